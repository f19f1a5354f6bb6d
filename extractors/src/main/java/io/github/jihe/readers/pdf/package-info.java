/**
 * PDF: one parse of each page for its signs and lines.
 *
 * <p>Enters: the bytes of a PDF file. Leaves: a {@link io.github.jihe.document.Document}. Knows
 * PDFBox; what paragraphs and tables are is left to {@link io.github.jihe.layout}.
 */
package io.github.jihe.readers.pdf;
