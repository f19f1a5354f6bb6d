/**
 * What a report says of itself as a text: its outline, its years, the documents that it cites,
 * remains of templates, slips of the pen, the annexes that it lists and the units that it names.
 *
 * <p>Enters: nothing by itself, {@code reports.wording} fills it. Leaves: immutable values that
 * checks compare. Knows no rule: whether a slip or a missing section matters is not said here.
 */
package io.github.jihe.facts.wording;
