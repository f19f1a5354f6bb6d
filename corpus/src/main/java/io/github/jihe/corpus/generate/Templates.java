package io.github.jihe.corpus.generate;

import io.github.jihe.corpus.generate.FormStyle.Column;
import java.util.ArrayList;
import java.util.List;

/** The families of reports that are made. */
final class Templates {
  private static final List<String> NATIONAL_SOURCES = List.of("本年财政拨款", "上年结转资金", "其他资金");
  static final List<String> LEVEL_SOURCES =
      List.of("中央财政资金", "省级财政资金", "市级财政资金", "县（区）级财政资金", "其他资金");
  private static final String WEIGHT_NOTE =
      "注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分，加总后应等于100分。";

  private final Words words;

  Templates(Words words) {
    this.words = words;
  }

  List<Template> all() {
    return List.of(
        form("project-national", national(), this::nationalStyle),
        form("project-adjusted", adjusted(), this::adjustedStyle),
        form("project-carry-split", levels(Plan.NATIONAL), this::splitStyle),
        form("project-weight-column", levels(Plan.WITH_COST), this::weightColumnStyle),
        form("project-group-label", national(), this::labelStyle),
        new FormTemplate("project-target-split", adjusted(), this::targetSplitStyle, true, false),
        new FormTemplate("department", department(), this::departmentStyle, false, true),
        form("transfer", transfer(), this::transferStyle),
        form("project-hubei", hubei(), this::hubeiStyle),
        new EvaluationTemplate("evaluation-keyvalue", evaluation(), words, false),
        new EvaluationTemplate("evaluation-score-sheet", evaluation(), words, true),
        new ReportTemplate("self-report", national(), words));
  }

  Template named(String name) {
    return all().stream()
        .filter(template -> template.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no template " + name));
  }

  /** A form like that of this name with other sources of its funds. */
  Template withSources(String name, List<String> sources) {
    FormTemplate form = (FormTemplate) named(name);
    Plan plan = form.plan();
    return new FormTemplate(
        name,
        new Plan(sources, false, plan.groups(), plan.executionWeight(), plan.adjusted()),
        form.style(),
        form.apart(),
        form.department());
  }

  /** What a template draws depends on chance. */
  @FunctionalInterface
  interface StyleMaker {
    FormStyle of(Facts facts, Dice dice);
  }

  private FormTemplate form(String name, Plan plan, StyleMaker style) {
    return new FormTemplate(name, plan, style, false, false);
  }

  private static Plan national() {
    return new Plan(NATIONAL_SOURCES, false, Plan.NATIONAL, 10, false);
  }

  private static Plan adjusted() {
    return new Plan(LEVEL_SOURCES, false, Plan.NATIONAL, 10, true);
  }

  private static Plan levels(List<Plan.Group> groups) {
    return new Plan(LEVEL_SOURCES, false, groups, 10, false);
  }

  private static Plan department() {
    return new Plan(List.of("基本支出", "项目支出"), true, Plan.DEPARTMENT, 10, true);
  }

  private static Plan transfer() {
    return new Plan(List.of("中央补助", "地方资金", "其他资金"), false, Plan.NATIONAL, 10, false);
  }

  private static Plan hubei() {
    return new Plan(List.of("财政拨款", "其他资金"), false, Plan.HUBEI, 20, false);
  }

  private static Plan evaluation() {
    return new Plan(List.of("中央资金", "省级资金", "市级资金", "县级资金"), false, Plan.EVALUATION, 0, false);
  }

  private static List<String> projectHeads(Facts facts) {
    return List.of(
        "项目名称", facts.project(), "", "", "主管部门", facts.department(), "实施单位", facts.unit());
  }

  private static List<Column> indicators(Dice dice, boolean groupWeight, boolean apart) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("一级指标", "group"));
    if (groupWeight) {
      columns.add(Column.of(dice.of("权重", "分值"), "groupWeight"));
    }
    columns.add(Column.of("二级指标", "subgroup"));
    columns.add(Column.of("三级指标", "name"));
    if (apart) {
      columns.add(Column.of("指标性质", "operator"));
      columns.add(Column.of("指标值", "target"));
      columns.add(Column.of("度量单位", "unit"));
    } else {
      columns.add(Column.of(dice.of("年度指标值", "年度指标值", "指标值", "目标值"), "target"));
    }
    columns.add(Column.of(dice.of("实际完成值", "全年实际完成值", "完成值"), "actual"));
    columns.add(Column.of(groupWeight ? "分值" : dice.of("分值", "分值", "权重"), "weight"));
    columns.add(Column.of(dice.of("得分", "得分", "自评得分"), "score"));
    columns.add(Column.of(dice.of("偏差原因分析及改进措施", "未完成原因分析", "偏差原因分析", "未完成原因和改进措施"), "reason"));
    return columns;
  }

  private static List<Column> funds(Dice dice, boolean initial, boolean scored) {
    List<Column> columns = new ArrayList<>();
    if (initial) {
      columns.add(Column.of("年初预算数", "initial"));
    }
    columns.add(
        Column.of(
            initial ? dice.of("全年预算数（A）", "调整后预算数", "全年预算数") : dice.of("全年预算数", "预算数"), "budget"));
    columns.add(Column.of(dice.of("全年执行数（B）", "全年执行数", "实际支出数", "执行金额"), "executed"));
    Column rate = Column.of(dice.of("执行率（B/A）", "执行率", "预算执行率"), "rate");
    if (!scored) {
      columns.add(rate);
    } else {
      boolean between = dice.chance(70);
      columns.addAll(
          between
              ? List.of(Column.of("分值", "weight"), rate, Column.of("得分", "score"))
              : List.of(rate, Column.of("分值", "weight"), Column.of("得分", "score")));
    }
    return columns;
  }

  private static String totalLabel(Dice dice) {
    return dice.of("总分", "合计", "总       分", "总计");
  }

  private FormStyle nationalStyle(Facts facts, Dice dice) {
    return new FormStyle(
        "项目支出绩效自评表",
        projectHeads(facts),
        dice.of("年度资金总额", "年度资金总额：", "资金总额"),
        funds(dice, true, true),
        indicators(dice, false, false),
        true,
        totalLabel(dice),
        dice.chance(60) ? WEIGHT_NOTE : "");
  }

  private FormStyle hubeiStyle(Facts facts, Dice dice) {
    return new FormStyle(
        facts.year() + "年度" + facts.project() + "项目自评表",
        projectHeads(facts),
        "年度资金总额",
        List.of(
            Column.of("预算数（A）", "budget"),
            Column.of("执行数（B）", "executed"),
            Column.of("执行率（B/A）", "rate"),
            Column.of(dice.of("得分（20分*执行率）", "得分（20分×执行率）"), "score")),
        List.of(
            Column.of("一级指标", "group"),
            Column.of("二级指标", "subgroup"),
            Column.of("三级指标", "name"),
            Column.of(dice.of("年初目标值（A）", "年初目标值"), "target"),
            Column.of(dice.of("实际完成值（B）", "实际完成值"), "actual"),
            Column.of("分值", "weight"),
            Column.of("得分", "score"),
            Column.of("偏差原因", "reason")),
        true,
        totalLabel(dice),
        "");
  }

  private FormStyle adjustedStyle(Facts facts, Dice dice) {
    return new FormStyle(
        facts.year() + "年度项目绩效自评表",
        projectHeads(facts),
        dice.of("年度资金总额", "合计"),
        List.of(
            Column.of("年初预算数", "initial"),
            Column.of("调整后预算数", "budget"),
            Column.of(dice.of("实际支出数", "全年执行数"), "executed"),
            Column.of("分值", "weight"),
            Column.of("执行率", "rate"),
            Column.of("得分", "score")),
        indicators(dice, false, false),
        false,
        totalLabel(dice),
        "");
  }

  private FormStyle splitStyle(Facts facts, Dice dice) {
    return new FormStyle(
        "项目支出绩效自评表",
        projectHeads(facts),
        "年度资金总额",
        List.of(
            Column.of("全年预算数（A）/上年结转", "carried"),
            Column.of("全年预算数（A）/当年安排", "current"),
            Column.of("实际支出数（B）", "executed"),
            Column.of("执行率（B/A）", "rate"),
            Column.of("分值", "weight"),
            Column.of("得分", "score")),
        indicators(dice, false, false),
        true,
        totalLabel(dice),
        "");
  }

  private FormStyle weightColumnStyle(Facts facts, Dice dice) {
    return new FormStyle(
        facts.place() + "项目支出绩效自评表",
        projectHeads(facts),
        "年度资金总额",
        funds(dice, dice.chance(50), true),
        indicators(dice, true, false),
        false,
        totalLabel(dice),
        "");
  }

  private FormStyle labelStyle(Facts facts, Dice dice) {
    return new FormStyle(
        facts.year() + "年度项目支出绩效自评表",
        projectHeads(facts),
        "年度资金总额",
        funds(dice, true, true),
        indicators(dice, false, false),
        true,
        dice.chance(50) ? "" : totalLabel(dice),
        "");
  }

  private FormStyle targetSplitStyle(Facts facts, Dice dice) {
    return new FormStyle(
        "部门预算项目支出绩效自评表（" + facts.year() + "年度）",
        projectHeads(facts),
        dice.of("总额", "年度资金总额"),
        funds(dice, true, true),
        indicators(dice, false, true),
        false,
        totalLabel(dice),
        "");
  }

  private FormStyle departmentStyle(Facts facts, Dice dice) {
    return new FormStyle(
        facts.unit() + "整体支出绩效自评表",
        List.of("部门（单位）名称", facts.unit()),
        "全年支出",
        funds(dice, true, true),
        indicators(dice, false, false),
        true,
        totalLabel(dice),
        "");
  }

  private FormStyle transferStyle(Facts facts, Dice dice) {
    List<Column> columns =
        indicators(dice, false, false).stream()
            .filter(column -> !List.of("weight", "score").contains(column.field()))
            .toList();
    return new FormStyle(
        "中央对地方专项转移支付绩效自评表",
        List.of(
            "转移支付名称", facts.project(), "", "", "地方主管部门", facts.department(), "实施单位", facts.unit()),
        "年度资金总额",
        funds(dice, false, false),
        columns,
        false,
        "",
        "");
  }
}
