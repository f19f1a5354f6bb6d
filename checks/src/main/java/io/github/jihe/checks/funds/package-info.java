/**
 * Checks of fund blocks (资金：执行率、来源合计、结余、执行率得分。)
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.funds;
