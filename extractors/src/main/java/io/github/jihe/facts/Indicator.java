package io.github.jihe.facts;

import java.util.Optional;

/**
 * One row of an indicator table (三级指标).
 *
 * @param group 一级指标 without its weight; empty if the table has no such level
 * @param subgroup 二级指标; empty if the table has no such level
 * @param name 三级指标
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param weight 分值
 * @param score 得分
 * @param rate 得分率
 * @param deduction 扣分 as a number in a column of its own
 * @param reason 偏差原因 or 扣分原因; present and blank if the table has the column but the cell is empty,
 *     absent if the table has no such column
 * @param words what its words say
 * @param yardstick target and actual value as what they are, and in which direction they count
 * @param source place of the name
 */
public record Indicator(
    String group,
    String subgroup,
    String name,
    Optional<Entry> target,
    Optional<Entry> actual,
    Optional<Figure> weight,
    Optional<Figure> score,
    Optional<Figure> rate,
    Optional<Figure> deduction,
    Optional<Entry> reason,
    RowWords words,
    Yardstick yardstick,
    Source source) {}
