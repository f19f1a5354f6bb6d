/**
 * Checks for what a document should have: headings in order, sections, annexes, a filled head
 * (完整性).
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.completeness;
