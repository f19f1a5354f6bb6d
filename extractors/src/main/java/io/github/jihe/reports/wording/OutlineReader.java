package io.github.jihe.reports.wording;

import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.Outline;
import io.github.jihe.facts.wording.Section;
import io.github.jihe.facts.wording.Section.Style;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headings and labels. One document, one use, in the order of the document. */
final class OutlineReader {
  private static final int LONGEST_LABEL = 30;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String NUMBER_BEGINNINGS = "第(一二三四五六七八九十0123456789";
  private static final Sought STOP = new Sought("[。:：]+$");
  private static final String CHINESE = "([一二三四五六七八九十]{1,3})";

  private static final Map<Style, Pattern> NUMBERED =
      Map.of(
          Style.PART, Pattern.compile("^第" + CHINESE + "(?:部分|章|篇)[、.:]?"),
          Style.CHINESE, Pattern.compile("^" + CHINESE + "[、.]"),
          Style.BRACKETED, Pattern.compile("^\\(" + CHINESE + "\\)[、.]?"),
          Style.ARABIC, Pattern.compile("^(\\d{1,2})[、.]"),
          Style.BRACKETED_ARABIC, Pattern.compile("^\\((\\d{1,2})\\)[、.]?"));

  private final Sought reportTitle;
  private final List<Section> sections = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private int part = 1;
  private int lastChinese;

  OutlineReader(Terms terms) {
    this.reportTitle = terms.reportTitle();
  }

  void read(Piece piece) {
    if (piece.kind() != Piece.Kind.HEADING) {
      lines(piece);
    }
    String tight = piece.tight();
    if (tight.length() > LONGEST_LABEL * 2) {
      return;
    }
    String bare = bare(tight);
    if (tight.length() <= LONGEST_LABEL && !bare.isEmpty()) {
      labels.add(bare);
    }
    if (piece.kind() == Piece.Kind.HEADING) {
      sections.add(section(piece, tight, bare));
    } else if (!piece.isCell() && lastChinese > 1 && reportTitle.is(tight)) {
      part++;
      lastChinese = 0;
    }
  }

  /** Lines of a paragraph or cell that begin with a number as a heading does. */
  private void lines(Piece piece) {
    for (String line : piece.text().split("\n", -1)) {
      String tight = Characters.tight(line.substring(0, Math.min(line.length(), LONGEST_LABEL)));
      if (!mayBeNumbered(tight)) {
        continue;
      }
      for (Style style : List.of(Style.CHINESE, Style.BRACKETED)) {
        Matcher matcher = NUMBERED.get(style).matcher(tight);
        if (matcher.find()) {
          Source source = new Source(piece.location(), line.strip());
          sections.add(
              new Section(part, style, number(matcher.group(1)), bare(tight), false, source));
        }
      }
    }
  }

  private Section section(Piece piece, String tight, String bare) {
    for (Map.Entry<Style, Pattern> style : NUMBERED.entrySet()) {
      Matcher matcher = style.getValue().matcher(tight);
      if (matcher.find()) {
        int number = number(matcher.group(1));
        if (style.getKey() == Style.CHINESE) {
          part += number == 1 && lastChinese > 1 ? 1 : 0;
          lastChinese = number;
        }
        return new Section(part, style.getKey(), number, bare, true, piece.whole());
      }
    }
    return new Section(part, Style.NONE, 0, bare, true, piece.whole());
  }

  /** 十二 is 12; numbers of headings stay below a hundred. */
  private static int number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    int ten = printed.indexOf('十');
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(printed.charAt(ten - 1));
    int last = DIGITS.indexOf(printed.charAt(printed.length() - 1));
    return 10 * tens + Math.max(0, last);
  }

  /** Without number and full stop. */
  static String bare(String tight) {
    String bare = Characters.tight(tight);
    if (mayBeNumbered(bare)) {
      for (Pattern style : NUMBERED.values()) {
        bare = style.matcher(bare).replaceFirst("");
      }
    }
    return STOP.replaceFirst(bare, "");
  }

  /** Most cells and lines show by their first character that they are not. */
  private static boolean mayBeNumbered(String tight) {
    return !tight.isEmpty() && NUMBER_BEGINNINGS.indexOf(tight.charAt(0)) >= 0;
  }

  Outline outline() {
    return new Outline(sections, labels);
  }
}
