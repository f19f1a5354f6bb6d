package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.quantities.Characters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row below the sources that gives points for the rate: 执行率得分（分值10分） | 8.48. */
final class FundScoreRow {
  private static final Pattern LABEL =
      Pattern.compile("(预算|资金|全年)*(执行|执行率|执行情况|支付率)?(得分|评分)(\\(.*\\))?[:]?");

  private FundScoreRow() {}

  /**
   * Gives the points of such a row to the total.
   *
   * @param rows the sources so far, the total first
   * @return whether the row is one
   */
  static boolean read(GridView grid, int row, Cell label, List<FundRow> rows) {
    Matcher words = LABEL.matcher(Characters.tight(Characters.folded(label.text())));
    if (rows.isEmpty() || !words.matches()) {
      return false;
    }
    Optional<Figure> score =
        grid.own(row).stream()
            .filter(cell -> cell.column() >= label.columnEnd())
            .flatMap(cell -> grid.points(cell).stream())
            .findFirst();
    score.ifPresent(points -> rows.set(0, scored(rows.get(0), points)));
    return true;
  }

  private static FundRow scored(FundRow total, Figure points) {
    Map<FundMeasure, Figure> figures = new EnumMap<>(FundMeasure.class);
    figures.putAll(total.figures());
    figures.putIfAbsent(FundMeasure.SCORE, points);
    return new FundRow(
        total.label(), total.kind(), total.depth(), figures, total.remark(), total.source());
  }
}
