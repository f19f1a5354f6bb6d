package io.github.jihe.checks;

import java.math.BigDecimal;

/**
 * Limits for fund blocks.
 *
 * @param adjustedShare a budget that was changed by less than this share of 年初预算数, in percent,
 *     needs no word of explanation
 * @param lowRate an execution rate in percent below which the report should say why
 * @param unitFactor spending that is this many times the budget, or more, is printed in another
 *     unit
 */
public record ProfileFunds(BigDecimal adjustedShare, BigDecimal lowRate, BigDecimal unitFactor) {}
