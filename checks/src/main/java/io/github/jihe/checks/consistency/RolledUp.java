package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.GapExplanation;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form that sums up others of the same file (县级汇总, 乡镇分表) against their values, row by row. */
@CheckInfo(
    id = "xt-rollup",
    title = "汇总表与各分表之和不一致",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号：绩效自评结果应当真实、准确；算术关系：汇总表的数量、金额＝各分表之和",
    compares = "同一文件内同一项目的汇总表与两张以上分表：同名数量指标的完成值、同一行资金的预算数和执行数 = 各分表之和",
    tolerates = "汇总表须有两项以上恰为各分表之和；比率、人均、单价、时限等不能加总的，以及汇总值落在各分表数值之间的不核；分表缺该项的不核",
    suggestion = "请核对汇总表与各分表，更正有误的一处。")
public final class RolledUp implements Check {
  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_SUMS = 2;
  private static final Sought NO_SUM =
      new Sought("率|均|每|单价|单位|造价|标准|成本|时限|时间|时长|天数|期限|占比|比例|比重|幅|满意|等级|指数|浓度|得分|价格|平均");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Form> forms =
        report.forms().stream()
            .filter(form -> form.kind() == FormKind.PROJECT || form.kind() == FormKind.TRANSFER)
            .filter(form -> form.indicators().isPresent() || form.funds().isPresent())
            .toList();
    return forms.stream()
        .filter(whole -> parts(forms, whole).size() >= FEWEST_PARTS)
        .flatMap(whole -> compare(whole, parts(forms, whole)));
  }

  /**
   * The other forms of the same project: the unit may be that of all, and the place told elsewhere.
   */
  private static List<Form> parts(List<Form> forms, Form whole) {
    String project = head(whole, HeadField.PROJECT);
    return forms.stream()
        .filter(form -> !form.equals(whole))
        .filter(form -> !project.isEmpty() && head(form, HeadField.PROJECT).equals(project))
        .toList();
  }

  private static String head(Form form, HeadField field) {
    return Characters.tight(form.head(field).orElse(""));
  }

  /** One figure of the whole, and those of all parts in the same place. */
  private record Sum(String label, Figure whole, List<Figure> parts) {
    BigDecimal sum() {
      return parts.stream().map(Figure::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean holds() {
      return parts.stream()
          .map(Figure::interval)
          .reduce(Interval.ZERO, Interval::plus)
          .meets(whole.interval());
    }

    /** A mean or the worst of them lies between; so may a sum with one part of nothing. */
    boolean isBetween() {
      BigDecimal value = whole.inBase();
      return parts.stream().anyMatch(part -> part.inBase().compareTo(value) <= 0)
          && parts.stream().anyMatch(part -> part.inBase().compareTo(value) >= 0);
    }

    /** Told by more than a rounding: a part of nothing adds nothing. */
    boolean isTelling() {
      return parts.stream().filter(part -> part.inBase().signum() > 0).count() >= FEWEST_PARTS;
    }
  }

  private Stream<Outcome> compare(Form whole, List<Form> parts) {
    List<Sum> sums = new ArrayList<>(money(whole, parts));
    whole.indicators().stream()
        .flatMap(table -> table.indicators().stream())
        .flatMap(row -> count(row, parts).stream())
        .forEach(sums::add);
    List<Sum> held = sums.stream().filter(sum -> sum.holds() && sum.isTelling()).toList();
    List<Sum> odd = sums.stream().filter(sum -> !sum.holds() && !sum.isBetween()).toList();
    if (held.size() < FEWEST_SUMS || held.size() <= odd.size()) {
      return Stream.empty();
    }
    return Stream.concat(
        held.stream().map(sum -> new Outcome.Consistent(sum.whole().source())),
        odd.stream().map(sum -> finding(whole, sum)));
  }

  private static List<Sum> money(Form whole, List<Form> parts) {
    List<Sum> sums = new ArrayList<>();
    for (FundRow row : whole.funds().map(table -> table.rows()).orElse(List.of())) {
      for (FundMeasure measure :
          List.of(FundMeasure.INITIAL_BUDGET, FundMeasure.BUDGET, FundMeasure.EXECUTED)) {
        List<Figure> figures =
            parts.stream()
                .flatMap(part -> same(part, row).flatMap(other -> other.get(measure)).stream())
                .toList();
        row.get(measure)
            .filter(figure -> figures.size() == parts.size() && areLike(figure, figures))
            .ifPresent(
                figure -> sums.add(new Sum(row.label() + measure.chinese(), figure, figures)));
      }
    }
    return sums;
  }

  private static Optional<FundRow> same(Form part, FundRow row) {
    List<FundRow> found =
        part.funds().map(table -> table.rows()).orElse(List.of()).stream()
            .filter(other -> other.kind() == row.kind() && other.label().equals(row.label()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Optional<Sum> count(Indicator row, List<Form> parts) {
    Optional<Figure> actual = actual(row);
    if (actual.isEmpty() || NO_SUM.isIn(row.name())) {
      return Optional.empty();
    }
    List<Figure> figures =
        parts.stream()
            .flatMap(
                part -> {
                  List<Figure> found =
                      part.indicators().stream()
                          .flatMap(table -> table.indicators().stream())
                          .filter(other -> name(other).equals(name(row)))
                          .flatMap(other -> actual(other).stream())
                          .toList();
                  return found.size() == 1 ? found.stream() : Stream.empty();
                })
            .toList();
    return figures.size() == parts.size() && areLike(actual.get(), figures)
        ? Optional.of(new Sum(row.name(), actual.get(), figures))
        : Optional.empty();
  }

  private static String name(Indicator row) {
    return Characters.tight(row.name());
  }

  private static Optional<Figure> actual(Indicator row) {
    return row.actual()
        .flatMap(Entry::figure)
        .filter(figure -> !figure.quantity().approximate() && !figure.quantity().isForEach())
        .filter(figure -> figure.quantity().unit().dimension() != Dimension.RATIO);
  }

  private static boolean areLike(Figure whole, List<Figure> parts) {
    return parts.stream()
        .allMatch(part -> part.quantity().unit().comparable(whole.quantity().unit()));
  }

  private Outcome finding(Form form, Sum sum) {
    Figure whole = sum.whole();
    BigDecimal difference = whole.inBase().subtract(sum.sum());
    String expected = Show.amount(sum.sum(), whole.quantity().unit());
    boolean slip = DigitSlip.between(whole.inBase(), sum.sum());
    FindingBuilder finding =
        new FindingBuilder(info(), form.name() + "/" + sum.label() + "/汇总")
            .severity(slip ? Severity.ERROR : Severity.WARNING)
            .message(
                "“%s”各分表之和 %s = %s，汇总表为 %s%s"
                    .formatted(
                        sum.label(),
                        sum.parts().stream().map(Show::number).collect(Collectors.joining(" + ")),
                        expected,
                        whole.printed(),
                        GapExplanation.of(whole.inBase(), sum.sum(), whole.quantity().unit())
                            .words()))
            .reported(whole)
            .expected(expected)
            .difference(Show.signed(Show.amount(difference, whole.quantity().unit())));
    sum.parts().forEach(finding::operand);
    return finding.build();
  }
}
