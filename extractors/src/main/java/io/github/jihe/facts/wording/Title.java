package io.github.jihe.facts.wording;

import io.github.jihe.facts.Source;

/**
 * A line that is the title of a report (题名).
 *
 * @param words without white space
 */
public record Title(String words, Source source) {}
