package io.github.jihe.document;

/**
 * A heading (标题).
 *
 * @param level 1 for the outermost (一、), growing inwards
 * @param text one line, with its number as it appears in print
 */
public record Heading(Location location, int level, String text) implements Block {}
