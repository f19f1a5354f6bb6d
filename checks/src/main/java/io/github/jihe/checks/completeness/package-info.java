/**
 * Checks of what a report must have (完整性：目标、章节、附件、表头。)
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.completeness;
