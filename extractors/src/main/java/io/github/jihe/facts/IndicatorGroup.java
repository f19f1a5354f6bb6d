package io.github.jihe.facts;

import java.util.List;
import java.util.Optional;

/**
 * A group of indicators (一级指标 or 二级指标) that prints its own weight or score.
 *
 * @param name without the weight: 产出指标
 * @param level 1 for 一级指标, 2 for 二级指标
 * @param weight as its label or a column of its own says: 产出指标（50分）
 * @param score as printed for the whole group
 * @param rate 得分率 as printed for the whole group
 * @param members the rows of the group, in order
 * @param source place and words of the label
 */
public record IndicatorGroup(
    String name,
    int level,
    Optional<Figure> weight,
    Optional<Figure> score,
    Optional<Figure> rate,
    List<Indicator> members,
    Source source) {

  public IndicatorGroup {
    members = List.copyOf(members);
  }
}
