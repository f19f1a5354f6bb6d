package io.github.jihe.facts;

/**
 * Three rows of one table whose names say that the third is the ratio of the first two: 实际救助人数,
 * 应救助人数, 救助率.
 *
 * @param sure whether the rate's name has nothing besides what the counts' names have; if not, it
 *     may be the rate of something else
 */
public record CountRatio(Indicator part, Indicator whole, Indicator rate, boolean sure) {}
