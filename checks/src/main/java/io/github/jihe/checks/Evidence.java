package io.github.jihe.checks;

import io.github.jihe.facts.Source;

/**
 * One place that a finding rests on.
 *
 * @param file the report it stands in, named as its result is; empty for a finding of one report,
 *     which stands in that
 */
public record Evidence(Role role, Source source, String file) {

  /** A place of the report that the finding is of. */
  public Evidence(Role role, Source source) {
    this(role, source, "");
  }

  /** What the place contributes. */
  public enum Role {
    /** The figure in question. */
    REPORTED,
    /** A figure of the calculation. */
    OPERAND,
    /** Words that explain. */
    CONTEXT
  }

  /** The same place of a report that is one of several. */
  public Evidence in(String name) {
    return new Evidence(role, source, name);
  }

  public static Evidence reported(Source source) {
    return new Evidence(Role.REPORTED, source);
  }

  public static Evidence operand(Source source) {
    return new Evidence(Role.OPERAND, source);
  }
}
