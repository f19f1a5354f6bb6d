/**
 * From a document to what its text says of itself: outline, years, citations, leftovers, slips,
 * annexes, units.
 *
 * <p>Enters: a {@link io.github.jihe.document.Document} and the forms read from it. Leaves: a
 * {@link io.github.jihe.facts.wording.Wording}. The words stand in {@code terms.yaml}; no rule is
 * known here.
 */
package io.github.jihe.reports.wording;
