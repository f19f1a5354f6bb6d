package io.github.jihe.facts;

import java.util.Optional;

/**
 * The last line of a form (总分, 合计).
 *
 * @param weight the sum of the weights as printed
 * @param score the sum of the scores as printed
 */
public record ScoreTotal(Optional<Figure> weight, Optional<Figure> score, Source source) {}
