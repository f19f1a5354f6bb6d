package io.github.jihe.checks.narrative;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** What a paragraph says in words against the figures and dates that it tells beside them. */
@CheckInfo(
    id = "nar-words",
    title = "文字说法与同段数字、日期不符",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评结果应当真实、客观；同一段文字应当前后相符",
    compares = "同一段中“全部拨付、无结余、未超预算、足额到位、全部完成、无投诉、过半”等说法与所列金额、数量；所称月数、天数、年数与起止日期",
    tolerates = "约数、计划和要求中的说法、只说某一来源的资金不核；期限含不含起止当日、当月均可",
    suggestion = "请核对文字说法与所列数字、日期，更正有误的一处。")
public final class WordsAgainstFigures implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.relations().stream()
        .filter(Relation.Worded.class::isInstance)
        .map(Relation.Worded.class::cast)
        .map(this::compare);
  }

  private Outcome compare(Relation.Worded claim) {
    if (claim.holds()) {
      return new Outcome.Consistent(claim.source());
    }
    return new FindingBuilder(info(), claim.words())
        .message("文中称“%s”，而同段%s".formatted(claim.words(), claim.told()))
        .reported(claim.words(), claim.source())
        .expected(claim.told())
        .build();
  }
}
