package io.github.jihe.reports.wording;

import io.github.jihe.facts.wording.Citation;
import io.github.jihe.facts.wording.DocumentNumber;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds 《titles》 and the numbers of official documents behind them. */
final class CitationReader {
  private static final int LONGEST_TITLE = 120;

  private static final Sought NUMBER =
      new Sought(
          "(\\p{IsHan}{1,12})\\s*([〔\\[(【﹝])\\s*((?:19|20)\\d{2})\\s*([〕\\])】﹞])\\s*第?\\s*(\\d{1,4})\\s*号");

  private static final Pattern BEFORE_ISSUER =
      Pattern.compile("根据|参照|对照|遵照|贯彻|按照|依据|依照|执行|落实|印发|下发|转发|文件|通知|号文|以及|和|及|与|的|由|按|据|见|以|经");

  /** What may stand between a title and its number. */
  private static final Pattern JOINT = Pattern.compile("\\s*[(,，]?\\s*");

  List<Citation> read(Piece piece) {
    List<Citation> citations = new ArrayList<>();
    String text = piece.text();
    Map<Integer, DocumentNumber> numbers = numbers(piece);
    int behind = 0;
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', behind)) {
      int close = closing(text, open);
      if (close < 0) {
        behind = open + 1;
        continue;
      }
      behind = close + 1;
      String title = Characters.tight(text.substring(open + 1, close));
      Matcher joint = JOINT.matcher(piece.folded()).region(behind, text.length());
      Optional<DocumentNumber> its =
          joint.lookingAt() ? Optional.ofNullable(numbers.remove(joint.end())) : Optional.empty();
      int end = its.map(n -> joint.end() + n.printed().length()).orElse(behind);
      citations.add(new Citation(title, its, piece.quote(open, end)));
    }
    numbers.forEach(
        (at, number) ->
            citations.add(
                new Citation(
                    "", Optional.of(number), piece.quote(at, at + number.printed().length()))));
    return citations;
  }

  /** Every number of a document, by the offset at which it begins. */
  private static Map<Integer, DocumentNumber> numbers(Piece piece) {
    Map<Integer, DocumentNumber> numbers = new TreeMap<>();
    for (MatchResult number : NUMBER.allIn(piece.folded())) {
      numbers.put(begin(number), of(piece, number));
    }
    return numbers;
  }

  /** Where the issuer's own characters begin, behind 根据, 和, 的 … */
  private static int begin(MatchResult number) {
    Matcher words = BEFORE_ISSUER.matcher(number.group(1));
    int begin = number.start();
    while (words.find()) {
      begin = words.end() < number.group(1).length() ? number.start() + words.end() : begin;
    }
    return begin;
  }

  private static DocumentNumber of(Piece piece, MatchResult number) {
    String brackets =
        piece.text().substring(number.start(2), number.end(2))
            + piece.text().substring(number.start(4), number.end(4));
    return new DocumentNumber(
        number.group(1).substring(begin(number) - number.start()),
        Integer.parseInt(number.group(3)),
        Integer.parseInt(number.group(5)),
        brackets,
        piece.text().substring(begin(number), number.end()));
  }

  /** Offset of the 》 that closes a title, -1 if none does so soon enough. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i - open <= LONGEST_TITLE; i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
