package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The points of the execution rate on the total and again on a row of its parts. */
@CheckInfo(
    id = "fund-dup-row",
    title = "执行率分值、得分在多行重复填列",
    severity = Severity.INFO,
    basis = "财预〔2020〕10号所附项目支出绩效自评表：预算执行率的分值、得分填在年度资金总额一行",
    compares = "年度资金总额一行已印分值、得分时，其中各行不再印同样的分值、得分",
    tolerates = "核对分值合计、总分时按一次计入；各行分值不同的视为另有计分办法",
    suggestion = "请只在年度资金总额一行填列预算执行率的分值和得分。")
public final class RepeatedPoints implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FundBlocks.of(report)
        .flatMap(block -> block.table().total().stream().flatMap(total -> compare(block, total)));
  }

  private Stream<Outcome> compare(FundBlocks block, FundRow total) {
    Optional<Figure> weight = total.get(FundMeasure.WEIGHT);
    Optional<Figure> score = total.get(FundMeasure.SCORE);
    if (weight.isEmpty() || score.isEmpty()) {
      return Stream.empty();
    }
    List<FundRow> again =
        block.table().rows().stream()
            .filter(row -> !row.equals(total))
            .filter(row -> same(row.get(FundMeasure.WEIGHT), weight.get()))
            .filter(row -> same(row.get(FundMeasure.SCORE), score.get()))
            .filter(row -> !row.source().equals(total.source()))
            .toList();
    if (again.isEmpty()) {
      return Stream.of(new Outcome.Consistent(weight.get().source()));
    }
    FundRow other = again.get(0);
    Figure repeated = other.get(FundMeasure.WEIGHT).orElseThrow();
    return Stream.of(
        new FindingBuilder(info(), block.name())
            .message(
                "“%s”与“%s”两行均填分值 %s 分、得分 %s 分，核对时按一次计入"
                    .formatted(
                        total.label(),
                        other.label(),
                        Show.number(weight.get()),
                        Show.number(score.get())))
            .reported(Show.number(repeated), repeated.source())
            .operand(weight.get())
            .operand(score.get())
            .build());
  }

  private static boolean same(Optional<Figure> one, Figure other) {
    return one.filter(figure -> figure.inBase().compareTo(other.inBase()) == 0).isPresent();
  }
}
