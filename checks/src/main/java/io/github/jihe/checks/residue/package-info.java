/**
 * Checks for what an earlier or another document, a template or haste left in a text (残留).
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.residue;
