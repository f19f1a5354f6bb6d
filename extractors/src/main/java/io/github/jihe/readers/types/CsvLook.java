package io.github.jihe.readers.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a comma separated table from prose: nearly all its records have the same number of fields.
 * Chinese prose has full width commas, and its lines differ.
 */
final class CsvLook {
  private static final int RECORDS = 200;

  private CsvLook() {}

  /**
   * @param isCut whether the text goes on, so that its last record may be a part
   */
  static boolean isCsv(String text, boolean isCut) {
    List<Integer> fields = new ArrayList<>(countFields(text));
    if (isCut && fields.size() > 1 && fields.size() < RECORDS) {
      fields.remove(fields.size() - 1);
    }
    if (fields.size() < 2) {
      return false;
    }
    Map<Integer, Integer> frequency = new HashMap<>();
    fields.forEach(count -> frequency.merge(count, 1, Integer::sum));
    int usual = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : frequency.entrySet()) {
      if (entry.getValue() > most) {
        usual = entry.getKey();
        most = entry.getValue();
      }
    }
    return usual >= 2 && most * 10 >= fields.size() * 8;
  }

  /** Fields of each record that is not blank; a quoted field may hold commas and line breaks. */
  private static List<Integer> countFields(String text) {
    List<Integer> counts = new ArrayList<>();
    boolean isQuoted = false;
    boolean isBlank = true;
    int fields = 1;
    for (int i = 0; i <= text.length() && counts.size() < RECORDS; i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '"') {
        isQuoted = !isQuoted;
        isBlank = false;
      } else if (c == '\n' && (!isQuoted || i == text.length())) {
        if (!isBlank) {
          counts.add(fields);
        }
        fields = 1;
        isBlank = true;
      } else if (c == ',' && !isQuoted) {
        fields++;
        isBlank = false;
      } else if (!Character.isWhitespace(c)) {
        isBlank = false;
      }
    }
    return counts;
  }
}
