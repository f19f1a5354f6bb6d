/**
 * One reader per format; the type is decided by content, never by name.
 *
 * <p>Enters: the bytes of one file. Leaves: a {@link io.github.jihe.document.Document}, or an
 * {@link io.github.jihe.readers.UnreadableFileException} that says why not. Knows nothing of
 * budgets, indicators or scores.
 */
package io.github.jihe.readers;
