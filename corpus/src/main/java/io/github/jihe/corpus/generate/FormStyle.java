package io.github.jihe.corpus.generate;

import java.util.List;

/**
 * How one template draws a form.
 *
 * @param title with slots for nothing but words
 * @param heads label and value by turns, two pairs a row
 * @param fundColumns heading and measure of the fund block; a heading with a slash, 预算数/当年安排, is
 *     nested
 * @param indicatorColumns heading and field of the indicator block
 * @param weightInLabel whether the group's weight stands in its label
 * @param totalLabel empty for no last line
 * @param note below the table, empty for none
 */
record FormStyle(
    String title,
    List<String> heads,
    String totalFunds,
    List<Column> fundColumns,
    List<Column> indicatorColumns,
    boolean weightInLabel,
    String totalLabel,
    String note) {

  /** A heading and the slot it stands over. */
  record Column(String heading, String field) {
    static Column of(String heading, String field) {
      return new Column(heading, field);
    }
  }

  boolean nested() {
    return fundColumns.stream()
        .anyMatch(column -> column.heading().contains("/当年") || column.heading().contains("/上年"));
  }

  boolean has(String field) {
    return indicatorColumns.stream().anyMatch(column -> column.field().equals(field));
  }
}
