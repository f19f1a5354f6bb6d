package io.github.jihe.checks.statistics;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A form in which every indicator has full points. */
@CheckInfo(
    id = "stat-full",
    title = "全部指标满分",
    severity = Severity.INFO,
    basis = "统计特征：各项指标全部满分的自评结果宜重点复核；财预〔2020〕10号：绩效自评应当真实、客观",
    compares = "各指标得分之和 < 分值之和（指标行数达到评分政策所定的数目）",
    tolerates = "指标较少的表、有指标未填得分的表不核；执行率得分不计",
    suggestion = "请复核各项指标的完成情况和佐证材料。")
public final class AllFull implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .flatMap(form -> form.indicators().stream().flatMap(t -> compare(form, t, profile)));
  }

  private Stream<Outcome> compare(Form form, IndicatorTable table, Profile profile) {
    List<Indicator> rows =
        table.indicators().stream()
            .filter(row -> row.weight().filter(w -> w.inBase().signum() > 0).isPresent())
            .toList();
    boolean scored = rows.stream().allMatch(row -> row.score().isPresent());
    if (!scored || rows.size() < profile.statistics().fullRows()) {
      return Stream.empty();
    }
    List<Figure> scores = rows.stream().map(row -> row.score().orElseThrow()).toList();
    boolean full =
        rows.stream()
            .allMatch(
                row ->
                    row.score().orElseThrow().inBase().compareTo(row.weight().get().inBase()) >= 0);
    if (!full) {
      return Stream.of(new Outcome.Consistent(table.source()));
    }
    String sum =
        Show.plain(scores.stream().map(Figure::inBase).reduce(BigDecimal.ZERO, BigDecimal::add));
    FindingBuilder finding =
        new FindingBuilder(info(), form.name())
            .message("共 %d 项指标全部满分，得分合计 %s 分".formatted(rows.size(), sum))
            .reported(sum, table.source());
    return Stream.of(finding.build());
  }
}
