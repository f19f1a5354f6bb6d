/**
 * The word processors' formats: .docx, .doc, .odt and .rtf.
 *
 * <p>Enters: the bytes of one file. Leaves: a {@link io.github.jihe.document.Document}. All formats
 * pass the same gate: a {@link io.github.jihe.readers.word.Flow} of paragraphs and tables, whose
 * cells are given by their edges, so that the same form saved in two formats gives the same grid.
 *
 * <p>What a person would see is what is read: tracked deletions, hidden text, comments and field
 * codes go, automatic numbers come. Formats of running text have no pages before they are laid out,
 * and the page marks that one editor leaves are wrong in the next, so all pages are 0.
 */
package io.github.jihe.readers.word;
