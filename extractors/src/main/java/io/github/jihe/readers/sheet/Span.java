package io.github.jihe.readers.sheet;

/** A merged range of a sheet; all bounds from 1 and inclusive. */
record Span(int top, int left, int bottom, int right) {

  boolean covers(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }
}
