package io.github.jihe.facts.wording;

import io.github.jihe.facts.Source;

/**
 * An annex that the text lists (附件).
 *
 * @param number as printed, 0 for a single annex without one
 * @param title without white space
 */
public record Annex(int number, String title, Source source) {}
