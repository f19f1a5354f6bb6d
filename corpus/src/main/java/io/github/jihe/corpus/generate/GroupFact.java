package io.github.jihe.corpus.generate;

import java.math.BigDecimal;

/**
 * A first-level group of indicators.
 *
 * @param key the beginning of its slots: {@code group.0}
 */
public record GroupFact(String key, String name, BigDecimal weight, BigDecimal score) {}
