package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.GapExplanation;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.Link;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An amount in prose against the form's amount for the same subject, year and measure. */
@CheckInfo(
    id = "tt-amount",
    title = "文字所述金额与表格不一致",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号：绩效自评和评价结果应当真实、客观；同一事项在文字与表格中的金额应当一致",
    compares = "文字中项目（基本支出、项目支出、某一来源）的预算、到位、支出金额 = 自评表资金块同一行同一栏的金额；文字复述的统计表金额 = 表中同一行的金额",
    tolerates = "按较粗一方的印出位数容许舍入；元与万元换算后比较；约数、上年数、计划数、政策标准不比；口径无从确认的只作疑点",
    suggestion = "请核对文字与表格的金额，统一口径或更正有误的一处。")
public final class AmountInProse implements Check {
  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Map<String, List<Link>> byFigure = new LinkedHashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Link link : report.links()) {
      if (!link.measure().isAmount()) {
        continue;
      }
      if (link.agrees()) {
        outcomes.add(new Outcome.Consistent(link.statement().figure().source()));
      } else if (isDemanded(link)) {
        byFigure.computeIfAbsent(key(link), k -> new ArrayList<>()).add(link);
      }
    }
    byFigure.values().forEach(links -> outcomes.add(finding(links)));
    Set<Figure> linked =
        report.links().stream().map(link -> link.statement().figure()).collect(Collectors.toSet());
    RepeatedCell cells = new RepeatedCell(info());
    RepeatedCell.of(report, true)
        .filter(repeat -> !linked.contains(repeat.told().figure()))
        .forEach(repeat -> outcomes.add(cells.compare(repeat)));
    return outcomes.stream();
  }

  /** What arrived may differ from what was budgeted without anyone being wrong. */
  private static boolean isDemanded(Link link) {
    return link.statement().measure() != Measure.ARRIVED || link.measure() == FundMeasure.ARRIVED;
  }

  /** The same figure said twice is one finding. */
  private static String key(Link link) {
    return link.row().source().location()
        + "/"
        + link.statement().figure().inBase().stripTrailingZeros();
  }

  private Outcome finding(List<Link> links) {
    Link link = links.get(0);
    Figure said = link.statement().figure();
    Figure table = link.tableFigure();
    BigDecimal difference = said.inBase().subtract(table.inBase());
    String where = link.row().label() + "的" + link.measure().chinese();
    FindingBuilder finding =
        new FindingBuilder(info(), name(link.form()) + "/" + where)
            .severity(link.anchored() ? Severity.ERROR : Severity.WARNING)
            .message(
                "文字所述“%s” %s，自评表“%s”为 %s，相差 %s%s"
                    .formatted(
                        link.statement().subject(),
                        said.printed(),
                        where,
                        table.printed(),
                        Show.amount(difference.abs(), said.quantity().unit()),
                        GapExplanation.of(said.inBase(), table.inBase(), said.quantity().unit())
                            .words()))
            .reported(said)
            .expected(table.printed())
            .difference(Show.signed(Show.amount(difference, said.quantity().unit())))
            .operand(table);
    links.stream().skip(1).forEach(other -> finding.operand(other.statement().figure()));
    return finding.build();
  }

  private static String name(Form form) {
    return form.name();
  }
}
