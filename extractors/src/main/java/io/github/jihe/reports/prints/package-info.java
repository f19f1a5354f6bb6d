/**
 * From the paragraphs of a document to prints by which like paragraphs are found.
 *
 * <p>Enters: a {@link io.github.jihe.document.Document}. Leaves: {@link
 * io.github.jihe.facts.TextPrint}s. Knows no other document, and not which likeness matters.
 */
package io.github.jihe.reports.prints;
