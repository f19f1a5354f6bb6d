/**
 * From facts to findings: one small class per rule.
 *
 * <p>Enters: a {@link io.github.jihe.facts.Report} and a {@link io.github.jihe.checks.Profile}.
 * Leaves: an {@link io.github.jihe.checks.Audit}. Knows no file, no layout and no raw text.
 */
package io.github.jihe.checks;
