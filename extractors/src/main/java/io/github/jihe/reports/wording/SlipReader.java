package io.github.jihe.reports.wording;

import io.github.jihe.facts.wording.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the wrong forms of {@link Terms#slips()}. */
final class SlipReader {
  private static final int AROUND = 6;

  private final List<Terms.Wrong> wrongs;

  SlipReader(Terms terms) {
    this.wrongs = terms.slips();
  }

  List<Slip> read(Piece piece) {
    List<Found> found = new ArrayList<>();
    String text = piece.text();
    for (Terms.Wrong wrong : wrongs) {
      for (int at = text.indexOf(wrong.wrong()); at >= 0; at = next(text, wrong, at)) {
        if (wrong.standsIn(text, at)) {
          found.add(new Found(at, slip(piece, wrong, at)));
        }
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Found::at)).map(Found::slip).toList();
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
