package io.github.jihe.readers.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * The number formats of one workbook: its own, and those that Excel knows by number alone, as
 * Chinese Excel shows them (ECMA-376 part 1, 18.8.30, zh-cn).
 */
final class CellFormats {
  private static final Map<Integer, String> BUILT_IN = builtIn();

  private final Map<Integer, String> custom = new HashMap<>();
  private final Map<String, DisplayFormat> compiled = new HashMap<>();
  private boolean date1904;

  private static Map<Integer, String> builtIn() {
    Map<Integer, String> map = new HashMap<>();
    map.put(1, "0");
    map.put(2, "0.00");
    map.put(3, "#,##0");
    map.put(4, "#,##0.00");
    map.put(5, "\"¥\"#,##0;\"¥\"\\-#,##0");
    map.put(6, "\"¥\"#,##0;\"¥\"\\-#,##0");
    map.put(7, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00");
    map.put(8, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00");
    map.put(9, "0%");
    map.put(10, "0.00%");
    map.put(11, "0.00E+00");
    map.put(12, "# ?/?");
    map.put(13, "# ??/??");
    map.put(14, "yyyy/m/d");
    map.put(15, "d-mmm-yy");
    map.put(16, "d-mmm");
    map.put(17, "mmm-yy");
    map.put(18, "h:mm AM/PM");
    map.put(19, "h:mm:ss AM/PM");
    map.put(20, "h:mm");
    map.put(21, "h:mm:ss");
    map.put(22, "yyyy/m/d h:mm");
    map.put(30, "m/d/yy");
    map.put(31, "yyyy\"年\"m\"月\"d\"日\"");
    map.put(32, "h\"时\"mm\"分\"");
    map.put(33, "h\"时\"mm\"分\"ss\"秒\"");
    for (int id : new int[] {27, 36, 50, 52, 57}) {
      map.put(id, "yyyy\"年\"m\"月\"");
    }
    for (int id : new int[] {28, 29, 51, 53, 54, 58}) {
      map.put(id, "m\"月\"d\"日\"");
    }
    for (int id : new int[] {34, 55}) {
      map.put(id, "上午/下午h\"时\"mm\"分\"");
    }
    for (int id : new int[] {35, 56}) {
      map.put(id, "上午/下午h\"时\"mm\"分\"ss\"秒\"");
    }
    map.put(37, "#,##0;\\-#,##0");
    map.put(38, "#,##0;\\-#,##0");
    map.put(39, "#,##0.00;\\-#,##0.00");
    map.put(40, "#,##0.00;\\-#,##0.00");
    map.put(41, "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ");
    map.put(42, "_ \"¥\"* #,##0_ ;_ \"¥\"* \\-#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ ");
    map.put(43, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
    map.put(44, "_ \"¥\"* #,##0.00_ ;_ \"¥\"* \\-#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ ");
    map.put(45, "mm:ss");
    map.put(46, "[h]:mm:ss");
    map.put(47, "mm:ss.0");
    map.put(48, "##0.0E+0");
    map.put(49, "@");
    return Map.copyOf(map);
  }

  /** Days count from 1904 instead of 1900 (workbooks that were made on old Macintosh systems). */
  void use1904() {
    date1904 = true;
    compiled.clear();
  }

  boolean uses1904() {
    return date1904;
  }

  void define(int id, String pattern) {
    custom.put(id, pattern);
  }

  DisplayFormat byId(int id) {
    String pattern = custom.get(id);
    return byPattern(pattern != null ? pattern : BUILT_IN.getOrDefault(id, "General"));
  }

  DisplayFormat byPattern(String pattern) {
    return compiled.computeIfAbsent(pattern, p -> DisplayFormat.of(p, date1904));
  }
}
