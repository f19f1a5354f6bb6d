package io.github.jihe.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts paragraphs together that were broken at a fixed width. A text that was not is left as it is,
 * and so are rows of tables.
 */
final class WrappedLines {
  /** A heading by its number. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^([一二三四五六七八九十百]{1,4}\\s*[、．.]"
              + "|[（(][一二三四五六七八九十百\\d]{1,3}[）)]"
              + "|\\d{1,2}\\s*[、．.](?!\\d)"
              + "|第[一二三四五六七八九十百]{1,4}(部分|章|篇|节)).*");

  /** Begins a paragraph of its own unless the line before is unfinished. */
  private static final Pattern OPENS =
      Pattern.compile("^(附件|附表|附|表|图)\\s*[\\d一二三四五六七八九十]{0,3}(\\s|[:：.、-]|$).*");

  /** Begins one where the line before ends a sentence. */
  private static final Pattern MAY_OPEN = Pattern.compile("^(\\d{1,2}[）)]|(注|备注|说明)\\s*[:：]|——).*");

  private static final Pattern BULLET = Pattern.compile("^([①-⑳•●■◆▪➢☐☑□○]|[-*+>]\\s).*");

  /** Nothing ends with these. */
  private static final Pattern UNFINISHED = Pattern.compile(".*[，、,（(《“‘〔【]$");

  private static final Pattern PUNCTUATION = Pattern.compile("[，。；：,;:（“]");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("^\\s*([-—–－]+\\s*\\d{1,4}\\s*[-—–－]+|第\\s*\\d{1,4}\\s*页.{0,12})\\s*$");

  /** Set in so far, in columns, lines are signatures or centred. */
  private static final int SIGNATURE = 8;

  /** Blank lines on each side of a page number. */
  private static final int MOST_BLANK = 2;

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[A-Za-z\\d]");

  private final List<String> lines;
  private final LineWidth width;

  /** By how much the lines are set in that are not the first of their paragraph. */
  private final int indent;

  private WrappedLines(List<String> lines, LineWidth width) {
    this.lines = lines;
    this.width = width;
    this.indent = indentOfFurtherLines();
  }

  /** The lines with each paragraph on one. */
  static List<String> joined(List<String> lines) {
    Optional<LineWidth> width = LineWidth.of(lines);
    return width.isEmpty() ? lines : new WrappedLines(lines, width.get()).joined();
  }

  private List<String> joined() {
    List<String> joined = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      StringBuilder paragraph = new StringBuilder(lines.get(at));
      int last = at;
      int next = behindPageNumber(at);
      while (next < lines.size() && goesOn(lines.get(last), lines.get(next))) {
        joined.addAll(
            lines.subList(last + 1, next).stream().filter(line -> !line.isBlank()).toList());
        append(paragraph, lines.get(last), lines.get(next));
        last = next;
        next = behindPageNumber(last);
      }
      joined.add(paragraph.toString());
      at = last + 1;
    }
    return List.copyOf(joined);
  }

  private void append(StringBuilder paragraph, String line, String next) {
    paragraph.setLength(paragraph.length() - (line.length() - line.stripTrailing().length()));
    paragraph.append(glue(line, next));
    if (next.indexOf('\f') >= 0) {
      paragraph.append('\f');
    }
    paragraph.append(next.stripLeading());
  }

  /** The line behind this one, or behind a page number that stands in the middle of a sentence. */
  private int behindPageNumber(int line) {
    int number = skipBlank(line + 1);
    if (number >= lines.size()
        || LineWidth.isSentenceEnd(lines.get(line))
        || !PAGE_NUMBER.matcher(lines.get(number)).matches()) {
      return line + 1;
    }
    return skipBlank(number + 1);
  }

  private int skipBlank(int from) {
    int at = from;
    while (at < lines.size() && at < from + MOST_BLANK && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private boolean goesOn(String line, String next) {
    String bare = next.strip();
    if (!width.isFull(line, next)
        || indent(next) != indent
        || indent(line) >= SIGNATURE
        || PAGE_NUMBER.matcher(next).matches()
        || BULLET.matcher(bare).matches()
        || isHeading(line)) {
      return false;
    }
    return UNFINISHED.matcher(line.stripTrailing()).matches()
        || !NUMBERED.matcher(bare).matches()
            && !OPENS.matcher(bare).matches()
            && !(LineWidth.isSentenceEnd(line) && MAY_OPEN.matcher(bare).matches());
  }

  /** A heading that leaves room: no sentence begins in it that the next line could go on with. */
  private boolean isHeading(String line) {
    String bare = line.strip();
    return NUMBERED.matcher(bare).matches()
        && !PUNCTUATION.matcher(bare.substring(1)).find()
        && !width.isAtLimit(line);
  }

  private int indentOfFurtherLines() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (width.isFull(lines.get(i), lines.get(i + 1))) {
        counts.merge(indent(lines.get(i + 1)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static int indent(String line) {
    int columns = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      columns += line.charAt(i) == '\u3000' ? 2 : line.charAt(i) == '\f' ? 0 : 1;
    }
    return columns;
  }

  /** Between Chinese characters stands no blank; words and numbers that were not torn keep one. */
  private String glue(String line, String next) {
    String before = line.stripTrailing();
    boolean isTorn = before.length() == line.length() && width.isAtLimit(line);
    boolean areWords =
        LETTER_OR_DIGIT.matcher(before.substring(before.length() - 1)).matches()
            && LETTER_OR_DIGIT.matcher(next.strip().substring(0, 1)).matches();
    return areWords && !isTorn ? " " : "";
  }
}
