package io.github.jihe.checks.across;

/**
 * The name of a unit, in two parts.
 *
 * @param office what it is, in full: 医疗保障局; the whole name if the kind of office is not known
 * @param place where, as far as the name says: 青禾市, 市, or nothing
 */
record UnitName(String office, String place) {}
