package io.github.jihe.outputs;

import java.util.Map;

/**
 * What a result says of the run that made it.
 *
 * @param version of this program
 * @param profile name of the scoring policy
 * @param explain whether results tell what every check came to, not only what they found
 * @param rules titles of the checks by id
 * @param pages whether web pages of the reports stand beside the result
 */
public record RunInfo(
    String version, String profile, boolean explain, Map<String, String> rules, boolean pages) {

  public RunInfo {
    rules = Map.copyOf(rules);
  }

  /** A run without web pages. */
  public RunInfo(String version, String profile, boolean explain, Map<String, String> rules) {
    this(version, profile, explain, rules, false);
  }

  /** A run that explains nothing. */
  public RunInfo(String version, String profile) {
    this(version, profile, false, Map.of());
  }

  /** The title of a check, its id if it is not known. */
  public String title(String rule) {
    return rules.getOrDefault(rule, rule);
  }
}
