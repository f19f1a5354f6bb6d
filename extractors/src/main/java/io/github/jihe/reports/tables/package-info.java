/**
 * From tables of figures that are no forms (统计表, 明细表) to what their rows and columns claim: totals,
 * shares, rates, changes.
 *
 * <p>Enters: a {@link io.github.jihe.document.Document} and the cells that forms have. Leaves:
 * {@link io.github.jihe.facts.Relation}s. What a column is to the others is told by the figures: a
 * relation that all rows but one keep is meant for that one too.
 */
package io.github.jihe.reports.tables;
