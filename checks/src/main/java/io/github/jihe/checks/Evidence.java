package io.github.jihe.checks;

import io.github.jihe.facts.Source;

/** One place that a finding rests on. */
public record Evidence(Role role, Source source) {

  /** What the place contributes. */
  public enum Role {
    /** The figure in question. */
    REPORTED,
    /** A figure of the calculation. */
    OPERAND,
    /** Words that explain. */
    CONTEXT
  }

  public static Evidence reported(Source source) {
    return new Evidence(Role.REPORTED, source);
  }

  public static Evidence operand(Source source) {
    return new Evidence(Role.OPERAND, source);
  }
}
