package io.github.jihe.reports.tables;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import io.github.jihe.reports.prose.Prose;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares told in the text of a whole that only a table prints: 城北库费用1369万元，占全部费用的40.44%, or
 * 装备制造协议投资占48%, where row and column are named.
 */
final class ToldShares {
  private static final Pattern SHARE =
      Pattern.compile("(?<name>.*?)占(比|了)?(?<whole>[^\\d]*?)(的|的比例|的比重)?(为|达|达到)?[\\d.]+%.*");
  private static final Sought WHOLE = new Sought("(全部|总|合计|全年|所有).*");
  private static final Sought UNIT = new Sought("[(].*$");

  private ToldShares() {}

  /** The shares of a text whose whole is the total of a column. */
  static List<Relation> of(List<DataTable> tables, Prose prose) {
    Set<Statement> tied = new HashSet<>();
    for (Relation relation : prose.relations()) {
      if (relation instanceof Relation.Ratio ratio) {
        tied.add(ratio.ratio());
      }
    }
    List<Relation> shares = new ArrayList<>();
    List<Statement> told = prose.statements();
    for (int i = 0; i < told.size(); i++) {
      Statement share = told.get(i);
      Matcher words =
          SHARE.matcher(Characters.tight(Characters.folded(share.figure().source().quote())));
      boolean open =
          share.figure().quantity().unit().equals(Unit.PERCENT)
              && share.figure().source().location().table() == 0
              && share.operator() == Operator.NONE
              && share.period() == Statement.Period.REPORT_YEAR
              && !tied.contains(share)
              && words.matches();
      if (open) {
        Optional<Statement> before = i == 0 ? Optional.empty() : Optional.of(told.get(i - 1));
        read(tables, share, words, before).ifPresent(shares::add);
      }
    }
    return shares;
  }

  private static Optional<Relation> read(
      List<DataTable> tables, Statement share, Matcher words, Optional<Statement> before) {
    String name = words.group("name");
    String whole = words.group("whole");
    List<Relation> found = new ArrayList<>();
    for (DataTable table : tables) {
      if (table.total().isEmpty()) {
        continue;
      }
      int total = table.total().getAsInt();
      for (DataColumn column : table.columns()) {
        String header = UNIT.replaceFirst(column.header(), "");
        boolean ofAll = WHOLE.is(whole) && whole.contains(header);
        for (int row : table.items()) {
          boolean sums =
              column.isAmount() && column.at(row).isPresent() && column.at(total).isPresent();
          String label = table.labels().get(row);
          boolean both = whole.isEmpty() && name.endsWith(label + header);
          boolean amount =
              name.isEmpty()
                  && ofAll
                  && before.filter(said -> tells(said, label, column.at(row))).isPresent();
          if (sums && (both || amount)) {
            found.add(
                new Relation.Ratio(
                    Cells.statement(table, column, row),
                    Cells.statement(table, column, total),
                    share,
                    share.figure().source()));
          }
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether the clause before tells the very figure under its name. */
  private static boolean tells(Statement said, String label, Optional<Figure> figure) {
    return said.figure().source().location().table() == 0
        && Characters.tight(said.figure().source().quote()).contains(label)
        && figure
            .filter(f -> f.quantity().unit().comparable(said.figure().quantity().unit()))
            .filter(f -> f.inBase().compareTo(said.figure().inBase()) == 0)
            .isPresent();
  }
}
