package io.github.jihe.cli;

/** What a script learns from a run; part of the contract of the command line. */
final class ExitStatus {
  /** Nothing found. */
  static final int CLEAN = 0;

  /** Discrepancies found. */
  static final int FINDINGS = 1;

  /** The command was used in a wrong way. */
  static final int USAGE = 2;

  /** At least one input could not be read; says more than {@link #FINDINGS}. */
  static final int UNREADABLE = 3;

  /** The program itself failed. */
  static final int INTERNAL = 4;

  /** Ended by the user; what was done so far is in the result. As a shell counts Ctrl-C. */
  static final int STOPPED = 130;

  private ExitStatus() {}
}
