package io.github.jihe.document;

/** A rectangle on a page, in points from the page's top left corner. */
public record Box(double x, double y, double width, double height) {}
