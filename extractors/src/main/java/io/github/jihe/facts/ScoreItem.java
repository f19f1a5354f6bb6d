package io.github.jihe.facts;

import java.util.Optional;

/**
 * One part of a score summary: 过程, with its weight, score and score rate.
 *
 * @param weight 分值 or 权重, from the table or from prose; in points
 * @param rate 得分率
 */
public record ScoreItem(
    String name,
    Optional<Figure> weight,
    Optional<Figure> score,
    Optional<Figure> rate,
    Source source) {}
