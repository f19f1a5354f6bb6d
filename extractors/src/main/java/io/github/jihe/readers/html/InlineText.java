package io.github.jihe.readers.html;

import java.util.ArrayList;
import java.util.List;

/** Collects the text of one block and collapses white space as a browser does. */
final class InlineText {
  private static final char NBSP = '\u00a0';

  private final StringBuilder text = new StringBuilder();
  private boolean spacePending;
  private boolean newlinePending;

  void append(String raw, boolean isPreformatted) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isPreformatted && c == '\n') {
        lineBreak();
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        spacePending = true;
        newlinePending |= c == '\n' || c == '\r';
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        space(c);
        text.append(c);
      }
    }
  }

  private void space(char next) {
    if (spacePending && !text.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      // Word breaks the lines of its HTML anywhere between Chinese characters.
      boolean isBrokenLine = newlinePending && isWide(last) && isWide(next);
      if (last != '\n' && !isBrokenLine) {
        text.append(' ');
      }
    }
    spacePending = false;
    newlinePending = false;
  }

  void lineBreak() {
    text.append('\n');
    spacePending = false;
    newlinePending = false;
  }

  private static boolean isWide(char c) {
    return (c >= '\u2e80' && c <= '\u9fff')
        || (c >= '\uf900' && c <= '\ufaff')
        || (c >= '\uff00' && c <= '\uffef')
        || (c >= '\u2014' && c <= '\u2026');
  }

  /**
   * Hands out what was collected and begins anew.
   *
   * @param breaksEndParagraphs whether each line break begins a paragraph; else only an empty line
   *     or an indented one does
   * @return paragraphs that are not blank
   */
  List<String> take(boolean breaksEndParagraphs) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : text.toString().lines().toList()) {
      boolean isNew = breaksEndParagraphs || isBlank(line) || isIndented(line);
      if (isNew) {
        addTo(paragraphs, open);
      }
      open.append(open.isEmpty() ? "" : "\n").append(line);
    }
    addTo(paragraphs, open);
    text.setLength(0);
    spacePending = false;
    newlinePending = false;
    return paragraphs;
  }

  private static void addTo(List<String> paragraphs, StringBuilder open) {
    String clean = open.toString().replace(NBSP, ' ').strip();
    if (!clean.isEmpty()) {
      paragraphs.add(clean);
    }
    open.setLength(0);
  }

  private static boolean isBlank(String line) {
    return line.replace(NBSP, ' ').isBlank();
  }

  /** Two blanks in front, as official documents indent the first line of a paragraph. */
  private static boolean isIndented(String line) {
    return line.length() > 2 && isIndent(line.charAt(0)) && isIndent(line.charAt(1));
  }

  private static boolean isIndent(char c) {
    return c == NBSP || c == '\u3000' || c == '\u2003';
  }
}
