package io.github.jihe.checks.across;

/**
 * What one file says of one subject.
 *
 * @param file as its result is named
 * @param content a hash of its bytes
 * @param unit whose list it stands in
 * @param own whether that is the unit which reports; if not it is the one above it
 */
public record Filed(String file, String content, String unit, boolean own, Subject subject) {}
