package io.github.jihe.reports;

import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.quantities.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table that tell of money, as read.
 *
 * @param end first row behind them
 * @param funds the amounts, if there are any
 * @param caption unit of amounts that print none, here and in the rows behind
 * @param begins whether it may begin a form, if the open one cannot take it
 * @param gradings scores and grades, where each row is a project
 * @param summaries scores by group, where each row is a project
 */
record FundBlock(
    int end,
    Optional<FundTable> funds,
    Unit caption,
    boolean begins,
    List<Grading> gradings,
    List<ScoreSummary> summaries) {

  FundBlock {
    gradings = List.copyOf(gradings);
    summaries = List.copyOf(summaries);
  }

  /** A block without scores. */
  FundBlock(int end, Optional<FundTable> funds, Unit caption, boolean begins) {
    this(end, funds, caption, begins, List.of(), List.of());
  }
}
