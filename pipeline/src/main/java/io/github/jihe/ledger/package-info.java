/**
 * The ledger that a finance bureau exports from its own system (一体化台账): CSV or XLSX.
 *
 * <p>Enters: a file, read row by row. Leaves: a {@link io.github.jihe.checks.ledger.Ledger}, summed
 * up by project, and results of reports held against it. Memory is taken by projects, not by rows.
 * Knows no report format and no rule.
 */
package io.github.jihe.ledger;
