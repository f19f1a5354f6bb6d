package io.github.jihe.readers.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Whether a colour can be seen on white paper; no colour profile is opened for it. */
final class Ink {
  private static final float WHITE = 0.98f;

  private Ink() {}

  static boolean isWhite(PDColor color) {
    if (color == null || color.isPattern() || color.getColorSpace() == null) {
      return false;
    }
    String space = color.getColorSpace().getName();
    float[] parts = color.getComponents();
    boolean isTint = parts.length == 4 || space.equals("Separation") || space.equals("DeviceN");
    if (parts.length == 0 || space.equals("Indexed") || space.equals("Lab")) {
      return false;
    }
    for (float part : parts) {
      if (isTint ? part > 1 - WHITE : part < WHITE) {
        return false;
      }
    }
    return true;
  }
}
