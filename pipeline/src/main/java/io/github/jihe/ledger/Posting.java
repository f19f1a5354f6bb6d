package io.github.jihe.ledger;

import io.github.jihe.checks.ledger.LedgerMeasure;
import java.math.BigDecimal;

/**
 * One amount of a row.
 *
 * @param amount in 元
 * @param exponent power of ten of its last printed digit, in 元
 * @param repeated whether every row of the project may print the same amount again
 */
record Posting(LedgerMeasure measure, BigDecimal amount, int exponent, boolean repeated) {}
