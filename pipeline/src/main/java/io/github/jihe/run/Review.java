package io.github.jihe.run;

import io.github.jihe.checks.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was known of the findings of one file before this run: decisions of reviewers, and an
 * earlier result to compare with.
 *
 * @param decisions by the id of the finding
 * @param dismissed findings decided to be no problem, which are listed apart
 * @param fresh ids of the findings that the earlier result did not have; empty where there is none
 * @param gone findings that only the earlier result had; empty where there is none
 */
public record Review(
    Map<String, Decision> decisions,
    List<Finding> dismissed,
    Optional<Set<String>> fresh,
    Optional<List<Gone>> gone) {

  /** Nothing was known. */
  public static final Review NONE =
      new Review(Map.of(), List.of(), Optional.empty(), Optional.empty());

  public Review {
    decisions = Map.copyOf(decisions);
    dismissed = List.copyOf(dismissed);
    fresh = fresh.map(Set::copyOf);
    gone = gone.map(List::copyOf);
  }

  /** A finding of an earlier result, as that printed it. */
  public record Gone(String id, String rule, String severity, String title, String message) {}

  /** How a finding compares with the earlier result. */
  public enum Change {
    NEW("new", "新增"),
    UNCHANGED("unchanged", "原有");

    private final String slug;
    private final String chinese;

    Change(String slug, String chinese) {
      this.slug = slug;
      this.chinese = chinese;
    }

    /** As the JSON writes it. */
    public String slug() {
      return slug;
    }

    public String chinese() {
      return chinese;
    }
  }

  public Optional<Decision> decisionOn(Finding finding) {
    return Optional.ofNullable(decisions.get(finding.id()));
  }

  /** Empty if there is no earlier result. */
  public Optional<Change> changeOf(Finding finding) {
    return fresh.map(ids -> ids.contains(finding.id()) ? Change.NEW : Change.UNCHANGED);
  }

  /** The same with these decisions; what they dismiss is listed apart. */
  public Review deciding(Map<String, Decision> made, List<Finding> apart) {
    return new Review(made, apart, fresh, gone);
  }

  /** The same beside an earlier result. */
  public Review comparing(Set<String> freshIds, List<Gone> goneOnes) {
    return new Review(decisions, dismissed, Optional.of(freshIds), Optional.of(goneOnes));
  }
}
