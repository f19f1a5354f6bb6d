package io.github.jihe.corpus.generate;

import static io.github.jihe.corpus.generate.Sheet.Builder.cell;
import static io.github.jihe.corpus.generate.Sheet.Builder.down;
import static io.github.jihe.corpus.generate.Sheet.Builder.wide;

import io.github.jihe.corpus.generate.FormStyle.Column;
import io.github.jihe.corpus.generate.Sheet.Builder.Loose;
import java.util.ArrayList;
import java.util.List;

/**
 * An evaluation report (评价报告): key–value facts, prose, a table of scores by group, and maybe the
 * whole score sheet (指标体系评分表).
 */
record EvaluationTemplate(String name, Plan plan, Words words, boolean sheet) implements Template {

  @Override
  public List<Piece> layout(Facts facts, Dice dice, Prose prose) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Line(1, facts.year() + "年" + facts.project() + "绩效评价报告"));
    pieces.add(new Piece.Line(2, "一、项目基本情况"));
    pieces.add(keyValues(facts, dice));
    pieces.add(new Piece.Line(2, "二、项目概况"));
    pieces.add(prose.paragraph("background", 2));
    boolean repeats = dice.chance(50);
    if (repeats) {
      pieces.add(prose.paragraph("reach", 1));
    }
    pieces.add(prose.paragraph("budget", 1));
    pieces.add(prose.paragraph("executed", 1));
    if (dice.chance(50)) {
      pieces.add(prose.paragraph(Prose.growthSection(dice), 1));
    }
    pieces.add(new Piece.Line(2, "三、评价结论"));
    if (dice.chance(50)) {
      pieces.add(prose.paragraph("scale", 1));
    }
    pieces.add(prose.paragraph("evaluated", 1));
    pieces.add(dice.chance(60) ? across(facts) : downwards(facts));
    if (repeats) {
      pieces.add(prose.paragraph("reached", 1));
    }
    pieces.add(new Piece.Line(2, "四、存在的问题和建议"));
    pieces.add(prose.paragraph("problems", 2));
    if (sheet) {
      pieces.add(new Piece.Line(2, "附件：绩效评价指标体系评分表"));
      pieces.addAll(scoreSheet(facts, dice));
    }
    return pieces;
  }

  private static Sheet keyValues(Facts facts, Dice dice) {
    Sheet.Builder table = new Sheet.Builder(5);
    table.row(List.of(cell("项目名称"), wide(facts.project(), 0)));
    table.row(List.of(cell("评价年度"), wide(facts.year() + "年度", 2), cell("评价类型"), cell("财政评价")));
    table.row(List.of(cell("主管部门"), wide(facts.department(), 2), cell("实施单位"), cell(facts.unit())));
    int rows = 3 + facts.funds().size() - 1;
    List<Loose> first =
        List.of(
            down("资金情况（" + facts.money() + "）", rows),
            cell("预算安排资金"),
            cell("{fund.0.budget}"),
            cell("实际到位资金"),
            cell("{fund.0.arrived}"));
    table.row(first);
    List<FundLine> parts = facts.funds().subList(1, facts.funds().size());
    for (FundLine part : parts) {
      String label = (part.equals(parts.get(0)) ? "其中：" : "") + part.label();
      table.row(
          List.of(
              cell(label),
              cell("{" + part.key() + ".budget}"),
              cell(label),
              cell("{" + part.key() + ".arrived}")));
    }
    table.row(
        List.of(
            cell("实际支出资金"),
            cell("{fund.0.executed}"),
            cell(dice.of("结余资金", "资金结余")),
            cell("{fund.0.balance}")));
    boolean arrival = dice.chance(40);
    if (arrival) {
      table.row(
          List.of(
              cell("资金到位率"), cell("{fund.0.arrivalRate}"), cell("预算执行率"), cell("{fund.0.rate}")));
    } else {
      table.row(List.of(cell("预算执行率"), wide("{fund.0.rate}", 0)));
    }
    return table.build();
  }

  private static Sheet across(Facts facts) {
    Sheet.Builder table = new Sheet.Builder(2 + facts.groups().size());
    for (String[] line :
        new String[][] {{"一级指标", ""}, {"分值", "weight"}, {"得分", "score"}, {"得分率", "rate"}}) {
      List<Loose> row = new ArrayList<>();
      row.add(cell(line[0]));
      for (GroupFact group : facts.groups()) {
        row.add(cell(line[1].isEmpty() ? group.name() : "{" + group.key() + "." + line[1] + "}"));
      }
      row.add(cell(line[1].isEmpty() ? "合计" : "{total." + line[1] + "}"));
      table.row(row);
    }
    return table.build();
  }

  private static Sheet downwards(Facts facts) {
    Sheet.Builder table = new Sheet.Builder(4);
    table.row(List.of(cell("一级指标"), cell("分值"), cell("得分"), cell("得分率")));
    for (GroupFact group : facts.groups()) {
      String key = group.key();
      table.row(
          List.of(
              cell(group.name()),
              cell("{" + key + ".weight}"),
              cell("{" + key + ".score}"),
              cell("{" + key + ".rate}")));
    }
    table.row(
        List.of(cell("合计"), cell("{total.weight}"), cell("{total.score}"), cell("{total.rate}")));
    return table.build();
  }

  private List<Piece> scoreSheet(Facts facts, Dice dice) {
    FormStyle style =
        new FormStyle(
            "绩效评价指标体系评分表",
            List.of(),
            "",
            List.of(),
            List.of(
                Column.of("一级指标", "group"),
                Column.of("二级指标", "subgroup"),
                Column.of("三级指标", "name"),
                Column.of("分值", "weight"),
                Column.of("评分标准", "standard"),
                Column.of("得分", "score"),
                Column.of(dice.of("扣分原因", "扣分说明"), "reason")),
            dice.chance(50),
            "合计",
            "");
    return FormLayout.of(facts, style, dice, words);
  }
}
