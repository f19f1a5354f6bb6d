/**
 * Checks of indicator rows (指标：写法、符号、单位、取值范围、完成情况、与资金块的一致。)
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.indicators;
