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

  @Test
  void dossiersAgreeBetweenTheirReports() {
    for (int number = 0; number < 12; number++) {
      Dossier dossier = new DossierMaker(5).dossier(number);
      assertThat(dossier).isEqualTo(new DossierMaker(5).dossier(number));
      List<Facts> facts = dossier.reports().stream().map(Sample::facts).toList();
      switch (dossier.kind()) {
        case YEARS -> {
          FundLine before = facts.get(0).whole();
          assertThat(facts.get(1).whole().carried())
              .isEqualByComparingTo(before.budget().subtract(before.executed()));
          assertThat(facts.get(1).year()).isEqualTo(facts.get(0).year() + 1);
        }
        case DEPARTMENT -> {
          FundLine projects = facts.get(0).parts().get(1);
          List<FundLine> each = facts.stream().skip(1).map(Facts::whole).toList();
          assertThat(sum(each.stream().map(FundLine::budget).toList()))
              .isEqualByComparingTo(projects.budget());
          assertThat(sum(each.stream().map(FundLine::executed).toList()))
              .isEqualByComparingTo(projects.executed());
        }
        case LEDGER -> {
          int places = facts.get(0).money().equals("万元") ? 4 : 0;
          String first = facts.get(0).project();
          List<Account> own =
              dossier.ledger().stream().filter(one -> one.project().equals(first)).toList();
          assertThat(sum(own.stream().map(one -> one.paid().subtract(one.refund())).toList()))
              .isEqualByComparingTo(facts.get(0).whole().executed().movePointRight(places));
        }
      }
    }
  }

  @Test
  void pdfKeepsEveryNumberInItsCell() {
    assertThat(PdfText.wrap("本年财政拨款1,234.56元", 70, 10)).containsExactly("本年财政拨款", "1,234.56元");
    assertThat(PdfText.wrap("", 70, 10)).containsExactly("");
    assertThat(PdfText.longest("共12,345.67万元")).isEqualTo(4.5);
  }
}
