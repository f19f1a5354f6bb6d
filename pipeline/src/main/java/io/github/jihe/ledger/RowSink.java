package io.github.jihe.ledger;

import java.util.List;

/** Takes the rows of a ledger one after the other. */
interface RowSink {

  /** A sheet begins; its number counts from 1. */
  void sheet(int number, String name);

  /**
   * A row.
   *
   * @param number as a person would look it up, from 1
   * @param cells blank ones are empty, also at the end
   */
  void row(int number, List<String> cells) throws LedgerFileException;
}
