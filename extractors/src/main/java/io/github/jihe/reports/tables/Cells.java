package io.github.jihe.reports.tables;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;

/** Figures of a table as statements, named by row and column. */
final class Cells {
  private Cells() {}

  static Statement statement(DataTable table, DataColumn column, int row) {
    return named("“" + table.labels().get(row) + "”的“" + column.header() + "”", column, row);
  }

  /** A statement with a name of its own. */
  static Statement named(String subject, DataColumn column, int row) {
    return statement(subject, column.at(row).orElseThrow());
  }

  static Statement statement(String subject, Figure figure) {
    return new Statement(
        subject,
        FundSource.NAMED,
        measure(figure.quantity().unit().dimension()),
        Statement.Period.REPORT_YEAR,
        Statement.Status.UNSAID,
        Operator.NONE,
        figure);
  }

  private static Measure measure(Dimension dimension) {
    return switch (dimension) {
      case MONEY -> Measure.AMOUNT;
      case PEOPLE -> Measure.HEADCOUNT;
      case RATIO -> Measure.SHARE;
      default -> Measure.OTHER;
    };
  }
}
