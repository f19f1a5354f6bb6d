/**
 * Web pages and what office programs write as web pages, by jsoup.
 *
 * <p>Enters: HTML in any encoding, alone or inside a web archive, or as a fragment in a text.
 * Leaves: headings, paragraphs and tables as a browser would show them. Loads nothing from outside,
 * runs no script.
 */
package io.github.jihe.readers.html;
