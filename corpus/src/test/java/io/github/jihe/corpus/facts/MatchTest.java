package io.github.jihe.corpus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {
  private static final ObjectMapper YAML = new YAMLMapper();

  private static List<Fact> facts(String yaml) throws IOException {
    return FactList.of(YAML.readTree(yaml));
  }

  private static Fact fact(String exact, String loose) {
    return new Fact("statement", exact, loose);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "158.6万元, 1586000元, true",
    "'1,586,000.00元', 158.6万元, true",
    "１５８.６万元, 158. 6 万元, true",
    "18万亩, 180000亩, true",
    "18万亩, 18万元, false",
    "≥18亩, 18亩, false",
    "98.50%, 98.5％, true",
    "10分, 10, false",
    "投入5万元和3人, 投入50000元 和3人, true",
    "稳定, 健全, false"
  })
  void valuesThatAreTheSame(String one, String other, boolean same) {
    assertThat(Normal.value(one).equals(Normal.value(other))).isEqualTo(same);
  }

  /** The exact pair first, so that a looser one does not take its place. */
  @Test
  void everyFactIsUsedOnce() {
    Fact whole = fact("5", "县级资金");
    Fact part = fact("5", "资金");
    Match match = Match.of(List.of(part, whole), List.of(whole, part, part));
    assertThat(match.found()).containsExactlyInAnyOrder(part, whole);
    assertThat(match.missed()).isEmpty();
    assertThat(match.wrong()).containsExactly(part);
  }

  @Test
  void anotherSubjectIsMissedAndWrong() {
    Match match = Match.of(List.of(fact("5", "县级资金")), List.of(fact("5", "中央补助")));
    assertThat(match.found()).isEmpty();
    assertThat(match.missed()).hasSize(1);
    assertThat(match.wrong()).hasSize(1);
  }

  @Test
  void theOrderOfPartsDoesNotMatter() throws IOException {
    assertThat(facts("relations: [{kind: sum, whole: 5元, parts: [2元, 3元]}]"))
        .isEqualTo(facts("relations: [{kind: sum, whole: 5元, parts: [3元, 2元]}]"))
        .isNotEqualTo(facts("relations: [{kind: sum, whole: 5元, parts: [3元, 3元]}]"));
  }

  @Test
  void aColumnThatChangesItsPlaceIsAnotherFact() throws IOException {
    assertThat(facts("forms: [{funds: [{row: 合计, kind: total, budget: 5万元, executed: 4万元}]}]"))
        .doesNotContainAnyElementsOf(
            facts("forms: [{funds: [{row: 合计, kind: total, budget: 4万元, executed: 5万元}]}]"));
  }
}
