package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import java.util.stream.Stream;

/** One rule that holds a form against the ledger. Stateless and thread safe. */
interface LedgerCheck {

  /** One outcome for each comparison made, in the order of the form. */
  Stream<Outcome> check(Matched matched);

  /** The annotation of the class. */
  default CheckInfo info() {
    return getClass().getAnnotation(CheckInfo.class);
  }
}
