package io.github.jihe.checks.across;

import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;

/**
 * An amount of a fund block.
 *
 * @param whole whether its row is the total
 */
public record FundCell(FundSource source, boolean whole, FundMeasure measure, Amount amount) {}
