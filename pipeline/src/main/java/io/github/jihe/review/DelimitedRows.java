package io.github.jihe.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a text that a user saved from a sheet or typed, whatever stands between the cells.
 */
final class DelimitedRows {
  private static final char[] DELIMITERS = {',', '\t', ';', '，', '；'};

  private DelimitedRows() {}

  /** All rows, in their order; blank ones too. */
  static List<DecisionSheets.Row> read(String text) throws IOException {
    CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(delimiter(text)).setTrim(true).get();
    List<DecisionSheets.Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      long line = 1;
      for (CSVRecord row : parser) {
        rows.add(new DecisionSheets.Row(line, row.toList()));
        line = parser.getCurrentLineNumber() + 1;
      }
    }
    return rows;
  }

  /** What cuts the first line into most columns; a comma if nothing does. */
  private static char delimiter(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = DELIMITERS[0];
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long count = first.chars().filter(c -> c == delimiter).count();
      if (count > most) {
        most = count;
        best = delimiter;
      }
    }
    return best;
  }
}
