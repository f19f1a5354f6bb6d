package io.github.jihe.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Counts what checks come to, as a policy wants them, and collects their findings. One use. */
public final class Tallying {

  /** In the order of the document. */
  static final Comparator<Finding> ORDER =
      Comparator.comparingInt((Finding finding) -> finding.location().block())
          .thenComparingInt(finding -> finding.location().row())
          .thenComparingInt(finding -> finding.location().column());

  private final Profile profile;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Audit.Tally> tallies = new ArrayList<>();

  public Tallying(Profile profile) {
    this.profile = profile;
  }

  /**
   * Counts one check, after those before it.
   *
   * @param outcomes asked for only if the policy has not switched the check off
   */
  public void add(CheckInfo info, Supplier<Stream<Outcome>> outcomes) {
    CheckLevel level = profile.levelOf(info);
    if (level == CheckLevel.OFF) {
      tallies.add(Audit.Tally.off(info.id()));
      return;
    }
    int consistent = 0;
    int inconsistent = 0;
    List<String> notChecked = new ArrayList<>();
    try (Stream<Outcome> compared = outcomes.get()) {
      for (Outcome outcome : (Iterable<Outcome>) compared::iterator) {
        if (outcome instanceof Outcome.Inconsistent bad) {
          inconsistent++;
          Finding finding = bad.finding();
          findings.add(finding.weighing(level.of(info.severity(), finding.severity())));
        } else if (outcome instanceof Outcome.NotChecked open) {
          notChecked.add(open.reason());
        } else {
          consistent++;
        }
      }
    } catch (RuntimeException | StackOverflowError fault) {
      notChecked.add(failed(fault));
    }
    tallies.add(new Audit.Tally(info.id(), consistent, inconsistent, notChecked));
  }

  /** A fault of one check costs the rest of its own outcomes only. */
  private static String failed(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : "，" + trace[0];
    return Audit.Tally.FAULT
        + "，该项未能核完，请将文件和本条信息反馈给维护人员（"
        + fault.getClass().getSimpleName()
        + place
        + "）";
  }

  /** All findings so far, in the order of the document. */
  public List<Finding> findings() {
    return findings.stream().sorted(ORDER).toList();
  }

  /** All findings so far, in the order they came. */
  public List<Finding> asTheyCame() {
    return List.copyOf(findings);
  }

  /** One for each check, in the order they were added. */
  public List<Audit.Tally> tallies() {
    return List.copyOf(tallies);
  }
}
