package io.github.jihe.reports.prose;

import java.util.List;

/** Whether two subjects name the same thing once the words of their measures are taken away. */
final class Names {
  private static final List<String> MEASURE_WORDS =
      List.of(
          "年初预算数", "全年预算数", "年初预算", "全年预算", "预算安排", "实际支出", "实际到位", "实际完成", "预算", "支出", "到位", "执行",
          "结余", "剩余", "结转", "拨付", "支付", "使用", "实际", "资金", "安排", "下达", "完成", "总额", "数", "的", "已",
          "共", "计划");

  private Names() {}

  static boolean same(String one, String other) {
    String a = core(one);
    String b = core(other);
    return !a.isEmpty() && a.equals(b);
  }

  static String core(String subject) {
    String rest = subject;
    for (String word : MEASURE_WORDS) {
      rest = rest.replace(word, "");
    }
    return rest;
  }
}
