package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Claim;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Piece;
import io.github.jihe.corpus.generate.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences that are wrong in themselves, or copied from elsewhere. */
final class StatementOperators {
  private static final List<String> MEASURES =
      List.of("健全项目管理制度", "规范资金拨付程序", "强化现场监督检查", "完善绩效信息公开", "建立后续管护台账");

  private static final String NUMERALS = "零一二三四五六";

  private StatementOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("list-shorter-than-told", StatementOperators::listShort),
        Operator.of("list-as-long-as-told", StatementOperators::listRight),
        Operator.of("office-of-other-place", StatementOperators::otherOffice),
        Operator.of("few-questionnaires", StatementOperators::fewAsked),
        Operator.of("grade-told-otherwise", StatementOperators::otherGrade),
        Operator.of("annex-not-there", StatementOperators::noAnnex));
  }

  private static String list(int told, int listed) {
    StringBuilder text = new StringBuilder();
    text.append("项目单位采取了").append(NUMERALS.charAt(told)).append("项措施：");
    for (int i = 1; i <= listed; i++) {
      text.append(NUMERALS.charAt(i)).append("是").append(MEASURES.get(i - 1));
      text.append(i == listed ? "。" : "；");
    }
    return text.toString();
  }

  private static Optional<Mutant> listShort(Sample sample, Dice dice) {
    int told = dice.between(4, 5);
    String text = list(told, told - 1);
    return Mutant.telling(
        sample,
        "list-shorter-than-told",
        text,
        Expected.warning("nar-count", NUMERALS.charAt(told) + "项措施", String.valueOf(told)));
  }

  private static Optional<Mutant> listRight(Sample sample, Dice dice) {
    int told = dice.between(3, 5);
    return Layouts.told(sample, list(told, told))
        .map(changed -> new Mutant(changed, "list-as-long-as-told", Optional.empty(), Set.of()));
  }

  /** Copied from the report of another county's office. */
  private static Optional<Mutant> otherOffice(Sample sample, Dice dice) {
    String unit = sample.facts().unit();
    String place = sample.facts().place();
    if (!unit.startsWith(place) || Layouts.mentions(sample, unit) < 2) {
      return Optional.empty(); // whose report it is must be plain
    }
    String kind = place.substring(place.length() - 1);
    String other = (place.startsWith("望") ? "松浦" : "望垣") + kind + unit.substring(place.length());
    return Mutant.telling(
        sample,
        "office-of-other-place",
        other + "成立绩效自评小组，对照绩效目标逐项核对。",
        Expected.oneOf(Set.of("res-name"), "res-name", "info", other, other.substring(0, 3)));
  }

  private static Optional<Mutant> fewAsked(Sample sample, Dice dice) {
    int sent = dice.between(20, 40);
    int back = sent - dice.between(1, 4);
    String text = "向受益群众发放调查问卷" + sent + "份，收回有效问卷" + back + "份。";
    return Mutant.telling(
        sample, "few-questionnaires", text, Expected.warning("stat-sample", String.valueOf(back)));
  }

  /** The same score with another grade than before. */
  private static Optional<Mutant> otherGrade(Sample sample, Dice dice) {
    Optional<Claim> grade =
        sample.claims().stream().filter(claim -> claim.kind() == Claim.Kind.GRADE).findFirst();
    String wrong = sample.facts().grade().equals("优") ? "良" : "优";
    String text =
        "经复核，本项目绩效自评得分%s分，评价等级为“%s”。".formatted(sample.facts().total().toPlainString(), wrong);
    return grade
        .flatMap(claim -> Layouts.told(sample, text))
        .map(
            changed ->
                new Mutant(
                    changed,
                    "grade-told-otherwise",
                    Optional.of(
                        Expected.oneOf(
                            Set.of("grade-repeat", "grade-band"), "grade-repeat", "error", wrong)),
                    Set.of()));
  }

  /** A form is listed that nobody attached. */
  private static Optional<Mutant> noAnnex(Sample sample, Dice dice) {
    int at = sample.layout().indexOf(new Piece.Line(0, "附件：项目支出绩效自评表"));
    if (at < 0) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>(sample.layout());
    pieces.set(at, new Piece.Line(0, "附件：1.项目支出绩效自评表"));
    pieces.add(at + 1, new Piece.Line(0, "2.部门整体支出绩效自评表"));
    return Optional.of(
        new Mutant(
            sample.laidOut(pieces),
            "annex-not-there",
            Optional.of(Expected.warning("doc-annex", "部门整体支出绩效自评表")),
            Set.of()));
  }
}
