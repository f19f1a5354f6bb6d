package io.github.jihe.outputs.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands on all letters of a run.
 *
 * @param kind what they are
 * @param confirmed whether a person has confirmed the findings; otherwise they are to be verified
 * @param fields by name; what is missing is left blank, to be filled in by hand
 */
public record Letterhead(LetterKind kind, boolean confirmed, Map<String, String> fields) {
  private static final String BLANK = "________";

  private static final Map<String, String> BLANKS =
      Map.of(
          "财政局", "________财政局",
          "文号", "____〔____〕____号",
          "日期", "____年__月__日",
          "期限", "____年__月__日前",
          "联系人", BLANK,
          "电话", BLANK);

  /** The fields that every template can use. */
  public static final List<String> NAMES = List.of("财政局", "文号", "日期", "期限", "联系人", "电话");

  /** Whether the letters are asking, or telling. */
  static final List<String> CONDITIONS = List.of("待核实", "已确认");

  static final List<String> OF_LETTER = List.of("单位", "标题", "文种", "份数", "条数");

  public Letterhead {
    fields = Map.copyOf(fields);
  }

  /** Every value that a template can use outside of its tables. */
  Map<String, Object> values(Letter letter) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      values.put(name, BLANKS.get(name));
    }
    fields.forEach(
        (name, words) -> values.put(name, words.isBlank() ? blank(name) : LetterText.of(words)));
    values.put("单位", LetterText.line(letter.unit()));
    values.put("文种", kind.chinese());
    values.put("标题", "绩效自评材料" + kind.chinese());
    values.put("份数", Integer.toString(letter.files()));
    values.put("条数", Integer.toString(letter.items().size()));
    values.put("待核实", !confirmed);
    values.put("已确认", confirmed);
    return values;
  }

  private static String blank(String name) {
    return BLANKS.getOrDefault(name, BLANK);
  }

  /** Fields of the bureau's own, which its template has to use. */
  Set<String> ownFields() {
    Set<String> own = new java.util.TreeSet<>(fields.keySet());
    NAMES.forEach(own::remove);
    return own;
  }
}
