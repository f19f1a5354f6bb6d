package io.github.jihe.checks.ledger;

import java.util.List;

/** Which projects of the ledger a form is about. */
sealed interface Match {

  /**
   * Certain.
   *
   * @param readings what the form may cover, each a list of projects to be added up; the form
   *     agrees if it agrees with one of them
   */
  record Sure(List<List<LedgerProject>> readings) implements Match {
    public Sure {
      readings = List.copyOf(readings);
    }

    /** The narrowest reading, which messages speak of. */
    List<LedgerProject> first() {
      return readings.get(0);
    }

    LedgerProject named() {
      return first().get(0);
    }
  }

  /**
   * A person must say whether one of these is meant.
   *
   * @param candidates the likeliest first, at least one
   * @param reason half a Chinese sentence
   */
  record Unsure(List<LedgerProject> candidates, String reason) implements Match {
    public Unsure {
      candidates = List.copyOf(candidates);
    }
  }

  /** The ledger covers the year and has nothing like it. */
  record Missing() implements Match {}

  /**
   * The ledger cannot say anything.
   *
   * @param reason one Chinese sentence
   */
  record Outside(String reason) implements Match {}
}
