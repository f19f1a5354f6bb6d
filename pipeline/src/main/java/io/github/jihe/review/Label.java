package io.github.jihe.review;

import java.util.Optional;

/**
 * What a reviewer says of a report: that a rule should find something in it, or only that it was
 * looked through.
 *
 * @param line in the file of labels, from 1
 * @param file path or name of the report
 * @param rule id of the check; empty if the line only says that the report was looked through
 * @param reported as printed in the report; empty if the line does not say
 * @param expected what it should be; empty if the line does not say
 */
record Label(
    long line,
    String file,
    Optional<String> rule,
    Optional<String> reported,
    Optional<String> expected) {

  /** How much a finding must agree with: the more, the sooner it is matched. */
  int details() {
    return (reported.isPresent() ? 1 : 0) + (expected.isPresent() ? 1 : 0);
  }
}
