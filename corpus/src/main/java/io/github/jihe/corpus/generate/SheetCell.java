package io.github.jihe.corpus.generate;

/**
 * One cell of a table.
 *
 * @param row from 0
 * @param column from 0
 * @param pattern its text, with slots in braces
 */
public record SheetCell(int row, int column, int rowSpan, int columnSpan, String pattern) {}
