/**
 * Plain text and the traces of tables in it: one cell a line behind a tab, tab-separated lines,
 * Markdown, HTML fragments.
 *
 * <p>Enters: the bytes of a text file. Leaves: a document. Archives hold reports that were
 * bulk-converted to text; merged cells are lost there and are rebuilt as far as the shapes of rows
 * tell.
 */
package io.github.jihe.readers.text;
