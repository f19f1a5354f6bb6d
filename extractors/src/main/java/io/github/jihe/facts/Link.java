package io.github.jihe.facts;

/**
 * One quantity named twice (同一数量): in prose and in a form's fund block.
 *
 * @param row the row of the fund block that the statement speaks of
 * @param tableFigure the figure of the form, in the row and column that the statement speaks of
 * @param anchored whether another figure of the same subject agrees in both places, so that both
 *     surely speak of the same money
 */
public record Link(
    Statement statement,
    Form form,
    FundRow row,
    FundMeasure measure,
    Figure tableFigure,
    boolean anchored) {

  /** Whether some value prints like both. */
  public boolean agrees() {
    return statement.figure().interval().meets(tableFigure.interval());
  }
}
