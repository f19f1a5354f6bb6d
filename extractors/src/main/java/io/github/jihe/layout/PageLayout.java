package io.github.jihe.layout;

import java.util.List;

/** The tables and lines of a page in reading order. */
record PageLayout(int number, double width, double height, List<PageItem> items) {

  PageLayout {
    items = List.copyOf(items);
  }

  /** The same page with fewer items. */
  PageLayout with(List<PageItem> left) {
    return new PageLayout(number, width, height, left);
  }
}
