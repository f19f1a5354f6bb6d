package io.github.jihe.readers.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;

/** The automatic numbers of a .doc, counted as its paragraphs come. */
final class DocLabels {
  private static final int INFO = 5;
  private static final int INFO_OWN_RESTART = 0x08;
  private static final int NOTHING_FOLLOWS = 2;

  /** A list as a paragraph names it: the list it counts with, and its levels. */
  private static final class Numbered {
    private final int list;
    private final ListLevel[] levels = new ListLevel[ListCounter.LEVELS];
    private final boolean[] restarts = new boolean[ListCounter.LEVELS];

    private Numbered(int list) {
      this.list = list;
    }

    private ListLevel level(int number) {
      return levels[number] == null ? ListLevel.NONE : levels[number];
    }
  }

  private final ListTables tables;
  private final Map<Integer, Numbered> known = new HashMap<>();
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /**
   * @param tables null for a document without lists, as POI gives them
   */
  DocLabels(ListTables tables) {
    this.tables = tables;
  }

  /** A paragraph's text behind its automatic number. */
  String number(DocParagraph paragraph, String text) {
    if (paragraph.list() <= 0 || tables == null) {
      return text;
    }
    Numbered numbered = known.computeIfAbsent(paragraph.list(), this::find);
    ListCounter counter = counters.computeIfAbsent(numbered.list, id -> new ListCounter());
    if (begun.add(paragraph.list())) {
      for (int each = 0; each < ListCounter.LEVELS; each++) {
        if (numbered.restarts[each]) {
          counter.restart(each);
        }
      }
    }
    String label = counter.next(paragraph.level(), numbered::level);
    boolean spaced = numbered.level(paragraph.level()).spaced();
    return ListCounter.join(label, spaced, text.stripLeading());
  }

  private Numbered find(int override) {
    try {
      LFO lfo = tables.getLfo(override);
      Numbered numbered = new Numbered(lfo.getLsid());
      ListData data = tables.getListData(lfo.getLsid());
      if (data == null) {
        return numbered;
      }
      for (int i = 0; i < Math.min(data.getLevels().length, ListCounter.LEVELS); i++) {
        numbered.levels[i] = level(data.getLevels()[i]);
      }
      LFOData changes = tables.getLfoData(override);
      ListFormatOverrideLevel[] levels = changes == null ? null : changes.getRgLfoLvl();
      if (levels != null) {
        for (ListFormatOverrideLevel level : levels) {
          change(numbered, level);
        }
      }
      return numbered;
    } catch (NoSuchElementException | IndexOutOfBoundsException e) {
      // A list that is not defined has no numbers.
      return new Numbered(-override);
    }
  }

  private static void change(Numbered numbered, ListFormatOverrideLevel change) {
    int number = change == null ? -1 : change.getLevelNum();
    if (number < 0 || number >= ListCounter.LEVELS) {
      return;
    }
    if (change.isFormatting() && change.getLevel() != null) {
      numbered.levels[number] = level(change.getLevel());
    } else if (change.isStartAt()) {
      numbered.levels[number] = numbered.level(number).startingAt(change.getIStartAt());
    }
    numbered.restarts[number] |= change.isStartAt();
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    if (level == null) {
      return ListLevel.NONE;
    }
    byte[] raw = level.toByteArray();
    boolean ownRestart = raw.length > INFO && (raw[INFO] & INFO_OWN_RESTART) != 0;
    String text = level.getNumberText();
    return new ListLevel(
        level.getStartAt(),
        NumberText.formatOfCode(level.getNumberFormat() & 0xFF),
        text == null ? "" : text,
        ownRestart ? level.getRestart() : ListLevel.AFTER_ANY_HIGHER,
        level.isLegalNumbering(),
        level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS);
  }
}
