package io.github.jihe.facts;

import io.github.jihe.document.Location;

/**
 * Where a fact stands and in which words.
 *
 * @param quote the words as printed, of a cell or of the clause
 */
public record Source(Location location, String quote) {}
