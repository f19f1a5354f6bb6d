package io.github.jihe.checks.consistency;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How many indicators lost points, as the text counts them, against the rows of the form. */
final class DeductedCount {
  private static final String LOST = "(扣分|失分|丢分|未得满分|未拿满分|得分低于满分|得分未满)";
  private static final String NUMBER = "(\\d{1,2})(个|项|条)";

  /** 扣分涉及2项三级指标, 失分指标共3个. */
  private static final Sought BEFORE =
      new Sought(
          LOST
              + "(的)?(三级|绩效|具体)?(指标|项目|事项)?(主要)?(涉及|共有|共计|共|有|为|是|集中在)*"
              + NUMBER
              + "(三级|绩效|具体)?(指标)?");

  /** 3项指标扣分, 有2个三级指标未得满分. */
  private static final Sought BEHIND = new Sought(NUMBER + "(三级|绩效|具体)?指标(存在|出现|被|有|均)?" + LOST);

  private static final Sought OPEN = new Sought("等|主要|其中|上年|去年|整改|较|比");
  private static final Sought EXECUTION = new Sought("执行率|预算执行|执行进度");
  private static final Sought THIRD_LEVEL = new Sought("三级");

  private DeductedCount() {}

  static Stream<Outcome> check(CheckInfo info, Report report) {
    List<Form> forms =
        report.forms().stream().filter(form -> form.indicators().isPresent()).toList();
    return forms.size() == 1
        ? report.statements().stream()
            .filter(DeductedCount::isTold)
            .flatMap(told -> compare(info, forms.get(0), told).stream())
            .limit(1)
        : Stream.empty();
  }

  private static boolean isTold(Statement said) {
    String clause = clause(said);
    boolean counted = BEFORE.isIn(clause) || BEHIND.isIn(clause);
    return counted
        && said.figure().source().location().table() == 0
        && said.figure().quantity().unit().dimension() == Dimension.OTHER
        && said.period() != Statement.Period.LAST_YEAR
        && !OPEN.isIn(clause);
  }

  private static String clause(Statement said) {
    return Characters.tight(Characters.folded(said.figure().source().quote()));
  }

  private static Optional<Outcome> compare(CheckInfo info, Form form, Statement said) {
    List<Indicator> rows = form.indicators().orElseThrow().indicators();
    List<Indicator> lost = rows.stream().filter(DeductedCount::isLost).toList();
    boolean scored =
        rows.stream().anyMatch(row -> row.weight().isPresent() && row.score().isPresent());
    if (!scored) {
      return Optional.empty();
    }
    BigDecimal told = said.figure().inBase();
    boolean holds = meant(form, lost, clause(said)).stream().anyMatch(n -> told.intValue() == n);
    return Optional.of(
        holds ? new Outcome.Consistent(said.figure().source()) : finding(info, form, said, lost));
  }

  /** How many may be meant: with the execution of the budget or without it. */
  private static Set<Integer> meant(Form form, List<Indicator> lost, String clause) {
    Set<Integer> meant = new TreeSet<>(Set.of(lost.size()));
    boolean apart = EXECUTION.isIn(clause);
    if (!apart
        && form.funds().flatMap(FundTable::total).filter(DeductedCount::isLost).isPresent()) {
      meant.add(lost.size() + 1);
    }
    if (!THIRD_LEVEL.isIn(clause)) {
      meant.add((int) lost.stream().filter(row -> !EXECUTION.isIn(row.name())).count());
    }
    return meant;
  }

  private static boolean isLost(FundRow row) {
    return isLess(row.get(FundMeasure.SCORE), row.get(FundMeasure.WEIGHT));
  }

  private static boolean isLost(Indicator row) {
    return isLess(row.score(), row.weight());
  }

  private static boolean isLess(Optional<Figure> score, Optional<Figure> weight) {
    return score.isPresent()
        && weight.isPresent()
        && score.get().inBase().compareTo(weight.get().inBase()) < 0;
  }

  private static Outcome finding(CheckInfo info, Form form, Statement said, List<Indicator> lost) {
    Source source = said.figure().source();
    FindingBuilder finding =
        new FindingBuilder(info, form.name() + "/扣分项数")
            .message(
                "文字称“%s”，自评表中得分低于分值的指标有 %d 项%s"
                    .formatted(
                        source.quote(),
                        lost.size(),
                        lost.isEmpty()
                            ? ""
                            : "：" + String.join("、", lost.stream().map(Indicator::name).toList())))
            .reported(source.quote(), source)
            .expected(lost.size() + " 项");
    lost.stream().flatMap(row -> row.score().stream()).forEach(finding::operand);
    return finding.build();
  }
}
