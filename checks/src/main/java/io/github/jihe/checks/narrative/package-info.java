/**
 * Checks of arithmetic that the prose claims (文字中的算术。)
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.narrative;
