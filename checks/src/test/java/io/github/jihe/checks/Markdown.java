package io.github.jihe.checks;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the parts of a report as Markdown; cells are given as {@code a ; b ; c}. */
public final class Markdown {
  private Markdown() {}

  /** A self-evaluation form of a project: its title, its head and these tables. */
  public static String form(String... tables) {
    return "# 项目支出绩效自评表\n\n" + table("项目名称 ; 青禾镇沟渠修缮", "实施单位 ; 青禾镇水务站") + String.join("", tables);
  }

  /** A fund block in 万元; rows say label and figures in the order of the columns. */
  public static String funds(String columns, String... rows) {
    return table(concat("项目资金（万元） ; " + columns, rows));
  }

  /** An indicator block of three levels; rows say their cells in the order of the columns. */
  public static String indicators(String columns, String... rows) {
    return table(concat("一级指标 ; 二级指标 ; 三级指标 ; " + columns, rows));
  }

  /** A table; short rows are filled with blank cells. */
  public static String table(String... rows) {
    List<List<String>> cells =
        Arrays.stream(rows).map(row -> List.of(row.split("\\s*;\\s*", -1))).toList();
    int width = cells.stream().mapToInt(List::size).max().orElseThrow();
    String rule = "|" + "---|".repeat(width) + "\n";
    List<String> lines = cells.stream().map(row -> line(row, width)).toList();
    return lines.get(0) + rule + lines.stream().skip(1).collect(Collectors.joining()) + "\n";
  }

  private static String line(List<String> row, int width) {
    List<String> full = new java.util.ArrayList<>(row);
    full.addAll(Collections.nCopies(width - row.size(), ""));
    return "| " + String.join(" | ", full) + " |\n";
  }

  private static String[] concat(String first, String[] rest) {
    String[] all = new String[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
