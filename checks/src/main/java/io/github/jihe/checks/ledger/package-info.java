/**
 * What reports say of money against the ledger of the treasury (与财政台账核对).
 *
 * <p>Enters: a {@link io.github.jihe.checks.ledger.Claim} for each form, and a {@link
 * io.github.jihe.checks.ledger.Ledger} summed up by project. Leaves: findings of the report, and
 * projects of the ledger that no report is about. Knows no file, of reports or of ledgers.
 */
package io.github.jihe.checks.ledger;
