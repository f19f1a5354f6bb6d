package io.github.jihe.document;

/**
 * Where something stands, as a person would look it up. Everything counts from 1; 0, or an empty
 * section, says that the format or the place has no such thing.
 *
 * @param page page of a paginated format, sheet number of a workbook, else 0
 * @param section the headings above, outermost first, joined by " / "; empty before the first
 * @param block position among the document's blocks
 * @param table position among the document's tables, 0 outside of one
 * @param row grid row inside the table, 0 for the whole table
 * @param column grid column inside the table, 0 for the whole row
 */
public record Location(int page, String section, int block, int table, int row, int column) {
  private static final String BETWEEN_HEADINGS = " / ";

  /** The nearest of the headings above; empty before the first. */
  public String heading() {
    int last = section.lastIndexOf(BETWEEN_HEADINGS);
    return last < 0 ? section : section.substring(last + BETWEEN_HEADINGS.length());
  }

  /** The same block and table, at one cell. */
  public Location at(int cellPage, int cellRow, int cellColumn) {
    return new Location(cellPage, section, block, table, cellRow, cellColumn);
  }
}
