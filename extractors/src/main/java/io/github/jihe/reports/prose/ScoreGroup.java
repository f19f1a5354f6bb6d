package io.github.jihe.reports.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of indicators that scores are told of, and which of them together are all. */
final class ScoreGroup {
  private static final Map<String, String> WORDS = words();
  private static final List<Set<String>> ALL =
      List.of(
          Set.of("执行", "产出", "效益"),
          Set.of("执行", "产出", "效益", "满意度"),
          Set.of("执行", "成本", "产出", "效益", "满意度"),
          Set.of("成本", "产出", "效益", "满意度"),
          Set.of("决策", "过程", "产出", "效益"),
          Set.of("决策", "过程", "产出", "效益", "满意度"),
          Set.of("投入", "过程", "产出", "效益"),
          Set.of("投入", "过程", "产出", "效益", "满意度"),
          Set.of("执行", "管理", "履职", "能力", "满意度"),
          Set.of("管理", "履职", "能力", "满意度"));

  private ScoreGroup() {}

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String word : List.of("执行", "满意度", "决策", "投入", "过程", "产出", "效益", "成本", "履职", "能力", "管理")) {
      words.put(word, word);
    }
    words.put("效果", "效益");
    words.put("满意", "满意度");
    words.put("立项", "决策");
    return words;
  }

  /** The group that a name names; empty if it names none. */
  static String of(String name) {
    if (name.length() > 12) {
      return "";
    }
    return WORDS.entrySet().stream()
        .filter(entry -> name.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Whether these groups, each once, are all that a system of indicators has. */
  static boolean areAll(List<String> groups) {
    return ALL.contains(Set.copyOf(groups)) && Set.copyOf(groups).size() == groups.size();
  }
}
