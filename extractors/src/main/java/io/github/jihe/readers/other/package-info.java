/**
 * The last resort: kinds of files that only Tika reads.
 *
 * <p>Enters: the bytes of slides, electronic books and rarer office files. Leaves: a document made
 * of Tika's XHTML. Tika's parsers are only loaded once such a file comes.
 */
package io.github.jihe.readers.other;
