package io.github.jihe.ledger;

/** What a column of a ledger means. */
enum Column {
  CODE,
  PROJECT,
  UNIT,
  DEPARTMENT,
  YEAR,
  SOURCE,
  KIND,
  CLASS,
  TOTAL,
  INITIAL,
  ALLOTTED,
  INCREASE,
  DECREASE,
  CHANGE,
  CARRIED,
  PAID,
  REFUND,
  DATE;

  boolean isAmount() {
    return compareTo(TOTAL) >= 0 && this != DATE;
  }

  /** Money that is there before any of it is paid. */
  boolean isBudget() {
    return isAmount() && this != PAID && this != REFUND;
  }
}
