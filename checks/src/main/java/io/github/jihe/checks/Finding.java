package io.github.jihe.checks;

import io.github.jihe.document.Location;
import java.util.List;

/**
 * One discrepancy (问题).
 *
 * @param id fingerprint of rule, subject and figures; the same in the next version of the report if
 *     nothing of them changed
 * @param rule id of the check
 * @param message one Chinese sentence with the calculation, neutral about which side is wrong
 * @param reported as printed
 * @param expected what it would be; empty if that cannot be told
 * @param difference reported less expected, with unit; empty if it is no number
 * @param suggestion what to ask the unit
 * @param evidence at least one place; the first is where a reviewer looks first
 */
public record Finding(
    String id,
    String rule,
    Severity severity,
    String title,
    String message,
    String reported,
    String expected,
    String difference,
    String basis,
    String suggestion,
    List<Evidence> evidence) {

  public Finding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding of " + rule + " without evidence");
    }
  }

  /** The same finding, weighing otherwise. */
  public Finding weighing(Severity other) {
    return new Finding(
        id,
        rule,
        other,
        title,
        message,
        reported,
        expected,
        difference,
        basis,
        suggestion,
        evidence);
  }

  /** Where a reviewer looks first. */
  public Location location() {
    return evidence.get(0).source().location();
  }
}
