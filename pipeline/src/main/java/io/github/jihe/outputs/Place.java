package io.github.jihe.outputs;

import io.github.jihe.document.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A location in words: 第3页 表2 第4行第5列 / 三、评价基本情况. */
public final class Place {
  /** Formats whose pages are the sheets of a workbook. */
  private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "ods", "et");

  private Place() {}

  /**
   * Empty if the location says nothing.
   *
   * @param format of the document, as its reader names it
   */
  public static String of(Location location, String format) {
    List<String> parts = new ArrayList<>();
    if (location.page() > 0) {
      parts.add(WORKBOOKS.contains(format) ? "工作表" + location.page() : "第" + location.page() + "页");
    }
    if (location.table() > 0) {
      parts.add("表" + location.table());
    } else if (location.block() > 0) {
      parts.add("第" + location.block() + "段");
    }
    String cell =
        (location.row() > 0 ? "第" + location.row() + "行" : "")
            + (location.column() > 0 ? "第" + location.column() + "列" : "");
    if (!cell.isEmpty()) {
      parts.add(cell);
    }
    String place = String.join(" ", parts);
    if (location.section().isEmpty()) {
      return place;
    }
    return place.isEmpty() ? location.section() : place + " / " + location.section();
  }
}
