package io.github.jihe.facts;

/**
 * A number printed in a way that cannot be meant: 91%%, 12..5.
 *
 * @param text the malformed part
 * @param reading what it probably means, empty if that cannot be told
 */
public record Malformed(String text, String reading, Source source) {}
