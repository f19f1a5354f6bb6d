package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckLevelTest {
  @TempDir private static Path folder;

  private static final String WRONG_RATE =
      """
      项目支出绩效自评表

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
      |---|---|---|---|
      | 年度资金总额 | 96.00 | 90.00 | 83.25% |
      """;

  @ParameterizedTest(name = "{0}: gravest {1}, found {2}")
  @CsvSource({
    "ERROR,   ERROR,   ERROR,   ERROR",
    "WARNING, ERROR,   ERROR,   WARNING",
    "INFO,    ERROR,   ERROR,   INFO",
    "ERROR,   WARNING, WARNING, ERROR",
    "WARNING, INFO,    INFO,    WARNING",
    "ERROR,   ERROR,   INFO,    INFO",
    "WARNING, ERROR,   INFO,    INFO",
    "INFO,    ERROR,   WARNING, INFO",
  })
  void severityUnderALevel(CheckLevel level, Severity gravest, Severity found, Severity expected) {
    assertThat(level.of(gravest, found)).isEqualTo(expected);
  }

  @Test
  void aCheckThatIsOffFindsNothingAndSaysSo() {
    Audit audit = audit(CheckLevel.OFF);
    assertThat(audit.findings()).isEmpty();
    assertThat(audit.tallies())
        .filteredOn(tally -> tally.rule().equals("fund-rate"))
        .extracting(Audit.Tally::state)
        .containsExactly(Audit.State.OFF);
  }

  @Test
  void aLevelWeighsTheFindings() {
    assertThat(audit(CheckLevel.INFO).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
    assertThat(audit(CheckLevel.ERROR).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  private static Audit audit(CheckLevel level) {
    List<Check> rate =
        Catalogue.checks().stream().filter(check -> check.info().id().equals("fund-rate")).toList();
    return new Auditor(rate, policy(level)).audit(CheckTester.report(WRONG_RATE));
  }

  private static Profile policy(CheckLevel level) {
    try {
      return Profiles.load(
          Files.writeString(
                  folder.resolve(level + ".yaml"),
                  "base: national\nname: own\ntitle: 某市\nchecks: {fund-rate: %s}"
                      .formatted(level.name().toLowerCase(Locale.ROOT)))
              .toString());
    } catch (IOException | ProfileException e) {
      throw new IllegalStateException(e);
    }
  }
}
