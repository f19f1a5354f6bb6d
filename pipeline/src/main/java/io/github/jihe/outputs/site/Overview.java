package io.github.jihe.outputs.site;

import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.outputs.Counts;
import io.github.jihe.outputs.Printable;
import io.github.jihe.outputs.UnitCounts;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Summary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Counts of a run as figures and charts. Each chart is drawn by a script from the table under it,
 * which stays readable without.
 */
final class Overview {
  /** More bars than these are no picture. */
  private static final int MOST_BARS = 15;

  private final Counts byRule = new Counts();
  private final UnitCounts byUnit = new UnitCounts();
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final Histogram rates = Histogram.ofRates();
  private final Histogram scores = Histogram.ofScores();

  void add(FileResult result) {
    for (Finding finding : result.findings()) {
      byRule.add(finding.title() + "\t" + finding.rule(), finding.severity());
      byUnit.add(result, finding.severity());
      bySeverity.merge(finding.severity(), 1, Integer::sum);
    }
    result.head().flatMap(Head::executed).ifPresent(rates::add);
    result.head().flatMap(Head::points).ifPresent(scores::add);
  }

  private int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  void appendTo(Element main, Summary summary) {
    tiles(main.appendElement("dl").addClass("tiles"), summary);
    Element charts = main.appendElement("div").addClass("charts");
    stacked(charts, "问题最多的规则", "条规则", "规则", byRule.lines());
    stacked(charts, "问题最多的单位", "个单位", "单位", byUnit.lines("（未读出单位）"));
    List<Histogram.Bar> severities = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      severities.add(new Histogram.Bar(severity.chinese(), count(severity)));
    }
    bars(chart(charts, "问题按级别", "share", 0, ""), "级别", "问题数", severities);
    bars(
        chart(charts, "预算执行率（%d 份报告印有）".formatted(rates.values()), "bars", 0, ""),
        "执行率",
        "报告数",
        rates.bars());
    bars(
        chart(charts, "总得分（%d 份报告印有）".formatted(scores.values()), "bars", 0, ""),
        "得分",
        "报告数",
        scores.bars());
  }

  private void tiles(Element list, Summary summary) {
    tile(list, "", "报告", summary.files());
    tile(list, "", "已核", summary.checked());
    tile(list, "warning", "部分读取", summary.partial());
    tile(list, "error", "未能读取", summary.unreadable());
    tile(list, "warning", "一项都未能核对", summary.unverified());
    for (Severity severity : Severity.values()) {
      tile(list, severity.slug(), severity.chinese(), count(severity));
    }
    tile(list, "", "核对通过（项）", summary.consistent());
    tile(list, "", "未能核（项）", summary.notChecked());
    summary
        .changes()
        .ifPresent(
            changes -> {
              tile(list, "", "新增问题", changes.fresh());
              tile(list, "", "已消失", changes.gone());
            });
    if (summary.dismissed() > 0) {
      tile(list, "", "已判定不是问题", summary.dismissed());
    }
  }

  private static void tile(Element list, String style, String name, long count) {
    Element tile = list.appendElement("div");
    if (count > 0 && !style.isEmpty()) {
      tile.addClass(style);
    }
    tile.appendElement("dt").appendText(name);
    tile.appendElement("dd").appendText(Long.toString(count));
  }

  /** The table of a new chart. */
  private static Element chart(Element charts, String title, String kind, int lines, String unit) {
    Element figure = charts.appendElement("figure").attr("data-chart", kind);
    String whole = lines > MOST_BARS ? "（共 " + lines + " " + unit + "，列前 " + MOST_BARS + "）" : "";
    figure.appendElement("figcaption").appendText(title + whole);
    figure.appendElement("div").addClass("plot").attr("aria-hidden", "true");
    Element details = figure.appendElement("details");
    details.appendElement("summary").appendText("数据");
    return details.appendElement("table");
  }

  private static void heads(Element table, Stream<String> names) {
    Element line = table.appendElement("thead").appendElement("tr");
    names.forEach(name -> line.appendElement("th").attr("scope", "col").appendText(name));
  }

  private static void stacked(
      Element charts, String title, String unit, String label, List<Counts.Line> lines) {
    Element table = chart(charts, title, "stacked", lines.size(), unit);
    heads(
        table,
        Stream.concat(Stream.of(label), Stream.of(Severity.values()).map(Severity::chinese)));
    Element rows = table.appendElement("tbody");
    for (Counts.Line line : lines.stream().limit(MOST_BARS).toList()) {
      Element row = rows.appendElement("tr");
      String words = line.label();
      int tab = words.indexOf('\t');
      row.appendElement("th")
          .attr("scope", "row")
          .appendText(Printable.line(tab < 0 ? words : words.substring(0, tab)));
      for (int i = 0; i < Severity.values().length; i++) {
        row.appendElement("td").appendText(line.counts().get(i).toString());
      }
    }
  }

  private static void bars(Element table, String label, String count, List<Histogram.Bar> bars) {
    heads(table, Stream.of(label, count));
    Element rows = table.appendElement("tbody");
    for (Histogram.Bar bar : bars) {
      Element row = rows.appendElement("tr");
      row.appendElement("th").attr("scope", "row").appendText(bar.label());
      row.appendElement("td").appendText(Integer.toString(bar.count()));
    }
  }
}
