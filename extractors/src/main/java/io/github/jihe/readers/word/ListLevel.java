package io.github.jihe.readers.word;

/**
 * One level of a numbered list, as the file defines it.
 *
 * @param start number of its first item
 * @param format name of the number format as in OOXML, such as {@code chineseCounting}
 * @param pattern the printed label; the characters U+0000 to U+0008 stand for the numbers of the
 *     levels 1 to 9
 * @param restartAfter the number begins anew after an item of a level up to this one, from 1; 0
 *     never; {@link #AFTER_ANY_HIGHER} as usual
 * @param legal whether the numbers of all levels are shown as 1, 2, 3
 * @param spaced whether the label is set off from the text
 */
record ListLevel(
    int start, String format, String pattern, int restartAfter, boolean legal, boolean spaced) {

  static final int AFTER_ANY_HIGHER = -1;

  /** A level without a label. */
  static final ListLevel NONE = new ListLevel(1, "none", "", AFTER_ANY_HIGHER, false, false);

  ListLevel startingAt(int number) {
    return new ListLevel(number, format, pattern, restartAfter, legal, spaced);
  }

  /** The same with its text right behind the label. */
  ListLevel unspaced() {
    return new ListLevel(start, format, pattern, restartAfter, legal, false);
  }

  /** Bullets are not numbers: they are not read. */
  boolean isBullet() {
    return format.equals("bullet");
  }
}
