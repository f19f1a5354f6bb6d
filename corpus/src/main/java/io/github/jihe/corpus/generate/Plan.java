package io.github.jihe.corpus.generate;

import java.util.List;

/**
 * What a template asks of the facts.
 *
 * @param sources labels of the parts of the total; the first ones are used first
 * @param spending whether the parts are kinds of spending that are always all filled in
 * @param groups first-level groups with their usual weights
 * @param executionWeight points for the execution rate
 * @param adjusted whether the budget may have been changed during the year
 */
record Plan(
    List<String> sources,
    boolean spending,
    List<Group> groups,
    int executionWeight,
    boolean adjusted) {

  /**
   * A first-level group.
   *
   * @param words the key of its second-level groups and indicators in the word lists
   */
  record Group(String name, int weight, String words) {}

  static final List<Group> NATIONAL =
      List.of(
          new Group("产出指标", 50, "产出"), new Group("效益指标", 30, "效益"), new Group("满意度指标", 10, "满意度"));

  static final List<Group> WITH_COST =
      List.of(
          new Group("成本指标", 20, "成本"),
          new Group("产出指标", 40, "产出"),
          new Group("效益指标", 20, "效益"),
          new Group("满意度指标", 10, "满意度"));

  /** Of 湖北, with 20 points for the execution rate. */
  static final List<Group> HUBEI =
      List.of(
          new Group("产出指标", 40, "产出"), new Group("效益指标", 30, "效益"), new Group("满意度指标", 10, "满意度"));

  static final List<Group> DEPARTMENT =
      List.of(
          new Group("部门管理", 20, "部门管理"),
          new Group("履职效果", 50, "履职效果"),
          new Group("能力建设", 10, "能力建设"),
          new Group("服务对象满意度", 10, "满意度"));

  static final List<Group> EVALUATION =
      List.of(
          new Group("决策", 15, "决策"),
          new Group("过程", 20, "过程"),
          new Group("产出", 35, "评价产出"),
          new Group("效益", 30, "评价效益"));
}
