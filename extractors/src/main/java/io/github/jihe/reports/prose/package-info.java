/**
 * From running text to statements, claimed relations and gradings.
 *
 * <p>Enters: the paragraphs, headings and long table cells of a document. Leaves: {@link
 * io.github.jihe.reports.prose.Prose}. A number belongs to its own clause; where a sentence can be
 * read in two ways it yields statements and no relation. Knows no rule and no tolerance.
 */
package io.github.jihe.reports.prose;
