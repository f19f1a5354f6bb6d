/**
 * Checks of figures that are possible one by one and odd together (统计异常。)
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.statistics;
