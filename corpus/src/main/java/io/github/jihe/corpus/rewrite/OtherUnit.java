package io.github.jihe.corpus.rewrite;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Location;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts in 万元 printed in 元; where the tables are in 元, those of tables in 万元. Figures whose unit
 * stands in a heading change with it.
 */
final class OtherUnit implements Rewrite {
  private static final int WAN = 4;
  private static final Pattern SAID = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*万元");
  private static final Pattern HEADING_WAN = Pattern.compile("(?<=[（(：:])(\\s*)万元");
  private static final Pattern HEADING_YUAN = Pattern.compile("(?<=[（(：:])(\\s*)元(?=[）)]|$)");

  @Override
  public String name() {
    return "万元 as 元, or 元 as 万元";
  }

  @Override
  public Optional<Document> of(Document document, Report report) {
    Map<Location, Figure> figures = new HashMap<>();
    report.forms().stream()
        .flatMap(form -> form.funds().stream())
        .map(FundTable::rows)
        .flatMap(rows -> rows.stream().flatMap(row -> row.figures().values().stream()))
        .filter(Figure::unitInherited)
        .forEach(figure -> figures.put(figure.source().location(), figure));
    boolean fromYuan = has(figures, Unit.YUAN);
    if (fromYuan == has(figures, Unit.WAN_YUAN)) {
      return Optional.empty();
    }
    return Optional.of(
        Rebuilt.of(
            document,
            text -> fromYuan ? text : heading(said(text), false),
            table -> Rebuilt.grid(table, (whole, cell) -> cell(whole, cell, figures, fromYuan))));
  }

  private static boolean has(Map<Location, Figure> figures, Unit unit) {
    return figures.values().stream().anyMatch(figure -> figure.quantity().unit().equals(unit));
  }

  private static String cell(
      Table table, Cell cell, Map<Location, Figure> figures, boolean fromYuan) {
    Figure figure = figures.get(table.locate(cell));
    Unit old = fromYuan ? Unit.YUAN : Unit.WAN_YUAN;
    if (figure == null || !figure.quantity().unit().equals(old)) {
      return heading(fromYuan ? cell.text() : said(cell.text()), fromYuan);
    }
    return moved(figure.quantity().value(), fromYuan ? -WAN : WAN);
  }

  private static String heading(String text, boolean fromYuan) {
    return fromYuan
        ? HEADING_YUAN.matcher(text).replaceAll("$1万元")
        : HEADING_WAN.matcher(text).replaceAll("$1元");
  }

  private static String said(String text) {
    return SAID.matcher(text)
        .replaceAll(match -> moved(new BigDecimal(match.group(1).replace(",", "")), WAN) + "元");
  }

  /** Never with an exponent; zeros behind the point stay where the point moves left. */
  private static String moved(BigDecimal value, int places) {
    return value.movePointRight(places).toPlainString();
  }
}
