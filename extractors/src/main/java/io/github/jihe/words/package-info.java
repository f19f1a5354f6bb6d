/**
 * Words and patterns that are looked for in much text (找词).
 *
 * <p>Enters: words, regular expressions, text. Leaves: whether and where they stand in it. Knows no
 * document and no meaning.
 */
package io.github.jihe.words;
