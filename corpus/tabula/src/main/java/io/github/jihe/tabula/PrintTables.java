package io.github.jihe.tabula;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.Rectangle;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.detectors.NurminenDetectionAlgorithm;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Prints the tables of PDF files: {@code lattice|automatic ROUNDS FILE…}.
 *
 * <p>For each file a line {@code #file NAME}, for each table {@code #table PAGE ROWS COLUMNS} and a
 * line of row, column, row span, column span and text for each cell, and a line {@code #time
 * NANOSECONDS PAGES} of the fastest round. The peer has no spans; all are 1.
 */
public final class PrintTables {
  private PrintTables() {}

  /** Prints the tables to standard output, in UTF-8. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    boolean lattice = arguments[0].equals("lattice");
    int rounds = Integer.parseInt(arguments[1]);
    long[] best = new long[arguments.length];
    Arrays.fill(best, Long.MAX_VALUE);
    // Round by round over all files, so that the first file is not the only one read cold.
    for (int round = 1; round <= rounds; round++) {
      for (int i = 2; i < arguments.length; i++) {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[i]));
        long begun = System.nanoTime();
        List<List<Table>> pages = pages(bytes, lattice);
        best[i] = Math.min(best[i], System.nanoTime() - begun);
        if (round == rounds) {
          out.println("#file " + arguments[i]);
          print(pages, out);
          out.println("#time " + best[i] + " " + pages.size());
        }
      }
    }
    out.flush();
  }

  private static void print(List<List<Table>> pages, PrintStream out) {
    for (int page = 0; page < pages.size(); page++) {
      for (Table table : pages.get(page)) {
        print(table, page + 1, out);
      }
    }
  }

  private static List<List<Table>> pages(byte[] bytes, boolean lattice) throws IOException {
    List<List<Table>> pages = new ArrayList<>();
    try (PDDocument document = PDDocument.load(bytes);
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      PageIterator iterator = extractor.extract();
      while (iterator.hasNext()) {
        pages.add(tables(iterator.next(), lattice));
      }
    }
    return pages;
  }

  /** As the peer's own command line decides. */
  private static List<Table> tables(Page page, boolean lattice) {
    SpreadsheetExtractionAlgorithm ruled = new SpreadsheetExtractionAlgorithm();
    if (lattice || ruled.isTabular(page)) {
      return ruled.extract(page);
    }
    List<Table> tables = new ArrayList<>();
    for (Rectangle area : new NurminenDetectionAlgorithm().detect(page)) {
      tables.addAll(new BasicExtractionAlgorithm().extract(page.getArea(area)));
    }
    return tables;
  }

  @SuppressWarnings("rawtypes") // the peer's own lists
  private static void print(Table table, int page, PrintStream out) {
    out.println("#table " + page + " " + table.getRowCount() + " " + table.getColCount());
    int row = 0;
    for (List<RectangularTextContainer> cells : table.getRows()) {
      row++;
      int column = 0;
      for (RectangularTextContainer cell : cells) {
        column++;
        String text = cell.getText().replaceAll("\\s+", "");
        out.println(row + "\t" + column + "\t1\t1\t" + text);
      }
    }
  }
}
