package io.github.jihe.reports.prose;

/**
 * A sentence of a passage.
 *
 * @param start offset of its first character
 * @param end offset behind its last, the full stop left out
 */
record Sentence(int start, int end) {}
