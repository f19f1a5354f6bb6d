package io.github.jihe.reports.prose;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Survey;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how many questionnaires a document counts. Thread safe. */
public final class SurveyReader {
  /** Up to so many times the questionnaires, the people of a paragraph may be all there are. */
  private static final BigDecimal SMALL_POPULATION = new BigDecimal("4");

  private final Lexicon lexicon = Lexicon.standard();

  /** A number of questionnaires: 0 given out, 1 come back, 2 valid. */
  private record Count(BigDecimal value, int step, boolean complete, Source source) {}

  /** The survey of the blocks from {@code first} to {@code last}; nothing if none is counted. */
  public Optional<Survey> read(Document document, int first, int last) {
    List<Count> counts = new ArrayList<>();
    for (Block block : document.blocks()) {
      int at = block.location().block();
      if (at < first || at > last) {
        continue;
      }
      if (block instanceof Paragraph paragraph) {
        read(Passage.of(paragraph.location(), paragraph.text()), counts);
      } else if (block instanceof Heading heading) {
        read(Passage.of(heading.location(), heading.text()), counts);
      } else if (block instanceof Table table) {
        table.cells().forEach(cell -> read(Passage.of(table.locate(cell), cell.text()), counts));
      }
    }
    Optional<Count> best = counts.stream().max(Comparator.comparingInt(Count::step));
    return best.map(furthest -> sum(counts, furthest.step()));
  }

  /** Several kinds of people may have been asked; a number said twice counts once. */
  private static Survey sum(List<Count> counts, int step) {
    Set<BigDecimal> values = new LinkedHashSet<>();
    List<Count> own = counts.stream().filter(count -> count.step() == step).toList();
    own.forEach(count -> values.add(count.value().stripTrailingZeros()));
    return new Survey(
        values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        counts.stream().anyMatch(Count::complete),
        own.get(0).source());
  }

  private void read(Passage passage, List<Count> counts) {
    if (!lexicon.contains("survey-sheets", passage.plain())) {
      return;
    }
    for (Sentence sentence : SentenceSplitter.split(passage.plain())) {
      for (Clause clause : ClauseSplitter.split(passage, sentence)) {
        String before = passage.plain().substring(sentence.start(), clause.end());
        for (Mention number : clause.numbers()) {
          if (isSheets(number) && lexicon.contains("survey-sheets", before)) {
            counts.add(count(passage, clause, number));
          }
        }
      }
    }
  }

  private boolean isSheets(Mention number) {
    return lexicon.list("survey-units").contains(number.quantity().unit().symbol());
  }

  private Count count(Passage passage, Clause clause, Mention number) {
    String words = clause.tight();
    int step =
        lexicon.contains("survey-valid", words)
            ? 2
            : lexicon.contains("survey-returned", words) ? 1 : 0;
    BigDecimal value = number.quantity().inBase();
    boolean complete =
        lexicon.contains("survey-complete", passage.plain())
            || number.quantity().approximate()
            || passage.mentions().stream().anyMatch(m -> isPopulation(m, value));
    return new Count(value, step, complete, passage.source(clause.start(), clause.end()));
  }

  private static boolean isPopulation(Mention people, BigDecimal sheets) {
    return people.isQuantity()
        && people.quantity().unit().dimension() == Dimension.PEOPLE
        && people.quantity().inBase().compareTo(sheets.multiply(SMALL_POPULATION)) <= 0;
  }
}
