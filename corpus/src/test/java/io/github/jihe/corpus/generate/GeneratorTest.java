package io.github.jihe.corpus.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratorTest {
  private static final int SAMPLES = 44;

  @Test
  void sameSeedGivesTheSameBytesInEveryFormat() throws IOException {
    for (SampleWriter writer : SampleWriter.all()) {
      byte[] first = writer.write(new Generator(7).sample(3));
      byte[] second = writer.write(new Generator(7).sample(3));
      assertThat(second).as(writer.name()).isEqualTo(first);
    }
    assertThat(new Generator(8).sample(3).slots()).isNotEqualTo(new Generator(7).sample(3).slots());
  }

  @Test
  void factsAgreeWithEachOther() {
    for (int number = 0; number < SAMPLES; number++) {
      Facts facts = new Generator(5).sample(number).facts();
      assertThat(sum(facts.parts().stream().map(FundLine::budget).toList()))
          .as("budgets of %d", number)
          .isEqualByComparingTo(facts.whole().budget());
      assertThat(sum(facts.parts().stream().map(FundLine::executed).toList()))
          .as("execution of %d", number)
          .isEqualByComparingTo(facts.whole().executed());
      assertThat(
              sum(facts.indicators().stream().map(IndicatorFact::score).toList())
                  .add(facts.executionScore()))
          .as("scores of %d", number)
          .isEqualByComparingTo(facts.total());
      for (GroupFact group : facts.groups()) {
        assertThat(sum(facts.of(group).stream().map(IndicatorFact::weight).toList()))
            .as("weights of %s", group.name())
            .isEqualByComparingTo(group.weight());
      }
    }
  }

  @Test
  void noSlotStaysEmptyByMistake() {
    for (int number = 0; number < SAMPLES; number++) {
      Sample sample = new Generator(5).sample(number);
      for (Piece piece : sample.layout()) {
        if (piece instanceof Piece.Line line) {
          assertThat(sample.fill(line.pattern())).doesNotContain("{", "}");
        } else if (piece instanceof Sheet sheet) {
          sheet
              .cells()
              .forEach(cell -> assertThat(sample.fill(cell.pattern())).doesNotContain("{", "}"));
        }
      }
    }
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
