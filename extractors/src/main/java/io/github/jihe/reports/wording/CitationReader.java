package io.github.jihe.reports.wording;

import io.github.jihe.facts.wording.Citation;
import io.github.jihe.facts.wording.DocumentNumber;
import io.github.jihe.quantities.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds 《titles》 and the numbers of official documents behind them. */
final class CitationReader {
  private static final int LONGEST_TITLE = 120;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\p{IsHan}{1,12})\\s*([〔\\[(【﹝])\\s*((?:19|20)\\d{2})\\s*([〕\\])】﹞])\\s*第?\\s*(\\d{1,4})\\s*号");

  /** What may stand between a title and its number. */
  private static final Pattern JOINT = Pattern.compile("\\s*[(,，]?\\s*");

  List<Citation> read(Piece piece) {
    List<Citation> citations = new ArrayList<>();
    String text = piece.text();
    Matcher number = NUMBER.matcher(piece.folded());
    int behind = 0;
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', behind)) {
      int close = closing(text, open);
      if (close < 0) {
        behind = open + 1;
        continue;
      }
      behind = close + 1;
      String title = Characters.tight(text.substring(open + 1, close));
      Optional<DocumentNumber> its =
          number.find(behind) && isJoint(piece.folded(), behind, number.start())
              ? Optional.of(of(piece, number))
              : Optional.empty();
      citations.add(
          new Citation(title, its, piece.quote(open, its.isPresent() ? number.end() : behind)));
    }
    number.reset();
    while (number.find()) {
      DocumentNumber alone = of(piece, number);
      if (citations.stream().noneMatch(c -> c.number().filter(alone::equals).isPresent())) {
        citations.add(
            new Citation("", Optional.of(alone), piece.quote(number.start(), number.end())));
      }
    }
    return citations;
  }

  private static boolean isJoint(String folded, int from, int to) {
    return to - from <= 4 && JOINT.matcher(folded.substring(from, to)).matches();
  }

  private static DocumentNumber of(Piece piece, Matcher number) {
    String brackets =
        piece.text().substring(number.start(2), number.end(2))
            + piece.text().substring(number.start(4), number.end(4));
    return new DocumentNumber(
        number.group(1),
        Integer.parseInt(number.group(3)),
        Integer.parseInt(number.group(5)),
        brackets,
        piece.text().substring(number.start(), number.end()));
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
