package io.github.jihe.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jihe.corpus.cli.ReviewerDoor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same form in another format, with its columns in another order, under other headings, in 元
 * instead of 万元: what is found must stay the same.
 */
class RewritesTest {
  private static final Path REWRITES = Path.of("rewrites");
  private static final int FORMS = 3;
  private static final int WAYS = 12;
  private static final Pattern AMOUNT = Pattern.compile("(-?[\\d,]+(?:\\.\\d+)?)(亿元|万元|元|分)?");

  /** A folder of rewrites is named for the sample that they were made of. */
  static Stream<Path> rewrites() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(REWRITES)) {
      walk.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    return files.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rewrites")
  void findsTheSame(Path file) throws IOException {
    Labels labels = labels(file.getParent().getFileName().toString());
    JsonNode report = ReviewerDoor.check(file);
    assertThat(report.path("status").asText()).isEqualTo("checked");
    assertThat(normal(Findings.of(report)))
        .containsExactlyInAnyOrderElementsOf(normal(labels.findings()));
  }

  @Test
  void noneIsMissing() throws IOException {
    assertThat(rewrites()).hasSize(FORMS * WAYS);
  }

  private static Labels labels(String name) throws IOException {
    return Labels.of(Path.of("reports")).stream()
        .filter(labels -> labels.report().getFileName().toString().startsWith(name + "."))
        .findFirst()
        .orElseThrow();
  }

  private static List<Labels.Finding> normal(List<Labels.Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new Labels.Finding(
                    finding.rule(),
                    finding.severity(),
                    normal(finding.reported()),
                    normal(finding.expected())))
        .toList();
  }

  /** An amount in 元 without separators and trailing zeros; anything else as it is. */
  private static String normal(String words) {
    Matcher matcher = AMOUNT.matcher(words);
    if (!matcher.matches()) {
      return words;
    }
    String unit = matcher.group(2) == null ? "" : matcher.group(2);
    int power = unit.equals("万元") ? 4 : unit.equals("亿元") ? 8 : 0;
    BigDecimal value = new BigDecimal(matcher.group(1).replace(",", "")).movePointRight(power);
    return value.stripTrailingZeros().toPlainString() + (unit.endsWith("元") ? "元" : unit);
  }
}
