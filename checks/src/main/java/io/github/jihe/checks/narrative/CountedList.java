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

/** An announced number of items against the items that follow. */
@CheckInfo(
    id = "nar-count",
    title = "文中所称数目与列举不一致",
    severity = Severity.WARNING,
    basis = "文字表述应当前后一致",
    compares = "“三个方面、共五项”等所称数目 = 随后列举的项数",
    tolerates = "列举不能明确计数的不核",
    suggestion = "请核对所称数目与列举的内容。")
public final class CountedList implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.relations().stream()
        .filter(Relation.Enumeration.class::isInstance)
        .map(Relation.Enumeration.class::cast)
        .map(this::compare);
  }

  private Outcome compare(Relation.Enumeration list) {
    if (list.announced() == list.items()) {
      return new Outcome.Consistent(list.source());
    }
    return new FindingBuilder(info(), list.noun() + list.announced())
        .message("文中称 %d 个%s，随后列举 %d 个".formatted(list.announced(), list.noun(), list.items()))
        .reported(Integer.toString(list.announced()), list.source())
        .expected(Integer.toString(list.items()))
        .build();
  }
}
