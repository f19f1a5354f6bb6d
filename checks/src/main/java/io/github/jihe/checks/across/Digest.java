package io.github.jihe.checks.across;

import io.github.jihe.facts.TextPrint;
import java.util.List;

/**
 * All that is kept of one report for comparing it with others: a few kilobytes.
 *
 * @param content a hash of the file's bytes, the same for the same file under two names
 * @param unit who reports; empty if it is not said
 * @param project what is reported on; empty for a report on the whole of a unit
 * @param year 0 if it is not said
 * @param prints of its paragraphs
 */
public record Digest(
    String content,
    String unit,
    String project,
    int year,
    List<Subject> subjects,
    List<TextPrint> prints) {

  public Digest {
    subjects = List.copyOf(subjects);
    prints = List.copyOf(prints);
  }
}
