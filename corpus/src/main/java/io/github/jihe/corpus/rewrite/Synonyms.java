package io.github.jihe.corpus.rewrite;

import java.util.Map;

/** Headings of columns and rows in other words of the same meaning; a whole cell only. */
final class Synonyms {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("年初预算数", "年初预算金额"),
          Map.entry("全年预算数（A）", "调整后预算数（A）"),
          Map.entry("全年预算数(A)", "调整后预算数(A)"),
          Map.entry("全年预算数", "调整后预算数"),
          Map.entry("调整后预算数", "全年预算数"),
          Map.entry("全年执行数（B）", "实际支出数（B）"),
          Map.entry("全年执行数(B)", "实际支出数(B)"),
          Map.entry("全年执行数", "实际支出数"),
          Map.entry("实际支出数（B）", "全年执行数（B）"),
          Map.entry("执行率（B/A）", "预算执行率（B/A）"),
          Map.entry("执行率", "预算执行率"),
          Map.entry("年度资金总额", "资金总额"),
          Map.entry("其中：中央补助", "其中：中央财政资金"),
          Map.entry("县级财政资金", "县（区）级财政资金"),
          Map.entry("年度指标值", "预期指标值"),
          Map.entry("指标值", "目标值"),
          Map.entry("实际完成值", "全年完成值"),
          Map.entry("分值", "权重"),
          Map.entry("得分", "自评得分"),
          Map.entry("三级指标", "指标名称"),
          Map.entry("偏差原因分析及改进措施", "未完成原因分析"),
          Map.entry("扣分原因", "扣分说明"),
          Map.entry("总分", "合计"),
          Map.entry("合计", "总计"),
          Map.entry("项目名称", "项目（专项）名称"),
          Map.entry("实施单位", "项目单位"),
          Map.entry("主管部门", "业务主管部门"),
          Map.entry("部门（单位）名称", "单位名称"));

  private Synonyms() {}

  static String of(String cell) {
    return WORDS.getOrDefault(cell.replaceAll("\\s+", ""), cell);
  }
}
