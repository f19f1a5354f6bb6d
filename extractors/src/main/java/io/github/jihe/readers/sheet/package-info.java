/**
 * Spreadsheets: workbooks of two generations, OpenDocument sheets, and delimited text.
 *
 * <p>Enters: the bytes of a workbook. Leaves: its sheets as tables of displayed text, with the
 * stored number beside it. Every format first becomes a {@link
 * io.github.jihe.readers.sheet.SheetModel}, so that the same content gives the same blocks.
 */
package io.github.jihe.readers.sheet;
