package io.github.jihe.corpus.rewrite;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Report;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The report as a text file, read again as one.
 *
 * @param ending of the file's name
 */
record AsText(String name, String ending, Shape shape) implements Rewrite {
  private static final Readers READERS = Readers.installed();

  /** How a text shows a table. */
  enum Shape {
    /** One cell a line behind a tab, a blank line between rows. */
    CELLS,
    /** One row a line, cells between tabs; covered places blank. */
    TABS,
    /** Pipes. */
    PIPES
  }

  @Override
  public Optional<Document> of(Document document, Report report) {
    if (document.tables().findAny().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append("\n\n");
      } else if (block instanceof Heading heading) {
        text.append(shape == Shape.PIPES ? "#".repeat(heading.level()) + " " : "");
        text.append(heading.text()).append("\n\n");
      } else if (block instanceof Table table) {
        table(table, text);
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Reading reading = READERS.read("report" + ending, bytes, Limits.DEFAULT);
    if (reading instanceof Reading.Read read) {
      return Optional.of(read.document());
    }
    throw new IllegalStateException("a text that cannot be read: " + reading);
  }

  private void table(Table table, StringBuilder text) {
    Cell[][] grid = new Cell[table.rows() + 1][table.columns() + 1];
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row < cell.rowEnd(); row++) {
        for (int column = cell.column(); column < cell.columnEnd(); column++) {
          grid[row][column] = cell;
        }
      }
    }
    for (int row = 1; row <= table.rows(); row++) {
      switch (shape) {
        case CELLS -> cells(grid[row], row, text);
        case TABS -> text.append(String.join("\t", places(grid[row], row))).append('\n');
        case PIPES -> {
          text.append("| ").append(String.join(" | ", places(grid[row], row))).append(" |\n");
          if (row == 1) {
            text.append("|").append(" --- |".repeat(table.columns())).append('\n');
          }
        }
      }
    }
    text.append('\n');
  }

  private static void cells(Cell[] row, int number, StringBuilder text) {
    int column = 1;
    while (column < row.length) {
      Cell cell = row[column];
      String words = cell.row() == number ? cell.text() : "";
      text.append(words.lines().collect(Collectors.joining("\n", "\t", "\n")));
      column = cell.columnEnd();
    }
    text.append('\n');
  }

  private static List<String> places(Cell[] row, int number) {
    List<String> places = new ArrayList<>();
    for (int column = 1; column < row.length; column++) {
      Cell cell = row[column];
      boolean corner = cell.row() == number && cell.column() == column;
      places.add(corner ? cell.text().replaceAll("\\s*\\n\\s*", " ") : "");
    }
    return places;
  }
}
