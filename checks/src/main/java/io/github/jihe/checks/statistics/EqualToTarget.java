package io.github.jihe.checks.statistics;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Characters;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A form whose actual values repeat the targets. */
@CheckInfo(
    id = "stat-equal",
    title = "完成值几乎全部等于指标值",
    severity = Severity.INFO,
    basis = "统计特征：完成值与指标值几乎全部相同的自评表宜重点复核；财预〔2020〕10号：绩效自评应当真实、客观",
    compares = "完成值与指标值完全相同的指标所占比例 < 评分政策所定比例",
    tolerates = "指标较少的表不核；空白的指标值、完成值不计；“达成预期指标”等档次用语不算相同",
    suggestion = "请复核各项指标的实际完成值和数据来源。")
public final class EqualToTarget implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .flatMap(form -> form.indicators().stream().flatMap(t -> compare(form, t, profile)));
  }

  private Stream<Outcome> compare(Form form, IndicatorTable table, Profile profile) {
    List<Indicator> rows =
        table.indicators().stream()
            .filter(row -> row.target().filter(entry -> !entry.isBlank()).isPresent())
            .filter(row -> row.actual().filter(entry -> !entry.isBlank()).isPresent())
            .toList();
    if (rows.size() < profile.statistics().equalRows()) {
      return Stream.empty();
    }
    long equal = rows.stream().filter(EqualToTarget::isEqual).count();
    BigDecimal share =
        Show.ratio(BigDecimal.valueOf(equal), BigDecimal.valueOf(rows.size())).movePointRight(2);
    if (share.compareTo(profile.statistics().equalShare()) < 0) {
      return Stream.of(new Outcome.Consistent(table.source()));
    }
    return Stream.of(
        new FindingBuilder(info(), form.name())
            .message(
                "共 %d 项指标，其中 %d 项的完成值与指标值相同，占 %s%%"
                    .formatted(rows.size(), equal, Show.rounded(share, 1)))
            .reported(equal + "项", table.source())
            .build());
  }

  private static boolean isEqual(Indicator row) {
    Entry target = row.target().orElseThrow();
    Entry actual = row.actual().orElseThrow();
    if (target.figure().isPresent() && actual.figure().isPresent()) {
      return target.figure().get().inBase().compareTo(actual.figure().get().inBase()) == 0;
    }
    return Characters.tight(target.text()).equals(Characters.tight(actual.text()));
  }
}
