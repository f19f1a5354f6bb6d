package io.github.jihe.checks;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that a bureau's rule looks at: a row or a form.
 *
 * @param name what a person calls it
 * @param source its place
 * @param variables what an expression may use, by name; figures belong to the trace
 */
record RuleSubject(String name, Source source, Function<RuleTrace, Map<String, ?>> variables) {

  /** What a rule is applied to, each by itself. */
  enum Each {
    FUND_ROW("资金行"),
    INDICATOR("指标"),
    FORM("自评表");

    private final String chinese;

    Each(String chinese) {
      this.chinese = chinese;
    }

    static Optional<Each> named(String name) {
      return Stream.of(values()).filter(each -> each.chinese.equals(name)).findFirst();
    }

    Stream<RuleSubject> of(Report report) {
      return report.forms().stream()
          .flatMap(
              form ->
                  switch (this) {
                    case FUND_ROW -> fundRows(form).map(row -> subject(report, form, row));
                    case INDICATOR -> indicators(form).map(row -> subject(report, form, row));
                    case FORM -> Stream.of(subject(report, form));
                  });
    }
  }

  private static String name(Form form) {
    return form.name();
  }

  private static Stream<FundRow> fundRows(Form form) {
    return form.funds().stream().flatMap(funds -> funds.rows().stream());
  }

  private static Stream<Indicator> indicators(Form form) {
    return form.indicators().stream().flatMap(table -> table.indicators().stream());
  }

  private static RuleSubject subject(Report report, Form form, FundRow row) {
    return new RuleSubject(
        row.label(), row.source(), trace -> variables(report, form, fund(row, trace), trace));
  }

  private static RuleSubject subject(Report report, Form form, Indicator row) {
    return new RuleSubject(
        row.name(), row.source(), trace -> variables(report, form, indicator(row, trace), trace));
  }

  private static RuleSubject subject(Report report, Form form) {
    return new RuleSubject(
        name(form), form.source(), trace -> variables(report, form, whole(form, trace), trace));
  }

  private static Map<String, ?> variables(
      Report report, Form form, Map<String, Object> row, RuleTrace trace) {
    List<Map<String, Object>> funds = new ArrayList<>();
    fundRows(form).forEach(fund -> funds.add(fund(fund, trace)));
    List<Map<String, Object>> rows = new ArrayList<>();
    indicators(form).forEach(indicator -> rows.add(indicator(indicator, trace)));
    return Map.of(
        RuleLanguage.ROW, row,
        RuleLanguage.FORM, whole(form, trace),
        RuleLanguage.REPORT, head(report),
        RuleLanguage.ROWS, rows,
        RuleLanguage.FUNDS, funds);
  }

  private static Map<String, Object> head(Report report) {
    Map<String, Object> values = new HashMap<>();
    report.year().ifPresent(year -> values.put("年度", (long) year));
    report.project().ifPresent(project -> values.put("项目名称", project));
    report.department().ifPresent(department -> values.put("主管部门", department));
    report.unit().ifPresent(unit -> values.put("实施单位", unit));
    return values;
  }

  /** The form's own fields, its totals, and the total row of its funds. */
  private static Map<String, Object> whole(Form form, RuleTrace trace) {
    Map<String, Object> values = new HashMap<>();
    form.funds()
        .flatMap(funds -> funds.total())
        .ifPresent(total -> values.putAll(fund(total, trace)));
    values.put("名称", name(form));
    head(form, HeadField.PROJECT, "项目名称", values);
    head(form, HeadField.PROJECT_CODE, "项目编码", values);
    head(form, HeadField.DEPARTMENT, "主管部门", values);
    head(form, HeadField.UNIT, "实施单位", values);
    form.total().ifPresent(total -> put("分值合计", total.weight(), values, trace));
    form.total().ifPresent(total -> put("总分", total.score(), values, trace));
    return values;
  }

  private static void head(Form form, HeadField field, String name, Map<String, Object> values) {
    form.head(field).ifPresent(text -> values.put(name, text));
  }

  private static Map<String, Object> fund(FundRow row, RuleTrace trace) {
    Map<String, Object> values = new HashMap<>();
    values.put("名称", row.label());
    for (FundMeasure measure : FundMeasure.values()) {
      boolean rate = measure == FundMeasure.RATE || measure == FundMeasure.ARRIVAL_RATE;
      put(
          measure.chinese(),
          row.get(measure).map(figure -> rate ? asPercent(figure) : figure),
          values,
          trace);
    }
    return values;
  }

  /** A rate printed without a sign is a percentage. */
  private static Figure asPercent(Figure rate) {
    return rate.quantity().unit().dimension() == Dimension.RATIO
        ? rate
        : new Figure(
            rate.quantity().withUnit(Unit.PERCENT), rate.source(), true, rate.columnScale());
  }

  private static Map<String, Object> indicator(Indicator row, RuleTrace trace) {
    Map<String, Object> values = new HashMap<>();
    values.put("一级指标", row.group());
    values.put("二级指标", row.subgroup());
    values.put("名称", row.name());
    put("分值", row.weight(), values, trace);
    put("得分", row.score(), values, trace);
    put("得分率", row.rate(), values, trace);
    entry("年度指标值", row.target(), values, trace);
    entry("实际完成值", row.actual(), values, trace);
    row.reason().ifPresent(reason -> values.put("原因", reason.isBlank() ? "" : reason.text()));
    return values;
  }

  private static void entry(
      String name, Optional<Entry> entry, Map<String, Object> values, RuleTrace trace) {
    entry.ifPresent(
        cell -> {
          values.put(name, cell.text());
          put(name, cell.figure(), values, trace);
        });
  }

  private static void put(
      String name, Optional<Figure> figure, Map<String, Object> values, RuleTrace trace) {
    figure.ifPresent(number -> values.put(name, RuleNumber.of(name, number, trace)));
  }
}
