package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.HeadField;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads pairs of label and value from a form's head: 项目名称 | …, 主管部门 | … */
final class HeadReader {
  private static final Sought LOCAL = new Sought("地方(业务)?主管(部门|单位)");

  private final Lexicon lexicon;
  private final GridView grid;

  HeadReader(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /** The fields of one row; the value is the next cell that is not blank and no label. */
  Map<HeadField, Entry> read(int row) {
    Map<HeadField, Entry> fields = new EnumMap<>(HeadField.class);
    List<Cell> cells = grid.own(row);
    for (int i = 0; i < cells.size(); i++) {
      Optional<HeadField> field = lexicon.head(cells.get(i).text());
      if (field.isPresent() && i + 1 < cells.size()) {
        Cell value = cells.get(i + 1);
        boolean next = cells.get(i).column() + cells.get(i).columnSpan() == value.column();
        boolean named =
            field.get() == HeadField.PROJECT && next; // a project may be called anything
        if (lexicon.head(value.text()).isEmpty() || named) {
          Entry entry = grid.entry(value, unit(field.get()));
          if (isLocal(cells.get(i)) && !entry.isBlank()) {
            fields.put(field.get(), entry);
          } else {
            fields.putIfAbsent(field.get(), entry);
          }
        }
      }
    }
    return fields;
  }

  /** 地方主管部门 beside 中央主管部门: the one that the report is about. */
  static boolean isLocal(Cell label) {
    return LOCAL.is(Lexicon.bare(label.text()));
  }

  private static Unit unit(HeadField field) {
    return field == HeadField.SCORE ? Unit.POINT : Unit.NONE;
  }
}
