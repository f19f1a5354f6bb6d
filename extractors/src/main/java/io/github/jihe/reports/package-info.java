/**
 * From a document to the facts in it.
 *
 * <p>Enters: a {@link io.github.jihe.document.Document}. Leaves: a {@link
 * io.github.jihe.facts.Report}. Recognises tables by what their labels mean, never by position.
 * Knows no file format and no rule.
 */
package io.github.jihe.reports;
