package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form whose qualitative rows nearly all repeat their targets word for word. */
@CheckInfo(
    id = "ind-copy",
    title = "完成值照抄指标值",
    severity = Severity.INFO,
    basis = "填报规范：实际完成值应反映实际完成情况",
    compares = "同一表中以文字表述程度的指标，完成值与指标值逐字相同的行数和占比",
    tolerates = "健全、及时、达标等只有是否之分的指标值，达成预期指标等档次用语，数字指标不计；行数少的不核",
    suggestion = "请按实际情况填写完成程度，写明可核对的事实或数据。")
public final class CopiedTarget implements Check {

  /** A message names this many of the rows; the evidence has them all. */
  private static final int NAMED = 3;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .flatMap(
            form -> form.indicators().stream().flatMap(table -> compare(form, table, profile)));
  }

  private Stream<Outcome> compare(Form form, IndicatorTable table, Profile profile) {
    List<Indicator> rows = table.indicators().stream().filter(CopiedTarget::isDegree).toList();
    if (rows.size() < profile.rows().copiedRows()) {
      return Stream.empty();
    }
    List<Indicator> copied = rows.stream().filter(CopiedTarget::isCopied).toList();
    BigDecimal least = profile.rows().copiedShare().multiply(BigDecimal.valueOf(rows.size()));
    if (BigDecimal.valueOf(copied.size()).compareTo(least) < 0) {
      return Stream.of(new Outcome.Consistent(table.source()));
    }
    String count = copied.size() + " 项";
    String some =
        copied.stream()
            .limit(NAMED)
            .map(row -> "“%s”为“%s”".formatted(row.name(), row.actual().get().text()))
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        new FindingBuilder(info(), form.name())
            .message(
                "以文字表述程度的指标共 %d 项，其中 %s实际完成值与年度指标值逐字相同，如%s".formatted(rows.size(), count, some))
            .reported(count, copied.get(0).actual().get().source());
    copied.stream().skip(1).forEach(row -> finding.operand(row.actual().get().source()));
    return Stream.of(finding.build());
  }

  private static boolean isDegree(Indicator row) {
    boolean words = row.words().target() == Wording.TREND || row.words().target() == Wording.OTHER;
    return words && row.words().actual() != Wording.BLANK;
  }

  private static boolean isCopied(Indicator row) {
    return row.target().get().text().equals(row.actual().get().text());
  }
}
