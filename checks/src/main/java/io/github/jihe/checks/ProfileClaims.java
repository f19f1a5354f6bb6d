package io.github.jihe.checks;

import java.math.BigDecimal;

/**
 * What claims in words are held to.
 *
 * @param allSpentRate the execution rate in percent from which 全部支出 may be said
 * @param onScheduleRate the execution rate in percent, at the end of a year, from which 按序时进度执行 may
 *     be said
 */
public record ProfileClaims(BigDecimal allSpentRate, BigDecimal onScheduleRate) {}
