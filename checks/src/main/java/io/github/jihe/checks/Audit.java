package io.github.jihe.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all checks say of one report.
 *
 * @param findings in the order of the document
 * @param tallies one for each check, in the order of the catalogue
 * @param causes by a finding's id that of the finding it follows from, which follows from none
 */
public record Audit(List<Finding> findings, List<Tally> tallies, Map<String, String> causes) {

  public Audit {
    findings = List.copyOf(findings);
    tallies = List.copyOf(tallies);
    causes = Map.copyOf(causes);
  }

  /** Findings that all stand for themselves. */
  public Audit(List<Finding> findings, List<Tally> tallies) {
    this(findings, tallies, Map.of());
  }

  /** The id of the finding that this one follows from. */
  public Optional<String> causeOf(Finding finding) {
    return Optional.ofNullable(causes.get(finding.id()));
  }

  /** The same audit with these findings only. */
  public Audit withFindings(List<Finding> kept) {
    return new Audit(kept, tallies, causes);
  }

  /** The same audit with what further checks say of the report. */
  public Audit plus(List<Finding> more, List<Tally> moreTallies) {
    return new Audit(
        Stream.concat(findings.stream(), more.stream()).sorted(Tallying.ORDER).toList(),
        Stream.concat(tallies.stream(), moreTallies.stream()).toList(),
        causes);
  }

  /** Whether no single comparison could be made: such a report is not clean. */
  public boolean nothingVerified() {
    return tallies.stream().allMatch(tally -> tally.consistent() + tally.inconsistent() == 0);
  }

  /** What a check came to in one report (核对状态). */
  public enum State {
    /** It found something. */
    FOUND("found", "有问题"),
    /** All that could be compared holds. */
    PASSED("passed", "通过"),
    /** There was something to compare, but none of it could be. */
    NOT_CHECKED("not-checked", "未能核"),
    /** The report has nothing of the kind. */
    NOT_APPLICABLE("not-applicable", "不适用"),
    /** The policy has switched it off. */
    OFF("off", "停用");

    private final String slug;
    private final String chinese;

    State(String slug, String chinese) {
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

  /**
   * How often a check compared something.
   *
   * @param notChecked why comparisons could not be made, one Chinese sentence each
   * @param off whether the policy has switched it off
   */
  public record Tally(
      String rule, int consistent, int inconsistent, List<String> notChecked, boolean off) {
    /** How the reason begins where the check itself failed. */
    static final String FAULT = "核对时程序出错";

    public Tally {
      notChecked = List.copyOf(notChecked);
    }

    public Tally(String rule, int consistent, int inconsistent, List<String> notChecked) {
      this(rule, consistent, inconsistent, notChecked, false);
    }

    static Tally off(String rule) {
      return new Tally(rule, 0, 0, List.of(), true);
    }

    /** Of the reasons those that are faults of the program. */
    public List<String> faults() {
      return notChecked.stream().filter(reason -> reason.startsWith(FAULT)).toList();
    }

    public State state() {
      if (off) {
        return State.OFF;
      }
      if (inconsistent > 0) {
        return State.FOUND;
      }
      if (consistent > 0 && faults().isEmpty()) {
        return State.PASSED;
      }
      return notChecked.isEmpty() ? State.NOT_APPLICABLE : State.NOT_CHECKED;
    }
  }
}
