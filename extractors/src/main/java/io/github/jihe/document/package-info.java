/**
 * What any file becomes: blocks in reading order, tables as full grids, each with its place.
 *
 * <p>Enters: what a reader found. Leaves: an immutable {@link io.github.jihe.document.Document}.
 * Knows no file format and no meaning of a word, except how headings are numbered.
 */
package io.github.jihe.document;
