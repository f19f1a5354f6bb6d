package io.github.jihe.reports.prose;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Location;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Survey;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how many questionnaires a document counts, or people that were asked. Thread safe. */
public final class SurveyReader {
  /** Up to so many times the questionnaires, the people of a paragraph may be all there are. */
  private static final BigDecimal SMALL_POPULATION = new BigDecimal("4");

  private static final int WORDS_BEFORE = 12;
  private static final Sought OTHERS =
      new Sought("(座谈|访谈|走访|评价组|工作组|小组|专家|人员|抽调|组织|成员)[^,;。、]{0,8}$");

  private static final Sought DRAWN = new Sought("抽取|抽选|抽访|抽样|抽查|随机(访问|回访|电话)");
  private static final Sought ASKED = new Sought("满意|回访|问卷|测评");

  /** No person writes longer ones. */
  private static final int LONGEST_SENTENCE = 3000;

  private final Lexicon lexicon = Lexicon.standard();

  /** A number of questionnaires: 0 given out, 1 come back, 2 valid. */
  private record Count(BigDecimal value, int step, boolean complete, Source source) {}

  /** The survey of the blocks from {@code first} to {@code last}; nothing if none is counted. */
  public Optional<Survey> read(Document document, int first, int last) {
    List<Count> counts = new ArrayList<>();
    for (Block block : document.blocks().subList(Math.max(first - 1, 0), last)) {
      if (block instanceof Paragraph paragraph) {
        read(paragraph.location(), paragraph.text(), counts);
      } else if (block instanceof Heading heading) {
        read(heading.location(), heading.text(), counts);
      } else if (block instanceof Table table) {
        table.cells().forEach(cell -> read(table.locate(cell), cell.text(), counts));
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

  private void read(Location location, String text, List<Count> counts) {
    boolean sheets = lexicon.contains("survey-sheets", text);
    if (!sheets && !DRAWN.isIn(text)) {
      return;
    }
    Passage passage = Passage.of(location, text);
    for (Sentence sentence : SentenceSplitter.split(passage.plain())) {
      if (sentence.end() - sentence.start() > LONGEST_SENTENCE) {
        continue;
      }
      String all = passage.plain().substring(sentence.start(), sentence.end());
      for (Clause clause : ClauseSplitter.split(passage, sentence)) {
        String before = passage.plain().substring(sentence.start(), clause.end());
        for (Mention number : clause.numbers()) {
          if (isSheets(number) && lexicon.contains("survey-sheets", before)) {
            counts.add(count(passage, all, clause, number));
          } else if (!sheets && ASKED.isIn(all) && isDrawn(passage, clause, number)) {
            counts.add(count(passage, all, clause, number));
          }
        }
      }
    }
  }

  /** 随机抽取12名服务对象: a sample that is told without sheets. */
  private static boolean isDrawn(Passage passage, Clause clause, Mention number) {
    boolean people =
        number.quantity().unit().dimension() == Dimension.PEOPLE
            || number.quantity().unit().symbol().equals("户");
    return people && DRAWN.isIn(passage.plain().substring(clause.start(), number.start()));
  }

  private boolean isSheets(Mention number) {
    return lexicon.list("survey-units").contains(number.quantity().unit().symbol());
  }

  private Count count(Passage passage, String sentence, Clause clause, Mention number) {
    String words = clause.tight();
    int step =
        lexicon.contains("survey-valid", words)
            ? 2
            : lexicon.contains("survey-returned", words) ? 1 : 0;
    BigDecimal value = number.quantity().inBase();
    boolean complete =
        lexicon.contains("survey-complete", sentence)
            || number.quantity().approximate()
            || passage.mentions().stream()
                .filter(other -> other.start() != number.start() && !isAsker(passage, other))
                .anyMatch(other -> isPopulation(other, value));
    return new Count(value, step, complete, passage.source(clause.start(), clause.end()));
  }

  /** 座谈访谈32人, 评价组6人: neither is who the questionnaires went to. */
  private static boolean isAsker(Passage passage, Mention other) {
    String before =
        passage.plain().substring(Math.max(0, other.start() - WORDS_BEFORE), other.start());
    return OTHERS.isIn(before);
  }

  /** Few enough people, or as many households or firms as there are questionnaires. */
  private boolean isPopulation(Mention other, BigDecimal sheets) {
    if (!other.isQuantity() || isSheets(other)) {
      return false;
    }
    BigDecimal value = other.quantity().inBase();
    return other.quantity().unit().dimension() == Dimension.PEOPLE
        ? value.compareTo(sheets.multiply(SMALL_POPULATION)) <= 0
        : other.quantity().unit().dimension() == Dimension.OTHER && value.compareTo(sheets) == 0;
  }
}
