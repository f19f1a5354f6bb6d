package io.github.jihe.layout;

/** Something on a page that has a place in the reading order. */
sealed interface PageItem permits TextLine, PageTable {

  double top();

  double bottom();

  double left();

  double right();
}
