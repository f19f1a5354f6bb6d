package io.github.jihe.corpus.generate;

import static io.github.jihe.corpus.generate.Sheet.Builder.cell;
import static io.github.jihe.corpus.generate.Sheet.Builder.down;
import static io.github.jihe.corpus.generate.Sheet.Builder.wide;

import io.github.jihe.corpus.generate.FormStyle.Column;
import io.github.jihe.corpus.generate.Sheet.Builder.Loose;
import java.util.ArrayList;
import java.util.List;

/** Draws a form (自评表): head, funds, goals, indicators, last line. */
final class FormLayout {
  private final Facts facts;
  private final FormStyle style;
  private final Dice dice;
  private final Words words;
  private final Sheet.Builder sheet;

  private FormLayout(Facts facts, FormStyle style, Dice dice, Words words) {
    this.facts = facts;
    this.style = style;
    this.dice = dice;
    this.words = words;
    int columns = Math.max(1 + style.indicatorColumns().size(), 2 + style.fundColumns().size());
    this.sheet = new Sheet.Builder(Math.max(columns, 5));
  }

  static List<Piece> of(Facts facts, FormStyle style, Dice dice, Words words) {
    FormLayout layout = new FormLayout(facts, style, dice, words);
    List<Piece> pieces = new ArrayList<>();
    boolean inside = dice.chance(30);
    String year = dice.of("（" + facts.year() + "年度）", facts.year() + "年度");
    if (inside) {
      layout.sheet.row(List.of(wide(style.title(), 0)));
      layout.sheet.row(List.of(wide(year, 0)));
    } else {
      pieces.add(new Piece.Line(1, style.title()));
      pieces.add(new Piece.Line(0, year));
    }
    layout.draw();
    pieces.add(layout.sheet.build());
    if (!style.note().isEmpty()) {
      pieces.add(new Piece.Line(0, style.note()));
    }
    return pieces;
  }

  private void draw() {
    heads();
    if (!style.fundColumns().isEmpty()) {
      funds();
    }
    if (!style.fundColumns().isEmpty() && dice.chance(80)) {
      goals();
    }
    indicators();
    if (!style.totalLabel().isEmpty()) {
      total();
    }
  }

  private void heads() {
    List<String> heads = style.heads();
    for (int i = 0; i + 1 < heads.size(); i += 4) {
      boolean pair = i + 3 < heads.size() && !heads.get(i + 2).isEmpty();
      sheet.row(
          pair
              ? List.of(
                  cell(heads.get(i)), wide(heads.get(i + 1), 2),
                  cell(heads.get(i + 2)), wide(heads.get(i + 3), 0))
              : List.of(cell(heads.get(i)), wide(heads.get(i + 1), 0)));
    }
  }

  private void funds() {
    String block =
        dice.of(
            "项目资金（" + facts.money() + "）",
            "资金情况（" + facts.money() + "）",
            "预算执行情况（" + facts.money() + "）");
    int headerRows = style.nested() ? 2 : 1;
    List<Loose> header = new ArrayList<>();
    header.add(down(block, headerRows + facts.funds().size()));
    header.add(new Loose(dice.of("", "", "资金来源"), labelSpan(), headerRows));
    List<Column> columns = style.fundColumns();
    for (int i = 0; i < columns.size(); i++) {
      String[] nested = columns.get(i).heading().split("/(?=当年|上年)", -1);
      if (nested.length == 1) {
        header.add(down(columns.get(i).heading(), headerRows));
      } else if (i == 0 || !columns.get(i - 1).heading().startsWith(nested[0] + "/")) {
        header.add(wide(nested[0], 2));
      }
    }
    sheet.row(header);
    if (style.nested()) {
      sheet.row(
          columns.stream()
              .map(column -> column.heading().split("/(?=当年|上年)", -1))
              .filter(nested -> nested.length == 2)
              .map(nested -> cell(nested[1]))
              .toList());
    }
    for (FundLine line : facts.funds()) {
      List<Loose> row = new ArrayList<>();
      row.add(wide(label(line), labelSpan()));
      columns.forEach(column -> row.add(cell("{" + line.key() + "." + column.field() + "}")));
      sheet.row(row);
    }
  }

  private int labelSpan() {
    int columns =
        Math.max(Math.max(1 + style.indicatorColumns().size(), 2 + style.fundColumns().size()), 5);
    return columns - 1 - style.fundColumns().size();
  }

  private String label(FundLine line) {
    int at = facts.funds().indexOf(line);
    return at == 0 ? style.totalFunds() : at == 1 ? "其中：" + line.label() : "      " + line.label();
  }

  private void goals() {
    sheet.row(
        List.of(
            down(dice.of("年度总体目标", "年度总体目标完成情况"), 2),
            wide("预期目标", 2),
            wide(dice.of("实际完成情况", "目标实际完成情况"), 0)));
    int at = dice.between(0, words.list("goals").size() - 1);
    sheet.row(
        List.of(
            wide(ofProject(words.list("goals").get(at)), 2),
            wide(ofProject(words.list("answers").get(at)), 0)));
  }

  private String ofProject(String text) {
    boolean department = style.heads().get(0).startsWith("部门");
    String what = department ? facts.unit().substring(3) + "各项工作" : facts.project();
    return text.replace("<project>", what);
  }

  private void indicators() {
    List<Loose> header = new ArrayList<>();
    header.add(down(dice.of("绩效指标", "年度绩效指标完成情况"), 1 + facts.indicators().size()));
    style
        .indicatorColumns()
        .forEach(
            column -> header.add(wide(column.heading(), column.field().equals("name") ? 0 : 1)));
    sheet.row(header);
    for (int i = 0; i < facts.indicators().size(); i++) {
      indicator(i);
    }
  }

  private void indicator(int at) {
    IndicatorFact row = facts.indicators().get(at);
    boolean firstOfGroup = at == 0 || facts.indicators().get(at - 1).group() != row.group();
    boolean firstOfSubgroup = firstOfGroup || !sameSubgroup(at - 1, at);
    GroupFact group = facts.groups().get(row.group());
    int rows = facts.of(group).size();
    List<Loose> cells = new ArrayList<>();
    for (Column column : style.indicatorColumns()) {
      switch (column.field()) {
        case "group" -> {
          if (firstOfGroup) {
            cells.add(down(groupLabel(group), rows));
          }
        }
        case "groupWeight" -> {
          if (firstOfGroup) {
            cells.add(down("{" + group.key() + ".weight}", rows));
          }
        }
        case "subgroup" -> {
          if (firstOfSubgroup) {
            cells.add(down(row.subgroup(), subgroupRows(at)));
          }
        }
        case "name" -> cells.add(wide(row.name(), 0));
        case "standard" -> cells.add(cell("达到要求得满分，否则酌情扣分"));
        default -> cells.add(cell("{" + row.key() + "." + column.field() + "}"));
      }
    }
    sheet.row(cells);
  }

  private String groupLabel(GroupFact group) {
    return style.weightInLabel()
        ? group.name() + dice.of("（", "(", "\n（") + "{" + group.key() + ".weight}分）"
        : group.name();
  }

  private boolean sameSubgroup(int one, int other) {
    IndicatorFact a = facts.indicators().get(one);
    IndicatorFact b = facts.indicators().get(other);
    return a.group() == b.group() && a.subgroup().equals(b.subgroup());
  }

  private int subgroupRows(int at) {
    int rows = 1;
    while (at + rows < facts.indicators().size() && sameSubgroup(at, at + rows)) {
      rows++;
    }
    return rows;
  }

  /** One label over all columns left of the weights. */
  private void total() {
    List<Loose> row = new ArrayList<>();
    row.add(wide(style.totalLabel(), 0));
    boolean weights = false;
    for (Column column : style.indicatorColumns()) {
      weights |= column.field().equals("weight");
      if (weights) {
        boolean points = List.of("weight", "score", "rate").contains(column.field());
        row.add(cell(points ? "{total." + column.field() + "}" : ""));
      }
    }
    sheet.row(row);
  }
}
