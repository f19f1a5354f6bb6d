package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Account;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Dossier;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Words, targets and projects of one report that do not go with those of another. */
final class BesideOperators {
  private static final String PARAGRAPH =
      "项目单位于%s月组织三个片区逐户登记，先后解决材料运输困难、冬季施工缓慢等具体情形，登记台账由片区负责人签字后交档案室保管，并在公开栏张贴了七天。";

  /** What follows from changed rows is said of their own report. */
  private static final String[] OF_ROWS = {
    "ind-over", "ind-under", "ind-counts", "tt-indicator", "tt-deviation", "score-quant", "ind-unit"
  };

  private BesideOperators() {}

  static List<DossierOperators.Work> all() {
    return List.of(
        BesideOperators::copiedText,
        BesideOperators::targetKept,
        BesideOperators::otherCount,
        BesideOperators::listedWithoutForm,
        BesideOperators::sameScores,
        BesideOperators::namedOtherwise,
        BesideOperators::paidLate,
        BesideOperators::carriedOtherwise);
  }

  /** A paragraph of last year's report stands in this year's. */
  private static Optional<DossierMutant> copiedText(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.YEARS) {
      return Optional.empty();
    }
    String text = PARAGRAPH.formatted(dice.of("三", "五", "九"));
    Optional<Sample> before = Layouts.told(DossierOperators.at(dossier, 0), text);
    Optional<Sample> after = Layouts.told(DossierOperators.at(dossier, 1), text);
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : DossierMutant.of(
            dossier.reporting(List.of(before.get(), after.get())),
            "paragraph-of-last-year",
            Expected.info("yy-copy", text.substring(0, 20)));
  }

  private static Optional<IndicatorFact> count(Sample sample, Dice dice) {
    return IndicatorOperators.numeric(
        sample,
        dice,
        row ->
            row.operator().equals("≥")
                && !row.unit().matches("%|.*/.*") // 元/户 is no count
                && !row.isDeducted()
                && row.name().length() >= 6
                && !row.name().matches("(应|实际).*"));
  }

  /** Twice the target was done last year, and the target is the same this year. */
  private static Optional<DossierMutant> targetKept(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.YEARS) {
      return Optional.empty();
    }
    Sample first = DossierOperators.at(dossier, 0);
    Sample second = DossierOperators.at(dossier, 1);
    Optional<IndicatorFact> then = count(first, dice);
    Optional<IndicatorFact> now = count(second, dice);
    if (then.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    String target = then.get().target() + then.get().unit();
    BigDecimal much = new BigDecimal(then.get().target()).multiply(BigDecimal.valueOf(2));
    Sample exceeded =
        first.with(then.get().key() + ".actual", much.toPlainString() + then.get().unit());
    return as(second, now.get(), then.get().name(), "≥" + target, target)
        .flatMap(
            kept ->
                DossierMutant.of(
                    dossier.reporting(List.of(exceeded, kept)),
                    "target-kept-after-double",
                    Expected.info("yy-flat", "≥" + target),
                    OF_ROWS));
  }

  /** The row under another name, with another target and value. */
  private static Optional<Sample> as(
      Sample sample, IndicatorFact row, String name, String target, String actual) {
    Optional<Sample> named =
        row.name().equals(name)
            ? Optional.of(sample).filter(same -> Layouts.mentions(same, name) == 1)
            : FormOperators.named(sample, row, name);
    return named.map(
        one -> one.with(row.key() + ".target", target).with(row.key() + ".actual", actual));
  }

  /** Department and project tell different counts under one name. */
  private static Optional<DossierMutant> otherCount(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.DEPARTMENT) {
      return Optional.empty();
    }
    Sample department = DossierOperators.at(dossier, 0);
    Optional<IndicatorFact> own = count(department, dice);
    Optional<IndicatorFact> other = count(DossierOperators.at(dossier, 1), dice);
    boolean alone =
        other.isPresent()
            && dossier.reports().stream()
                    .filter(report -> Layouts.mentions(report, other.get().name()) > 0)
                    .count()
                == 1;
    if (own.isEmpty() || !alone) {
      return Optional.empty();
    }
    IndicatorFact row = other.get();
    String actual =
        new BigDecimal(row.actual())
                .multiply(new BigDecimal("1.07"))
                .setScale(0, RoundingMode.UP)
                .toPlainString()
            + row.unit();
    return as(department, own.get(), row.name(), "≥" + row.target() + row.unit(), actual)
        .flatMap(
            told ->
                DossierMutant.of(
                    DossierOperators.with(dossier, 0, told),
                    "count-of-project-otherwise",
                    Expected.warning("xt-same", actual),
                    OF_ROWS));
  }

  /** The department's text lists a project that nobody reported on. */
  private static Optional<DossierMutant> listedWithoutForm(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.DEPARTMENT || dossier.reports().size() < 4) {
      return Optional.empty();
    }
    Sample department = DossierOperators.at(dossier, 0);
    String money = department.facts().money();
    List<Sample> projects = dossier.reports().subList(1, dossier.reports().size());
    String list =
        projects.stream()
            .map(
                one -> one.facts().project() + one.facts().whole().budget().toPlainString() + money)
            .collect(Collectors.joining("、"));
    String whole = department.facts().parts().get(1).budget().toPlainString() + money;
    Sample gone = projects.get(projects.size() - 1);
    List<Sample> left = new ArrayList<>(dossier.reports());
    left.remove(gone);
    return Layouts.told(department, "项目支出预算%s，其中：%s。".formatted(whole, list))
        .flatMap(
            told -> {
              left.set(0, told);
              return DossierMutant.of(
                  dossier.reporting(left),
                  "listed-project-without-form",
                  Expected.warning("xd-list", gone.facts().project()),
                  "xd-sum");
            });
  }

  /** One form was copied for many projects, and with it the score. */
  private static Optional<DossierMutant> sameScores(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.DEPARTMENT) {
      return Optional.empty();
    }
    Sample first = DossierOperators.at(dossier, 1);
    String score = first.has("total.score") ? first.text("total.score") : "100";
    if (first.facts().total().compareTo(BigDecimal.valueOf(100)) == 0 || score.equals("100")) {
      return Optional.empty();
    }
    List<Sample> reports = new ArrayList<>(List.of(DossierOperators.at(dossier, 0)));
    String name = first.facts().project();
    int number = 0;
    for (String other : List.of("河道巡查", "图书流动服务", "桥梁检测", "果树良种推广", "消防器材更新")) {
      Sample copy = Layouts.changed(first, text -> text.replace(name, other));
      reports.add(copy.named(first.name() + number++));
    }
    return DossierMutant.of(
        dossier.reporting(reports),
        "one-score-for-all",
        Expected.info("stat-cluster", score),
        "xd-sum",
        "ind-goal");
  }

  /** The ledger has the project under a name that is only like it. */
  private static Optional<DossierMutant> namedOtherwise(Dossier dossier, Dice dice) {
    if (dossier.ledger().isEmpty()) {
      return Optional.empty();
    }
    String name = dice.pick(dossier.ledger()).project();
    String other = name.substring(0, 2) + "地区" + name.substring(2);
    return DossierMutant.of(
        renewed(dossier, name, account -> account.named(other)),
        "ledger-name-otherwise",
        Expected.info("led-match", name),
        "led-missing");
  }

  private static Dossier renewed(Dossier dossier, String project, UnaryOperator<Account> change) {
    return dossier.keeping(
        dossier.ledger().stream()
            .map(account -> account.project().equals(project) ? change.apply(account) : account)
            .toList());
  }

  /** Payments of January count as last year's. */
  private static Optional<DossierMutant> paidLate(Dossier dossier, Dice dice) {
    if (dossier.ledger().isEmpty()) {
      return Optional.empty();
    }
    Account account = dice.pick(dossier.ledger());
    BigDecimal late = account.paid().movePointLeft(1).setScale(2, RoundingMode.UP);
    Sample report = DossierOperators.report(dossier, account.project());
    if (account.paid().signum() == 0) {
      return Optional.empty();
    }
    List<Account> accounts = new ArrayList<>(dossier.ledger());
    accounts.set(accounts.indexOf(account), account.paying(late));
    return DossierMutant.of(
        dossier.keeping(accounts),
        "ledger-paid-in-january",
        Expected.info("led-date", report.text("fund.0.executed")),
        "led-source");
  }

  /** The ledger has less of the money from the year before, and as much in all. */
  private static Optional<DossierMutant> carriedOtherwise(Dossier dossier, Dice dice) {
    Optional<Account> carrying =
        dossier.ledger().stream()
            .filter(one -> one.carried().signum() > 0)
            .filter(
                one ->
                    Digits.value(DossierOperators.report(dossier, one.project()), "fund.0.carried")
                        .isPresent())
            .findFirst();
    return carrying.flatMap(
        account -> {
          List<Account> accounts = new ArrayList<>(dossier.ledger());
          BigDecimal less = account.carried().movePointLeft(1).setScale(2, RoundingMode.UP);
          accounts.set(accounts.indexOf(account), account.carrying(less));
          Sample report = DossierOperators.report(dossier, account.project());
          return DossierMutant.of(
              dossier.keeping(accounts),
              "ledger-carried-otherwise",
              Expected.warning("led-carry", report.text("fund.0.carried")),
              "led-source");
        });
  }
}
