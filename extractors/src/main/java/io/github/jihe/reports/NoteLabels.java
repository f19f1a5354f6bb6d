package io.github.jihe.reports;

import io.github.jihe.words.Sought;

/** The words that notes to a form begin with: 注：, 填表说明：. Texts are without white space. */
final class NoteLabels {
  private static final String LABELS = "注|备注|说明|填报说明|填表说明|注释";
  private static final Sought ROW = new Sought("(?s)^(" + LABELS + ")\\d?:.*");

  /** Below a form nothing else can be meant, so that no colon is asked for. */
  private static final Sought TEXT = new Sought("(?s)^(" + LABELS + "|附注)(\\d?[:.、]|\\d).*");

  private static final Sought POINT = new Sought("(?s)^[(]?\\d{1,2}[).、].*");

  private NoteLabels() {}

  /** Whether a cell is a note of its form. */
  static boolean beginCell(String tight) {
    return ROW.is(tight);
  }

  /** Whether text below a form is a note to it. */
  static boolean beginText(String tight) {
    return TEXT.is(tight);
  }

  /** Whether a text is a numbered point, with which a note goes on. */
  static boolean isPoint(String tight) {
    return POINT.is(tight);
  }
}
