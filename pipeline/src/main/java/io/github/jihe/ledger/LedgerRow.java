package io.github.jihe.ledger;

import io.github.jihe.checks.ledger.LedgerProject.Spending;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a ledger, read.
 *
 * @param table counts the tables of the file, from 1
 * @param sheet number of the sheet, from 1
 * @param number of the row in it, from 1
 * @param source words of the column 资金来源; empty if there are none
 */
record LedgerRow(
    int table,
    int sheet,
    int number,
    String code,
    String project,
    String unit,
    String department,
    int year,
    String source,
    Spending spending,
    List<Posting> postings,
    Optional<LocalDate> paidOn) {

  LedgerRow {
    postings = List.copyOf(postings);
  }
}
