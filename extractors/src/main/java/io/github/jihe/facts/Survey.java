package io.github.jihe.facts;

import java.math.BigDecimal;

/**
 * A survey by questionnaires (问卷调查).
 *
 * @param sheets how many came back, of all kinds of people asked; how many were given out where
 *     nothing else is said
 * @param complete whether everybody concerned was asked, or about as many as there are
 * @param source the first clause that counts them
 */
public record Survey(BigDecimal sheets, boolean complete, Source source) {}
