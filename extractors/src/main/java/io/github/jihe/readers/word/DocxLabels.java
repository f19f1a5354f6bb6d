package io.github.jihe.readers.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The automatic numbers of one story (body, notes, a header), counted as its paragraphs come. */
final class DocxLabels {
  private final DocxNumbering numbering;
  private final DocxStyles styles;
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  DocxLabels(DocxNumbering numbering, DocxStyles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /**
   * A paragraph's text behind its automatic number.
   *
   * @param list what the paragraph states itself, else {@link DocxStyles#UNSET}
   * @param level likewise
   */
  String number(String styleId, int list, int level, String text) {
    DocxStyles.Resolved style = styles.paragraph(styleId);
    int number = list == DocxStyles.UNSET ? style.list() : list;
    if (number <= 0) {
      return text;
    }
    String definition = numbering.definitionOf(number, styles);
    if (definition.isEmpty()) {
      return text;
    }
    int depth = level;
    if (depth == DocxStyles.UNSET) {
      depth = numbering.levelOfStyle(definition, styleId);
    }
    if (depth == DocxStyles.UNSET) {
      depth = style.level();
    }
    depth = Math.max(0, Math.min(ListCounter.LEVELS - 1, depth));
    ListCounter counter = counters.computeIfAbsent(definition, id -> new ListCounter());
    if (begun.add(number)) {
      for (int each = 0; each < ListCounter.LEVELS; each++) {
        if (numbering.restarts(number, each)) {
          counter.restart(each);
        }
      }
    }
    String label = counter.next(depth, each -> numbering.level(number, definition, each));
    boolean spaced = numbering.level(number, definition, depth).spaced();
    return ListCounter.join(label, spaced, text.stripLeading());
  }
}
