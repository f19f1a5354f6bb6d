package io.github.jihe.corpus.generate;

import io.github.jihe.corpus.generate.FormStyle.Column;
import java.util.ArrayList;
import java.util.List;

/** A self-evaluation report (自评报告) in chapters, with the project's form behind it. */
record ReportTemplate(String name, Plan plan, Words words) implements Template {

  @Override
  public List<Piece> layout(Facts facts, Dice dice, Prose prose) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Line(1, facts.unit() + facts.year() + "年度" + facts.project() + "绩效自评报告"));
    pieces.add(new Piece.Line(2, "一、基本情况"));
    pieces.add(prose.paragraph("background", 2));
    boolean repeats = dice.chance(50);
    if (repeats) {
      pieces.add(prose.paragraph("reach", 1));
    }
    if (dice.chance(60)) {
      pieces.add(prose.paragraph("staff", 1));
    }
    pieces.add(prose.paragraph("policy", dice.between(0, 2)));
    pieces.add(new Piece.Line(2, "二、资金安排和使用情况"));
    pieces.add(prose.paragraph("budget", 1));
    pieces.add(prose.paragraph("executed", dice.between(1, 2)));
    if (dice.chance(60)) {
      pieces.add(prose.paragraph(Prose.growthSection(dice), 1));
    }
    if (dice.chance(80)) {
      pieces.add(prose.paragraph("share", 1));
    }
    pieces.add(new Piece.Line(2, "三、绩效目标完成情况分析"));
    pieces.add(prose.paragraph("outputs", 2));
    if (repeats) {
      pieces.add(prose.paragraph("reached", 1));
    }
    pieces.add(prose.paragraph("indicator", 1));
    pieces.addAll(prose.claims(dice.between(0, 2)));
    if (dice.chance(60)) {
      pieces.add(prose.paragraph("product", 1));
    }
    pieces.add(new Piece.Line(2, "四、存在的问题和下一步改进措施"));
    pieces.add(prose.paragraph("problems", 2));
    pieces.add(new Piece.Line(2, "五、自评结论"));
    if (dice.chance(40)) {
      pieces.add(prose.paragraph("scale", 1));
    }
    pieces.add(prose.paragraph("conclusion", 1));
    if (dice.chance(60)) {
      pieces.add(new Piece.Line(0, "附件：项目支出绩效自评表"));
      pieces.addAll(FormLayout.of(facts, style(facts, dice), dice, words));
    }
    return pieces;
  }

  private static FormStyle style(Facts facts, Dice dice) {
    return new FormStyle(
        "项目支出绩效自评表",
        List.of("项目名称", facts.project(), "实施单位", facts.unit()),
        "年度资金总额",
        List.of(
            Column.of("年初预算数", "initial"),
            Column.of("全年预算数", "budget"),
            Column.of("全年执行数", "executed"),
            Column.of("执行率", "rate"),
            Column.of("分值", "weight"),
            Column.of("得分", "score")),
        List.of(
            Column.of("一级指标", "group"),
            Column.of("二级指标", "subgroup"),
            Column.of("三级指标", "name"),
            Column.of("年度指标值", "target"),
            Column.of("实际完成值", "actual"),
            Column.of("分值", "weight"),
            Column.of("得分", "score"),
            Column.of("偏差原因", "reason")),
        dice.chance(50),
        "总分",
        "");
  }
}
