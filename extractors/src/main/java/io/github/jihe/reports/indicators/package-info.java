/**
 * What indicators mean: typed targets and actual values, directions, notes on scoring (指标含义).
 *
 * <p>Enters: cells and notes of a form. Leaves: facts. Knows no grid and no rule.
 */
package io.github.jihe.reports.indicators;
