package io.github.jihe.corpus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.corpus.rewrite.Rewrite;
import io.github.jihe.corpus.rewrite.Rewrites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labelled reports as they are and rewritten: no less is read than the README says. */
class FactTrialsTest {
  private static final Path REPORTS = Path.of("reports");
  private static final int FEWEST_REPORTS = 12;
  private static final Set<String> TABLES =
      Set.of("head", "fund", "goal", "level", "indicator", "group", "total", "score-item");

  private static FactTrials trials;

  @BeforeAll
  static void readAll() throws IOException {
    trials = new FactTrials();
    for (LabelledReport report : LabelledReport.of(REPORTS)) {
      trials.run(report, true);
    }
  }

  private static List<Fact> facts(
      Map<String, Match> matches, Function<Match, List<Fact>> which, Set<String> types) {
    return matches.values().stream()
        .flatMap(match -> which.apply(match).stream())
        .filter(fact -> types.contains(fact.type()))
        .toList();
  }

  @Test
  void labelledReportsAreMany() {
    assertThat(trials.plain()).hasSizeGreaterThanOrEqualTo(FEWEST_REPORTS);
  }

  @Test
  void tablesAreReadWithoutFault() {
    assertThat(facts(trials.plain(), Match::missed, TABLES)).isEmpty();
    assertThat(facts(trials.plain(), Match::wrong, TABLES)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"number, 0.98", "statement, 0.90", "relation, 0.75", "link, 0.85", "grading, 1.00"})
  void proseIsReadAsWellAsBefore(String type, double least) {
    int found = facts(trials.plain(), Match::found, Set.of(type)).size();
    int missed = facts(trials.plain(), Match::missed, Set.of(type)).size();
    int wrong = facts(trials.plain(), Match::wrong, Set.of(type)).size();
    assertThat(found).isPositive();
    assertThat((double) found / (found + missed)).isGreaterThanOrEqualTo(least);
    assertThat((double) found / (found + wrong)).isGreaterThanOrEqualTo(least);
  }

  @Test
  void noRelationIsMadeUp() {
    assertThat(facts(trials.plain(), Match::wrong, Set.of("relation"))).isEmpty();
  }

  @Test
  void everyRewriteWasTried() {
    assertThat(trials.rewritten().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Rewrites.all().stream().map(Rewrite::name).collect(Collectors.toSet()));
  }

  @Test
  void tablesSurviveEveryRewrite() {
    trials
        .rewritten()
        .forEach(
            (rewrite, matches) -> {
              assertThat(facts(matches, Match::missed, TABLES)).as(rewrite).isEmpty();
              assertThat(facts(matches, Match::wrong, TABLES)).as(rewrite).isEmpty();
            });
  }
}
