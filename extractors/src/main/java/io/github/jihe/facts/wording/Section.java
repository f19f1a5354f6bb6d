package io.github.jihe.facts.wording;

import io.github.jihe.facts.Source;

/**
 * One heading (标题), or a line that is numbered like one.
 *
 * @param part which of the reports in one file it belongs to, from 1
 * @param number as printed, 0 for a heading without one
 * @param title without its number
 * @param heading whether it is a heading; a long paragraph or a cell that begins with a number is
 *     none
 */
public record Section(
    int part, Style style, int number, String title, boolean heading, Source source) {

  /** How a heading is numbered (GB/T 9704 7.3.3). */
  public enum Style {
    /** 第一部分, 第一章. */
    PART,
    /** 一、. */
    CHINESE,
    /** （一）. */
    BRACKETED,
    /** 1. */
    ARABIC,
    /** （1）. */
    BRACKETED_ARABIC,
    /** Without a number. */
    NONE
  }
}
