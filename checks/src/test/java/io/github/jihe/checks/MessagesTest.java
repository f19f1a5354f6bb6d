package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reviewer reads: every message that the examples give. */
class MessagesTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern WORDS = Pattern.compile("“(.+?)”");
  private static final Pattern WITH_UNIT =
      Pattern.compile("\\d\\s?(?:[万亿]?元|分|%|‰|个|人|户|项|天|年|倍|条|份)");

  static Stream<Finding> findings() {
    return Catalogue.checks().stream()
        .map(Check::info)
        .flatMap(
            info ->
                Examples.audit(Examples.of(info).found()).stream()
                    .filter(finding -> finding.rule().equals(info.id())));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void messageIsOneSentenceWithoutAccusing(Finding finding) {
    assertThat(finding.message())
        .isNotBlank()
        .doesNotContain("\n", "。", "null", "Optional", "  ")
        .doesNotContain("错误", "违规", "违法", "虚假", "造假", "伪造", "故意", "隐瞒");
  }

  @ParameterizedTest
  @MethodSource("findings")
  void messageShowsTheReportedValue(Finding finding) {
    if (NUMBER.matcher(finding.reported()).find()) {
      assertThat(numbers(finding.message())).containsAll(numbers(finding.reported()));
    } else {
      assertThat(finding.message()).contains(finding.reported());
    }
  }

  @ParameterizedTest
  @MethodSource("findings")
  void messageShowsAnOperand(Finding finding) {
    List<String> operands =
        finding.evidence().stream()
            .filter(evidence -> evidence.role() == Evidence.Role.OPERAND)
            .map(evidence -> evidence.source().quote())
            .toList();
    Set<BigDecimal> numbers = numbers(finding.message());
    List<String> words =
        WORDS.matcher(finding.message()).results().map(match -> match.group(1)).toList();
    boolean shown =
        operands.isEmpty()
            || operands.stream()
                .anyMatch(
                    quote ->
                        numbers(quote).stream().anyMatch(numbers::contains)
                            || words.stream().anyMatch(quote::contains));
    assertThat(shown).as("one of %s in: %s", operands, finding.message()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("findings")
  void numbersHaveUnits(Finding finding) {
    if (NUMBER.matcher(finding.message()).find()) {
      assertThat(finding.message()).containsPattern(WITH_UNIT);
    }
    if (NUMBER.matcher(finding.difference()).find()) {
      assertThat(finding.difference()).matches("[+-]?[\\d.]+\\s?\\D+");
    }
  }

  @ParameterizedTest
  @MethodSource("findings")
  void findingTakesItsWordsFromTheCheck(Finding finding) {
    CheckInfo info =
        Catalogue.checks().stream()
            .map(Check::info)
            .filter(candidate -> candidate.id().equals(finding.rule()))
            .findFirst()
            .orElseThrow();
    assertThat(finding.title()).isEqualTo(info.title());
    assertThat(finding.basis()).isEqualTo(info.basis());
    assertThat(finding.suggestion()).isEqualTo(info.suggestion());
    assertThat(info.severity().atLeast(finding.severity())).as("gravest severity").isTrue();
    assertThat(finding.evidence().get(0).role()).isEqualTo(Evidence.Role.REPORTED);
  }

  /** By value: 120.00 and 120 are the same. */
  private static Set<BigDecimal> numbers(String text) {
    return NUMBER
        .matcher(text.replace(",", ""))
        .results()
        .map(match -> new BigDecimal(match.group()).stripTrailingZeros())
        .collect(Collectors.toSet());
  }
}
