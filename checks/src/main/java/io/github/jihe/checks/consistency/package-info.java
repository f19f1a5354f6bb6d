/**
 * Checks of agreement between prose and tables (文字与表格、表格之间的一致。)
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.consistency;
