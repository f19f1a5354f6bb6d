package io.github.jihe.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jihe.corpus.cli.ReviewerDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample report against its labels: nothing missed, nothing superfluous. */
class ReportsTest {
  private static final List<Labels.Finding> NONE = List.of(new Labels.Finding("", "", "", ""));
  private static final Path REPORTS = Path.of("reports");
  private static final int FEWEST = 16;

  static Stream<Labels> reports() throws IOException {
    return Labels.of(REPORTS).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void findsWhatTheLabelsSay(Labels labels) throws IOException {
    JsonNode report = ReviewerDoor.check(labels.report());
    assertThat(report.path("status").asText()).isEqualTo("checked");
    assertThat(Findings.of(report)).containsExactlyInAnyOrderElementsOf(labels.findings());
  }

  /** What is found at last is no longer to be labelled as missed. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void missesOnlyWhatTheLabelsSay(Labels labels) throws IOException {
    assertThat(Findings.of(ReviewerDoor.check(labels.report())))
        .doesNotContainAnyElementsOf(labels.missed().isEmpty() ? NONE : labels.missed());
  }

  /** A report that nothing was compared in would be free of findings as well. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void comparesWhatTheLabelsSay(Labels labels) throws IOException {
    List<String> compared = new ArrayList<>();
    for (JsonNode check : ReviewerDoor.check(labels.report()).path("checks")) {
      if (check.path("consistent").asInt() + check.path("inconsistent").asInt() > 0) {
        compared.add(check.path("rule").asText());
      }
    }
    assertThat(labels.compared()).isNotEmpty();
    assertThat(compared).containsAll(labels.compared());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void labelsSayWhy(Labels labels) {
    assertThat(labels.reasons())
        .as("reasons that a person wrote; `jihe-corpus labels --regenerate` leaves new ones open")
        .allMatch(reason -> reason.length() >= 8);
    assertThat(labels.traps()).isPositive();
  }

  @Test
  void samplesAreManyAndMixed() throws IOException {
    List<Labels> all = Labels.of(REPORTS);
    long clean =
        all.stream()
            .filter(labels -> labels.findings().isEmpty() && labels.missed().isEmpty())
            .count();
    long missed = all.stream().mapToLong(labels -> labels.missed().size()).sum();
    long found = all.stream().mapToLong(labels -> labels.findings().size()).sum();
    assertThat(missed).isLessThan(found / 10);
    Set<String> formats =
        all.stream()
            .map(labels -> labels.report().toString().replaceFirst(".*\\.", ""))
            .collect(Collectors.toSet());
    assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(clean).isBetween(all.size() / 3L, all.size() * 2L / 3);
    assertThat(formats).contains("docx", "doc", "xlsx", "xls", "pdf", "txt", "html");
  }
}
