package io.github.jihe.layout;

import io.github.jihe.layout.TextLine.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts signs that run from left to right into lines. */
final class TextLines {
  /** Baselines nearer than this share of an em are one line: a raised ² stays in it. */
  private static final double SAME_LINE = 0.42;

  /** A sign printed again this near, in em, is boldness or shadow, not text. */
  private static final double OVERPRINT = 0.25;

  private static final double BLANK_LATIN = 0.22;
  private static final double BLANK_HAN = 0.6;

  /** A wider gap than this parts pieces, in em. */
  private static final double PIECE_GAP = 1.2;

  private TextLines() {}

  /** The lines from top to bottom. */
  static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    double baseline = 0;
    double size = 0;
    for (Glyph glyph : sorted) {
      double reach = SAME_LINE * Math.max(size, glyph.isBlank() ? 0 : glyph.size());
      if (!line.isEmpty() && glyph.baseline() - baseline > reach) {
        add(line, lines);
        line.clear();
        size = 0;
      }
      if (line.isEmpty() || (glyph.size() > size * 1.1 && !glyph.isBlank())) {
        baseline = glyph.baseline();
        size = glyph.isBlank() ? 0 : glyph.size();
      }
      line.add(glyph);
    }
    add(line, lines);
    return lines;
  }

  private static void add(List<Glyph> glyphs, List<TextLine> lines) {
    List<Glyph> row = new ArrayList<>(glyphs);
    row.sort(Comparator.comparingDouble(Glyph::x));
    row = withoutDoubles(row);
    while (!row.isEmpty() && row.get(0).isBlank()) {
      row.remove(0);
    }
    while (!row.isEmpty() && row.get(row.size() - 1).isBlank()) {
      row.remove(row.size() - 1);
    }
    if (row.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    int pieceStart = 0;
    double pieceLeft = row.get(0).x();
    double printedEnd = row.get(0).x();
    for (int i = 0; i < row.size(); i++) {
      Glyph glyph = row.get(i);
      if (!glyph.isBlank()) {
        if (glyph.x() - printedEnd > PIECE_GAP * glyph.size()) {
          pieces.add(new Piece(text.substring(pieceStart).strip(), pieceLeft, printedEnd));
          pieceStart = text.length();
          pieceLeft = glyph.x();
        }
        printedEnd = glyph.end();
      }
      if (i > 0 && needsBlank(row.get(i - 1), glyph)) {
        text.append(' ');
      }
      text.append(glyph.text());
    }
    Glyph last = row.get(row.size() - 1);
    pieces.add(new Piece(text.substring(pieceStart).strip(), pieceLeft, last.end()));
    Glyph main = mainSign(row);
    lines.add(
        new TextLine(
            text.toString().strip(),
            row.get(0).x(),
            last.end(),
            main.baseline(),
            main.size(),
            LineBreaks.headWidth(row),
            List.copyOf(pieces)));
  }

  private static Glyph mainSign(List<Glyph> row) {
    Glyph main = row.get(0);
    int most = 0;
    int count = 0;
    Glyph candidate = main;
    for (Glyph glyph : row) { // the majority's size, by voting
      if (count == 0) {
        candidate = glyph;
      }
      count += Math.abs(glyph.size() - candidate.size()) < 0.1 ? 1 : -1;
      if (count > most && !candidate.isBlank()) {
        most = count;
        main = candidate;
      }
    }
    return main;
  }

  private static List<Glyph> withoutDoubles(List<Glyph> row) {
    List<Glyph> kept = new ArrayList<>(row.size());
    for (Glyph glyph : row) {
      boolean printed = false;
      for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - 4) && !printed; i--) {
        Glyph before = kept.get(i);
        printed =
            glyph.x() - before.x() < OVERPRINT * Math.min(glyph.size(), before.size())
                && glyph.x() - before.x() < 0.5 * glyph.width()
                && before.text().equals(glyph.text());
      }
      if (!printed) {
        kept.add(glyph);
      }
    }
    return kept;
  }

  private static boolean needsBlank(Glyph before, Glyph glyph) {
    if (before.isBlank() || glyph.isBlank()) {
      return false;
    }
    boolean han = LineBreaks.isWide(before.text()) || LineBreaks.isWide(glyph.text());
    double size = Math.min(before.size(), glyph.size());
    return glyph.x() - before.end() > size * (han ? BLANK_HAN : BLANK_LATIN);
  }
}
