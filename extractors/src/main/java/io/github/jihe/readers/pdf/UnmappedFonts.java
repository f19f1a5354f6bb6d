package io.github.jihe.readers.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Finds the fonts of a page whose characters the file does not tell. */
final class UnmappedFonts {
  private static final double TOO_MANY = 0.4;

  private final IdentityHashMap<PDFont, int[]> counts = new IdentityHashMap<>();

  void count(PDFont font, String text) {
    int[] both = counts.computeIfAbsent(font, f -> new int[2]);
    both[0]++;
    if (text.equals(FontSigns.UNKNOWN)) {
      both[1]++;
    }
  }

  /** Whether so many of the font's signs are unknown that the rest is not to be trusted. */
  boolean isGarbage(PDFont font) {
    int[] both = counts.getOrDefault(font, new int[] {1, 0});
    return both[1] > TOO_MANY * both[0];
  }

  /** How many signs of the page cannot be read. */
  int lost() {
    int lost = 0;
    for (Map.Entry<PDFont, int[]> entry : counts.entrySet()) {
      lost += isGarbage(entry.getKey()) ? entry.getValue()[0] : entry.getValue()[1];
    }
    return lost;
  }
}
