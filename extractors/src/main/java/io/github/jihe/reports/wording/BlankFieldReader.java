package io.github.jihe.reports.wording;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Table;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.BlankField;
import io.github.jihe.quantities.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds labels of a form's head behind which nothing but blank cells stands. */
final class BlankFieldReader {
  /** A head stands on top of its table. */
  private static final int HEAD_ROWS = 8;

  private final Function<String, Optional<HeadField>> labels;

  BlankFieldReader(Function<String, Optional<HeadField>> labels) {
    this.labels = labels;
  }

  List<BlankField> read(Table table) {
    List<BlankField> blank = new ArrayList<>();
    for (int row = 1; row <= Math.min(HEAD_ROWS, table.rows()); row++) {
      int at = row;
      List<Cell> cells = table.cells().stream().filter(cell -> cell.row() == at).toList();
      for (int i = 0; i + 1 < cells.size(); i++) {
        Cell label = cells.get(i);
        Optional<HeadField> field = labels.apply(label.text());
        if (field.isPresent() && cells.get(i + 1).isBlank() && endsBlank(cells, i + 1)) {
          String words = Characters.tight(label.text());
          blank.add(new BlankField(field.get(), words, new Source(table.locate(label), words)));
        }
      }
    }
    return blank;
  }

  /** Whether the next cell that is not blank is another label, or there is none. */
  private boolean endsBlank(List<Cell> cells, int from) {
    return cells.subList(from, cells.size()).stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .map(cell -> labels.apply(cell.text()).isPresent())
        .orElse(true);
  }
}
