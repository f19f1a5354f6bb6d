package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.scores.TotalScore;
import io.github.jihe.checks.scores.WeightTotal;
import io.github.jihe.facts.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditorTest {
  private static final String FORM =
      Markdown.form(
          Markdown.indicators(
              "分值 ; 得分", "产出 ; 产出数量 ; 修缮沟渠长度 ; 60 ; 58", "效益 ; 社会效益 ; 受益户 ; 40 ; 38"));

  /** A check that fails after its first outcome. */
  @CheckInfo(
      id = "score-total",
      title = "会出错的核对",
      severity = Severity.ERROR,
      basis = "测试",
      compares = "无",
      tolerates = "无",
      suggestion = "无")
  private static final class Failing implements Check {
    @Override
    public Stream<Outcome> check(Report report, Profile profile) {
      return Stream.of(1, 0)
          .map(divisor -> 1 / divisor)
          .map(any -> new Outcome.Consistent(report.forms().get(0).source()));
    }
  }

  @Test
  void aFaultCostsTheRestOfItsOwnCheckOnly() throws ProfileException {
    Auditor auditor =
        new Auditor(
            List.of(new WeightTotal(), new Failing(), new TotalScore()), Profiles.load("national"));
    Audit audit = auditor.audit(CheckTester.report(FORM));
    assertThat(audit.tallies()).hasSize(3);
    Audit.Tally failed = audit.tallies().get(1);
    assertThat(failed.consistent()).isEqualTo(1);
    assertThat(failed.state()).isEqualTo(Audit.State.NOT_CHECKED);
    assertThat(failed.faults()).singleElement().asString().contains("ArithmeticException");
    assertThat(audit.tallies().get(0).state()).isEqualTo(Audit.State.PASSED);
  }
}
