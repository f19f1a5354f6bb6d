package io.github.jihe.checks.narrative;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An amount told in prose against standard × number. */
@CheckInfo(
    id = "nar-product",
    title = "文中金额与标准乘以数量不一致",
    severity = Severity.ERROR,
    basis = "算术关系：金额＝标准（单价）×人数（数量）×期数",
    compares = "文中金额 = 标准 × 人数（× 月数）；统计表中金额列 = 单价列 × 数量列",
    tolerates = "约数不核；按印出位数容许舍入",
    suggestion = "请核对标准、数量与金额，更正有误的一项或说明不同标准。")
public final class StandardTimesCount implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.relations().stream()
        .filter(Relation.Product.class::isInstance)
        .map(Relation.Product.class::cast)
        .map(this::compare);
  }

  private Outcome compare(Relation.Product product) {
    Figure told = product.product().figure();
    boolean approximate =
        Stream.concat(product.factors().stream(), Stream.of(product.product()))
            .anyMatch(statement -> statement.figure().quantity().approximate());
    if (approximate) {
      return new Outcome.NotChecked("标准、数量或金额为约数，无从核对", product.source());
    }
    if (product.range().meets(told.interval())) {
      return new Outcome.Consistent(told.source());
    }
    BigDecimal value =
        product.factors().stream()
            .map(factor -> factor.figure().inBase())
            .reduce(BigDecimal.ONE, BigDecimal::multiply);
    String expected = Show.amount(value, told.quantity().unit());
    String calculation =
        product.factors().stream()
            .map(Statement::figure)
            .map(Figure::printed)
            .collect(Collectors.joining(" × "));
    FindingBuilder finding =
        new FindingBuilder(info(), Told.name(product.product()))
            .message(
                "%s = %s，%s为 %s".formatted(calculation, expected, Show.place(told), told.printed()))
            .reported(told)
            .expected(expected)
            .difference(
                Show.signed(Show.amount(told.inBase().subtract(value), told.quantity().unit())));
    product.factors().forEach(factor -> finding.operand(factor.figure()));
    return finding.build();
  }
}
