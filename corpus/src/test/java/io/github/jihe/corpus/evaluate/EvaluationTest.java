package io.github.jihe.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import io.github.jihe.corpus.cli.Marked;
import io.github.jihe.corpus.generate.Generator;
import io.github.jihe.corpus.inject.Operator;
import io.github.jihe.corpus.inject.Operators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds today over all templates and formats, kept from getting worse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationTest {
  /** Each template in each format once, and as many more as every error needs to find a place. */
  private static final int REPORTS = 156;

  private static final int ERRORS_PER_REPORT = 8;

  /**
   * Some are missed on purpose: a check rather stays silent than rings wrongly where a sentence on
   * growth might explain a budget, or where prose stands between the tables of one sheet.
   */
  private static final double LEAST_RECALL = 0.97;

  private Evaluation evaluation;

  @BeforeAll
  void run() throws ProfileException {
    Bench bench = new Bench(Profiles.load("national"));
    Trials trials = new Trials(bench, 1, ERRORS_PER_REPORT, (trial, file) -> {});
    evaluation = new Evaluation(1, trials.run(REPORTS));
  }

  @Test
  void consistentReportsRaiseNothing() {
    assertThat(evaluation.cleanReports()).isEqualTo(REPORTS);
    assertThat(evaluation.wrongs().lines().filter(line -> line.startsWith("superfluous")))
        .isEmpty();
  }

  @Test
  void plantedErrorsAreFound() {
    assertThat(evaluation.mutants()).isGreaterThan(REPORTS * 3L);
    Tally all = Tally.sum(Tally.byRule(evaluation.trials()).values());
    assertThat(all.recall().share()).as(evaluation.wrongs()).isGreaterThan(LEAST_RECALL);
  }

  @Test
  void everyErrorFindsAPlace() {
    List<String> names = Operators.all().stream().map(Operator::name).toList();
    assertThat(evaluation.trials().stream().map(Trial::operator).collect(Collectors.toSet()))
        .as("of templates %s", new Generator(1).templates())
        .containsAll(names);
  }

  @Test
  void tableGoesBetweenItsMarkers(@TempDir Path folder) throws IOException {
    Path readme = folder.resolve("README.md");
    Files.writeString(
        readme, "before\n<!-- evaluation -->\nold\n<!-- end of evaluation -->\nafter\n");
    Marked.insert("evaluation", "first", readme);
    Marked.insert("evaluation", "second", readme);
    assertThat(readme)
        .hasContent("before\n<!-- evaluation -->\nsecond\n<!-- end of evaluation -->\nafter\n");
  }

  @Test
  void reportsBesideEachOtherAgreeAndErrorsBetweenThemAreFound() throws ProfileException {
    Bench bench = new Bench(Profiles.load("national"));
    Evaluation between = new Evaluation(1, new DossierTrials(bench, 1).run(6));
    assertThat(between.cleanReports()).isEqualTo(6);
    assertThat(between.wrongs().lines().filter(line -> !line.startsWith("remark"))).isEmpty();
    assertThat(Tally.byOperator(between.trials()))
        .containsKeys(
            "carried-more-than-left",
            "last-year-told-otherwise",
            "project-of-department-doubled",
            "ledger-supplement-forgotten",
            "ledger-source-moved");
  }

  @Test
  void comparisonNamesWhatChanged(@TempDir Path folder) throws IOException {
    Path old = folder.resolve("old.json");
    EvaluationJson.write(evaluation, old);
    assertThat(EvaluationJson.compare(evaluation, old)).isEmpty();
    Evaluation less = new Evaluation(1, List.of());
    assertThat(EvaluationJson.compare(less, old)).contains("fund-rate").contains("→ 0");
  }

  @Test
  void comparisonListsFindingsGainedAndLostByRule(@TempDir Path folder) throws IOException {
    Path old = folder.resolve("old.json");
    String same = "score-cap error: 12 → 10";
    EvaluationJson.write(
        new Evaluation(1, List.of(), Map.of("one.pdf", List.of(same, "fund-rate error: 1% → 2%"))),
        old);
    Evaluation now =
        new Evaluation(
            1,
            List.of(),
            Map.of(
                "one.pdf", List.of(same, "fund-unit warning: 3 → "),
                "new.pdf", List.of("tt-rate warning: 4 → 5")));
    assertThat(EvaluationJson.compare(now, old))
        .contains("fund-rate: gained 0, lost 1", "- error: 1% → 2%  (one.pdf)")
        .contains("fund-unit: gained 1, lost 0", "+ warning: 3 →   (one.pdf)")
        .doesNotContain("score-cap", "tt-rate");
  }
}
