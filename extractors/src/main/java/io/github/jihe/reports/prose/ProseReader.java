package io.github.jihe.reports.prose;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Location;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.GoalClaim;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads the prose of a document: paragraphs, headings and table cells that hold sentences. Numbers
 * that stand in a table as numbers are not its business. Thread safe.
 */
public final class ProseReader {
  /** A balance may stand one or two paragraphs behind what it is left of. */
  private static final int BLOCKS_REMEMBERED = 2;

  private static final int SHORTEST_PROSE_CELL = 25;

  /** A cell that ends like a sentence may be shorter. */
  private static final int SHORTEST_SENTENCE = 10;

  /** What a passage says, beside the claims of the passages shortly before it and of all before. */
  interface Passages {
    PassageReader.Reading read(
        Passage passage, OptionalInt year, List<Claim> recent, List<Claim> earlier);
  }

  private final Passages passages;

  public ProseReader() {
    this(new PassageReader(Lexicon.standard())::read);
  }

  ProseReader(Passages passages) {
    this.passages = passages;
  }

  /** What the prose says; empty lists where it says nothing. */
  public Prose read(Document document, ProseContext context) {
    Collector collector = new Collector(context);
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        collector.read(paragraph.location(), paragraph.text());
      } else if (block instanceof Heading heading) {
        collector.read(heading.location(), heading.text());
      } else if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          if (isProse(cell)) {
            collector.read(table.locate(cell), cell.text());
          } else if (WrittenSum.mayBeIn(cell.text())) {
            Passage passage = Passage.of(table.locate(cell), cell.text());
            collector.relations.addAll(WrittenSum.read(passage, List.of()));
          }
        }
      }
    }
    collector.relations.addAll(AnnouncedBlocks.read(document));
    collector.relations.addAll(AnnouncedSections.read(document));
    return new Prose(
        collector.statements,
        collector.relations,
        collector.gradings,
        collector.goalClaims,
        collector.unread);
  }

  /** Whether a cell holds sentences instead of a label or a value. */
  private static boolean isProse(Cell cell) {
    String text = cell.text().strip();
    boolean marks = text.indexOf('。') >= 0 || text.indexOf('；') >= 0 || text.indexOf('，') >= 0;
    int shortest = text.endsWith("。") ? SHORTEST_SENTENCE : SHORTEST_PROSE_CELL;
    return marks && text.length() >= shortest;
  }

  /** What was read so far. One document, one use. */
  private final class Collector {
    private final ProseContext context;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Grading> gradings = new ArrayList<>();
    private final List<GoalClaim> goalClaims = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Claim> recent = new ArrayList<>();
    private final List<Claim> earlier = new ArrayList<>();
    private final ChapterBalance chapter = new ChapterBalance();

    Collector(ProseContext context) {
      this.context = context;
    }

    /** A fault costs the passage that it happens in, and is told; the others are read. */
    void read(Location location, String text) {
      try {
        understand(location, text);
      } catch (RuntimeException | StackOverflowError fault) {
        unread.add(Unread.of(new Source(location, text), fault));
      }
    }

    private void understand(Location location, String text) {
      recent.removeIf(claim -> !isNear(claim.statement().figure().source().location(), location));
      PassageReader.Reading reading =
          passages.read(Passage.of(location, text), context.year(), List.copyOf(recent), earlier);
      statements.addAll(reading.prose().statements());
      relations.addAll(reading.prose().relations());
      relations.addAll(chapter.read(location, reading.claims(), reading.prose().relations()));
      gradings.addAll(reading.prose().gradings());
      goalClaims.addAll(reading.prose().goalClaims());
      recent.addAll(reading.claims());
      earlier.addAll(reading.claims());
    }

    private static boolean isNear(Location before, Location now) {
      boolean sameSection = before.section().equals(now.section());
      boolean sameCell = before.row() == now.row() && before.column() == now.column();
      return sameSection
          && sameCell
          && before.table() == now.table()
          && now.block() - before.block() <= BLOCKS_REMEMBERED;
    }
  }
}
