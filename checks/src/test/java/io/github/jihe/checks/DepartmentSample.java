package io.github.jihe.checks;

/** Forms of a department and its projects, as Markdown, for checks that read both. */
public final class DepartmentSample {
  private DepartmentSample() {}

  /** 部门整体支出绩效自评表 of a station whose 项目支出 is 120 and 115 万元. */
  public static final String FORM =
      """

      # 部门整体支出绩效自评表

      | 部门名称 | 沛川县渔政站 |
      |---|---|

      | 预算执行情况（万元） | 全年预算数 | 全年执行数 |
      |---|---|---|
      | 全年支出 | 310.00 | 302.50 |
      | 其中：基本支出 | 190.00 | 187.50 |
      | 项目支出 | 120.00 | 115.00 |
      """;

  /** 项目支出绩效自评表 of one of its projects, amounts in 万元. */
  public static String project(String name, String budget, String executed) {
    return """

    # 项目支出绩效自评表

    | 项目名称 | %s | 实施单位 | 沛川县渔政站 |
    |---|---|---|---|

    | 项目资金（万元） | 全年预算数 | 全年执行数 |
    |---|---|---|
    | 年度资金总额 | %s | %s |
    """
        .formatted(name, budget, executed);
  }
}
