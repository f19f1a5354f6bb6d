package io.github.jihe.outputs.site;

import io.github.jihe.checks.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the findings of one report are called inside of its page; no two alike. */
final class FindingNames {
  private FindingNames() {}

  /** One for each finding, of letters, digits and hyphens, whatever the fingerprints are. */
  static List<String> of(List<Finding> findings) {
    Map<String, Integer> met = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Finding finding : findings) {
      String name = finding.id().replaceAll("[^A-Za-z0-9]", "_");
      int times = met.merge(name, 1, Integer::sum);
      names.add(times == 1 ? name : name + "-" + times);
    }
    return names;
  }

  /** Where the place of one evidence is, counted from 0. */
  static String anchor(String name, int evidence) {
    return "p-" + name + "." + (evidence + 1);
  }
}
