package io.github.jihe.checks.across;

/**
 * What one file says of one subject, as it is kept.
 *
 * @param file as its result is named
 * @param content a hash of its bytes
 * @param place of the unit in whose list it stands, as far as its name says
 * @param own whether that unit reports it; if not it is the one above
 */
public record Entry(String file, String content, String place, boolean own, Subject subject) {}
