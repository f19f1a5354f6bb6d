package io.github.jihe.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs, over page breaks too: a line that ends short of the margin ends one.
 */
final class ParagraphJoiner {
  private static final double SAME_SIZE = 0.12;

  /** A first line is set in by two em; what is set in by less is not. */
  private static final double INDENT = 1.2;

  /** Lines farther apart than this, in em, are no paragraph. */
  private static final double WIDEST_LEADING = 2.6;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^([一二三四五六七八九十]{1,3}[、．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]"
              + "|\\d{1,2}[、．.](?!\\d)|第[一二三四五六七八九十]{1,3}(部分|章|篇)|[①-⑳•●■◆▪➢]).*");

  /** An item of a list, whose further lines may hang. */
  private static final Pattern ITEM =
      Pattern.compile("^([\\d一二三四五六七八九十]{1,3}[、．.]|[（(]|[①-⑳•●■◆▪➢\\uE000-\\uF8FF-]).*");

  private final List<Margins> margins = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<TextLine> last = Optional.empty();
  private Margins lastMargins = new Margins(0, 0, 0, 0);
  private boolean isItem;
  private boolean hanging;
  private int lastPage;
  private int firstPage;

  /** Where the text of all pages of one size begins and ends. */
  private record Margins(double width, double height, double left, double right) {}

  /** A finished paragraph and the page on which it begins. */
  record Joined(String text, int page) {}

  ParagraphJoiner(List<PageLayout> pages) {
    for (PageLayout page : pages) {
      if (find(page).isEmpty()) {
        margins.add(
            measure(
                page,
                pages.stream()
                    .filter(other -> isSameSize(page, other.width(), other.height()))
                    .flatMap(other -> other.items().stream())
                    .filter(TextLine.class::isInstance)
                    .map(TextLine.class::cast)
                    .toList()));
      }
    }
  }

  private static boolean isSameSize(PageLayout page, double width, double height) {
    return Math.abs(page.width() - width) < 2 && Math.abs(page.height() - height) < 2;
  }

  private Optional<Margins> find(PageLayout page) {
    return margins.stream().filter(m -> isSameSize(page, m.width(), m.height())).findFirst();
  }

  /** The margins that several lines reach; a single one may overhang. */
  private static Margins measure(PageLayout page, List<TextLine> lines) {
    double[] rights = lines.stream().mapToDouble(TextLine::right).sorted().toArray();
    double[] lefts = lines.stream().mapToDouble(TextLine::left).sorted().toArray();
    double size = lines.stream().mapToDouble(TextLine::size).average().orElse(10);
    double left = lefts.length == 0 ? 0 : lefts[0];
    for (int i = 0; i + 1 < lefts.length; i++) {
      if (lefts[i + 1] - lefts[i] <= 2) {
        left = lefts[i];
        break;
      }
    }
    double right = page.width() - left; // as wide a margin as on the other side
    int overhanging = Math.max(1, rights.length / 20);
    for (int i = rights.length - 1; i >= Math.max(1, rights.length - 1 - overhanging); i--) {
      if (Math.abs(rights[i] - right) <= size) {
        break; // one line that reaches it is enough; short ones may end together by chance
      }
      int support = i;
      while (support > 0 && rights[i] - rights[support - 1] <= size) {
        support--;
      }
      if (i - support + 1 >= Math.max(2, rights.length / 20)) {
        right = rights[i];
        break;
      }
    }
    return new Margins(page.width(), page.height(), left, right);
  }

  /** Takes the next line of the text; gives the paragraph before it, if that has ended. */
  Optional<Joined> next(PageLayout page, TextLine line) {
    Margins current = find(page).orElse(lastMargins);
    Optional<Joined> ended = Optional.empty();
    if (last.isPresent() && goesOn(last.get(), line, page.number(), current)) {
      String before = text.toString();
      text.setLength(0);
      text.append(LineBreaks.join(before, line.text()));
      hanging = line.left() - current.left() > INDENT * line.size();
      isItem = false;
    } else {
      ended = end();
      text.append(line.text());
      firstPage = page.number();
      isItem = ITEM.matcher(line.text()).matches();
      hanging = false;
    }
    last = Optional.of(line);
    lastPage = page.number();
    lastMargins = current;
    return ended;
  }

  /** Ends the paragraph, as at a table or at the end. */
  Optional<Joined> end() {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Joined paragraph = new Joined(text.toString(), firstPage);
    text.setLength(0);
    last = Optional.empty();
    return Optional.of(paragraph);
  }

  private boolean goesOn(TextLine upper, TextLine lower, int page, Margins current) {
    double size = upper.size();
    boolean columns = upper.pieces().size() > 1 || lower.pieces().size() > 1;
    if (columns || Math.abs(upper.size() - lower.size()) > SAME_SIZE * size) {
      return false;
    }
    if (page == lastPage) {
      double leading = lower.baseline() - upper.baseline();
      if (leading < 0.5 * size || leading > WIDEST_LEADING * size) {
        return false;
      }
    }
    double shift = lower.left() - current.left() - (upper.left() - lastMargins.left());
    boolean setIn = lower.left() - current.left() > INDENT * size && shift > -0.5 * size;
    boolean hangs = hanging ? Math.abs(shift) < 1 : isItem && shift > 0.5 * size;
    if (setIn && !hangs) {
      return false;
    }
    if (NUMBERED.matcher(lower.text()).matches() && shift > -0.5 * size) {
      return false;
    }
    double room = lastMargins.right() - lastMargins.left();
    return LineBreaks.goesOn(upper, lower, lastMargins.right(), room);
  }
}
