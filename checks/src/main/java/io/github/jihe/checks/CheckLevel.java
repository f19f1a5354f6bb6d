package io.github.jihe.checks;

/** What a policy makes of a check: switched off, or the gravest severity of its findings. */
public enum CheckLevel {
  OFF,
  ERROR,
  WARNING,
  INFO;

  /**
   * The severity of a finding under this level: one as grave as the check can be takes the level's;
   * a milder one, which rounding or another formula explains, never gets graver than it was.
   *
   * @throws IllegalStateException if the check is off
   */
  public Severity of(Severity gravest, Severity found) {
    Severity most =
        switch (this) {
          case OFF -> throw new IllegalStateException("a check that is off finds nothing");
          case ERROR -> Severity.ERROR;
          case WARNING -> Severity.WARNING;
          case INFO -> Severity.INFO;
        };
    return found == gravest || found.atLeast(most) ? most : found;
  }
}
