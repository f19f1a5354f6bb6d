package io.github.jihe.document;

/**
 * A paragraph (段落) of running text; line breaks inside it are kept as {@code \n}.
 *
 * @param text never blank
 */
public record Paragraph(Location location, String text) implements Block {}
