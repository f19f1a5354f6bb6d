/**
 * Positioned text and ruling lines become paragraphs, headings and table grids.
 *
 * <p>Enters: pages of glyphs and rulings in points from the page's top left corner, from whatever
 * format. Leaves: blocks in reading order, given to a {@link
 * io.github.jihe.document.DocumentBuilder}; tables and paragraphs are joined over page breaks, page
 * furniture is kept apart. Knows no file format and no meaning of a word.
 */
package io.github.jihe.layout;
