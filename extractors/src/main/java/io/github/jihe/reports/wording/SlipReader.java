package io.github.jihe.reports.wording;

import io.github.jihe.facts.wording.Slip;
import io.github.jihe.words.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the wrong forms of {@link Terms#slips()}. */
final class SlipReader {
  /** Nouns and verbs of reports that nobody says twice on purpose; 采购人 begins another word. */
  /** A word twice, but for what begins a new word: 安全员, 财政部门 and 部门决算. */
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(采购|项目|资金|预算|绩效|评价|完成|进行|实施|建设|工作|开展|情况|支出|目标|指标|管理|服务|提高|加强|落实|保障|制度|问题|存在|以及|通过|根据|按照|由于|因此|我们|单位|部门|群众|影响|持续|有效|及时|使用|执行|数量|质量)\\1(?![人员商方站点对部机构化性率类])"
              + "(?!(?<=部门|单位)(预算|决算|整体|支出|收支|绩效|职能))");

  private static final int AROUND = 6;

  private final List<Terms.Wrong> wrongs;
  private final WordSet wrongWords;

  SlipReader(Terms terms) {
    this.wrongs = terms.slips();
    this.wrongWords = new WordSet(wrongs.stream().map(Terms.Wrong::wrong).toList());
  }

  List<Slip> read(Piece piece) {
    List<Found> found = new ArrayList<>();
    String text = piece.text();
    for (Terms.Wrong wrong : wrongWords.isIn(text) ? wrongs : List.<Terms.Wrong>of()) {
      for (int at = text.indexOf(wrong.wrong()); at >= 0; at = next(text, wrong, at)) {
        if (wrong.standsIn(text, at)) {
          found.add(new Found(at, slip(piece, wrong, at)));
        }
      }
    }
    Matcher doubled = DOUBLED.matcher(text);
    while (hasDoubled(text) && doubled.find()) {
      String word = doubled.group(1);
      boolean told =
          found.stream().anyMatch(f -> f.at() <= doubled.end() && f.at() + 4 >= doubled.start());
      if (!told) {
        found.add(
            new Found(
                doubled.start(),
                new Slip(
                    around(text, doubled.start(), doubled.end()),
                    doubled.group(),
                    word,
                    Slip.Kind.DOUBLED,
                    piece.quote(doubled.start(), doubled.end()))));
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Found::at)).map(Found::slip).toList();
  }

  /** Whether any two characters stand there twice in a row, which tells of most texts quickly. */
  private static boolean hasDoubled(String text) {
    for (int i = 3; i < text.length(); i++) {
      if (text.charAt(i) == text.charAt(i - 2) && text.charAt(i - 1) == text.charAt(i - 3)) {
        return true;
      }
    }
    return false;
  }

  private record Found(int at, Slip slip) {}

  private static int next(String text, Terms.Wrong wrong, int at) {
    return text.indexOf(wrong.wrong(), at + wrong.wrong().length());
  }

  private static Slip slip(Piece piece, Terms.Wrong wrong, int at) {
    int end = at + wrong.wrong().length();
    return new Slip(
        around(piece.text(), at, end),
        wrong.wrong(),
        wrong.right(),
        wrong.kind(),
        piece.quote(at, end));
  }

  /** The Chinese characters about the slip. */
  private static String around(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < AROUND && Character.isIdeographic(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < AROUND && Character.isIdeographic(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
