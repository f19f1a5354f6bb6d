package io.github.jihe.reports.tables;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The staff of a unit in two fields of a form: 实有人数 | 46 and, elsewhere, 人员构成 | 机关20人，站26人. Silent
 * where more than one field may be their sum.
 */
final class StaffFields {
  private static final Sought PRESENT =
      new Sought("(年末|期末|现|现有|实有|实际|在职|在编|在岗|在册)+(干部|职工|工作人员|人员|人)*(总)?(人数|人员数?|数|人)");
  private static final Sought MAKE_UP = new Sought("(其中|(在职|实有|在编)?人员(情况|构成|结构|组成|分布|明细))");
  private static final Pattern PART =
      Pattern.compile("(?:其中[:]?)?(\\p{IsHan}{2,14}?)(?:有|共)?(\\d{1,5})[人名](?:[,，、;；。]|$)");
  private static final Sought NOT_STAFF = new Sought("退休|离休|遗属|临聘|临时|编外|合计|共");
  private static final int FEWEST_PARTS = 2;

  private StaffFields() {}

  static List<Relation> of(Table table) {
    DataGrid grid = new DataGrid(table);
    List<Statement> present = new ArrayList<>();
    List<BigDecimal> numbers = new ArrayList<>();
    List<Source> makeUps = new ArrayList<>();
    for (Cell label : table.cells()) {
      String words = Characters.tight(label.text());
      if (label.columnEnd() > grid.columns()) {
        continue;
      }
      Cell value = grid.at(label.row(), label.columnEnd());
      Optional<Mention> number = grid.number(value);
      number.ifPresent(found -> numbers.add(found.quantity().value()));
      if (PRESENT.is(words)) {
        number
            .filter(found -> isPeople(found.quantity().unit()))
            .ifPresent(
                found ->
                    present.add(
                        Cells.statement(
                            words,
                            Figure.of(
                                found.quantity().inheriting(Unit.PERSON),
                                grid.source(value),
                                found.quantity().unit().symbol().isEmpty()))));
      } else if (MAKE_UP.is(words)) {
        makeUps.add(grid.source(value));
      }
    }
    return present.size() == 1
        ? makeUps.stream().flatMap(makeUp -> sum(present.get(0), makeUp, numbers).stream()).toList()
        : List.of();
  }

  private static boolean isPeople(Unit unit) {
    return unit.dimension() == Dimension.PEOPLE || unit.dimension() == Dimension.NONE;
  }

  private static Optional<Relation> sum(Statement whole, Source makeUp, List<BigDecimal> numbers) {
    List<Statement> parts = parts(makeUp);
    BigDecimal sum =
        parts.stream()
            .map(part -> part.figure().quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean other =
        numbers.stream().anyMatch(number -> number.compareTo(sum) == 0)
            && whole.figure().quantity().value().compareTo(sum) != 0;
    return parts.size() < FEWEST_PARTS || other
        ? Optional.empty()
        : Optional.of(new Relation.Sum(whole, parts, true, makeUp));
  }

  /** The numbers of a cell that holds names with numbers and nothing else. */
  private static List<Statement> parts(Source cell) {
    String words = Characters.tight(cell.quote());
    List<Statement> parts = new ArrayList<>();
    Matcher part = PART.matcher(words);
    int end = 0;
    while (part.find() && part.start() == end) {
      end = part.end();
      Optional<Figure> figure =
          Numbers.inCell(part.group(2), Unit.PERSON).map(number -> Figure.of(number, cell, true));
      figure.ifPresent(count -> parts.add(Cells.statement(part.group(1), count)));
    }
    return end < words.length() || NOT_STAFF.isIn(words) ? List.of() : parts;
  }
}
