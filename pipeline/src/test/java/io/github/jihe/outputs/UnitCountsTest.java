package io.github.jihe.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class UnitCountsTest {

  private static FileResult of(String unit, String department) {
    Head head =
        new Head(
            ReportKind.PROJECT_SELF_EVALUATION,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(department),
            Optional.of(unit),
            Optional.empty(),
            Optional.empty());
    return new FileResult(
        "a",
        "md",
        Status.CHECKED,
        Optional.empty(),
        Optional.of(head),
        Optional.empty(),
        new Audit(List.of(), List.of()));
  }

  @Test
  void namesOfOneUnitStandInOneLine() {
    UnitCounts counts = new UnitCounts();
    counts.add(of("市医保局", ""), Severity.ERROR);
    counts.add(of("岚溪市医疗保障局", ""), Severity.WARNING);
    counts.add(of(" ", "岚溪市医疗保障局（本级）"), Severity.WARNING);
    counts.add(of("岚溪市教育局", ""), Severity.INFO);
    counts.add(of("", ""), Severity.INFO);
    assertThat(counts.lines("（未注明单位）"))
        .containsExactlyInAnyOrder(
            new Counts.Line("岚溪市医疗保障局", List.of(1, 2, 0, 3)),
            new Counts.Line("岚溪市教育局", List.of(0, 0, 1, 1)),
            new Counts.Line("（未注明单位）", List.of(0, 0, 1, 1)));
  }
}
