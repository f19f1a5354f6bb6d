package io.github.jihe.checks.across;

/** Parts of small reports as Markdown. */
final class Reports {
  private Reports() {}

  /** A project form with the money of its total row. */
  static String project(String unit, int year, String name, String budget, String executed) {
    return form(unit, year, name)
        + """
          | 项目资金（万元） | 全年预算数 | 全年执行数 |
          |---|---|---|
          | 年度资金总额 | %s | %s |

          """
            .formatted(budget, executed);
  }

  /** The head of a project form. */
  static String form(String unit, int year, String name) {
    return """

        # 项目支出绩效自评表

        （%d年度）

        | 项目名称 | %s | 实施单位 | %s |
        |---|---|---|---|

        """
        .formatted(year, name, unit);
  }

  /** A form on the whole of a unit with basic and project spending. */
  static String department(String unit, int year, String budget, String executed) {
    return """

        # 部门整体支出绩效自评表

        （%d年度）

        | 部门名称 | %s |
        |---|---|

        | 预算执行情况（万元） | 全年预算数 | 全年执行数 |
        |---|---|---|
        | 其中：基本支出 | 190.00 | 187.50 |
        | 项目支出 | %s | %s |

        """
        .formatted(year, unit, budget, executed);
  }

  /** A fund block with what was carried in and what is left. */
  static String carried(
      String unit, int year, String name, String carriedIn, String budget, String executed) {
    return form(unit, year, name)
        + """
          | 项目资金（万元） | 全年预算数 | 全年执行数 |
          |---|---|---|
          | 年度资金总额 | %s | %s |
          | 其中：当年财政拨款 | | |
          | 上年结转资金 | %s | |

          """
            .formatted(budget, executed, carriedIn);
  }
}
