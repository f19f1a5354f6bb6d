package io.github.jihe.readers.sheet;

/**
 * A cell with all the places it covers.
 *
 * @param span its merged range, or its own place
 */
record Anchor(SheetCell cell, Span span) {

  boolean isVisible() {
    return cell.isVisible();
  }

  int row() {
    return span.top();
  }

  int column() {
    return span.left();
  }

  String text() {
    return cell.text();
  }
}
