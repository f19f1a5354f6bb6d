package io.github.jihe.readers.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Grid;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocRowTest {
  private static final int DOWN = 0x0020;
  private static final int DOWN_FIRST = 0x0060;

  private static void put16(ByteArrayOutputStream out, int value) {
    out.write(value);
    out.write(value >> 8);
  }

  /** The modifiers of a row: its edges, one more than cells, and the flags of each cell. */
  private static byte[] row(int[] edges, int... flags) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    put16(out, 0);
    put16(out, Sprms.T_DEFINE);
    put16(out, 1 + 2 * edges.length + 20 * flags.length + 1);
    out.write(flags.length);
    for (int edge : edges) {
      put16(out, edge);
    }
    for (int flag : flags) {
      put16(out, flag);
      out.writeBytes(new byte[18]);
    }
    return out.toByteArray();
  }

  private static EdgeTable table(Object... rowsAndTexts) {
    EdgeTable table = new EdgeTable();
    for (int i = 0; i < rowsAndTexts.length; i += 2) {
      List<Flow> contents = new ArrayList<>();
      for (String text : ((String) rowsAndTexts[i + 1]).split(",", -1)) {
        Flow flow = new Flow();
        flow.text(text, 0);
        contents.add(flow);
      }
      table.row(DocRow.of((byte[]) rowsAndTexts[i]).slots(contents));
    }
    return table;
  }

  private static List<String> cells(EdgeTable table) throws UnreadableFileException {
    Grid grid = table.grid(new Budget(Limits.DEFAULT, 0));
    return grid.filled().stream()
        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
        .map(Show::cell)
        .toList();
  }

  private static int[] edges(int... edges) {
    return edges;
  }

  @Test
  void columnsComeFromTheEdgesOfAllRows() throws UnreadableFileException {
    assertThat(
            cells(
                table(
                    row(edges(-108, 2000, 8000), 0, 0),
                    "名称,甲项目",
                    row(edges(-108, 2000, 5000, 8000), 0, 0, 0),
                    "部门,乙,丙")))
        .containsExactly("1,1 名称", "1,2+2 甲项目", "2,1 部门", "2,2 乙", "2,3 丙");
  }

  @Test
  void edgesALittleApartAreOne() throws UnreadableFileException {
    assertThat(
            cells(
                table(
                    row(edges(-108, 2000, 8000), 0, 0),
                    "1,2",
                    row(edges(0, 2030, 7990), 0, 0),
                    "3,4")))
        .containsExactly("1,1 1", "1,2 2", "2,1 3", "2,2 4");
  }

  @Test
  void mergesByFlags() throws UnreadableFileException {
    int[] edges = edges(0, 1000, 2000, 3000);
    for (int[] marks : new int[][] {{1, 2}, {2, 1}, {3, 1}}) {
      assertThat(
              cells(
                  table(
                      row(edges, marks[0], marks[1], 0),
                      "合并,,单",
                      row(edges, DOWN_FIRST, 0, 0),
                      "产出,1,2",
                      row(edges, DOWN, 0, 0),
                      ",3,4")))
          .containsExactly("1,1+2 合并", "1,3 单", "2+2,1 产出", "2,2 1", "2,3 2", "3,2 3", "3,3 4");
    }
  }

  @Test
  void twoMergedPairsSideBySide() throws UnreadableFileException {
    int[] edges = edges(0, 1000, 2000, 3000, 4000);
    assertThat(cells(table(row(edges, 1, 2, 1, 2), "甲,,乙,", row(edges, 0, 0, 0, 0), "1,2,3,4")))
        .containsExactly("1,1+2 甲", "1,3+2 乙", "2,1 1", "2,2 2", "2,3 3", "2,4 4");
  }

  @Test
  void mergesByModifiersBehindTheDefinition() throws UnreadableFileException {
    int[] edges = edges(0, 1000, 2000);
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    first.writeBytes(row(edges, 0, 0));
    first.writeBytes(new byte[] {0x2B, (byte) 0xD6, 2, 0, 3});
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    second.writeBytes(row(edges, 0, 0));
    second.writeBytes(new byte[] {0x2B, (byte) 0xD6, 2, 0, 1});
    assertThat(cells(table(first.toByteArray(), "产出,1", second.toByteArray(), ",2")))
        .containsExactly("1+2,1 产出", "1,2 1", "2,2 2");
  }

  @Test
  void moreCellsThanDefined() throws UnreadableFileException {
    assertThat(cells(table(row(edges(0, 1000), 0), "1,2,3", new byte[] {0, 0}, "4,5,6")))
        .contains("1,1 1", "1,2 2", "1,3 3", "2,1 4", "2,2 5", "2,3 6");
  }

  @Test
  void aDefinitionThatBreaksOffIsNone() throws UnreadableFileException {
    byte[] whole = row(edges(0, 1000, 2000), 0, 0);
    for (int length = 0; length < whole.length; length++) {
      EdgeTable table = table(java.util.Arrays.copyOf(whole, length), "1,2");
      assertThat(cells(table)).containsExactly("1,1 1", "1,2 2");
    }
  }
}
