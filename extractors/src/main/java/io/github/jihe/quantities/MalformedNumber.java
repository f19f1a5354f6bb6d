package io.github.jihe.quantities;

/**
 * A number printed in a way that cannot be meant (书写错误的数字): 91%%, 12..5.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param text as printed
 * @param reading what it probably means; empty if that cannot be told
 */
public record MalformedNumber(int start, int end, String text, String reading) {}
