package io.github.jihe.checks.scores;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists of the weights of all first-level groups in running text: 权重为决策15%、过程20%、产出35%、效益30%. Rates
 * of the groups are told likewise, but never make about 100%.
 */
final class ToldWeights {
  private static final Pattern GROUP =
      Pattern.compile("(项目)?(决策|投入|过程|管理|产出|成本|效益|效果|满意度|可持续影响)(类|指标)*(的?(权重|占比))?");
  private static final Pattern FIRST = Pattern.compile(".*(决策|投入).*");
  private static final Pattern LAST = Pattern.compile(".*(效益|效果).*");
  private static final int FEWEST = 3;
  private static final BigDecimal LEAST_SUM = new BigDecimal("0.8");
  private static final BigDecimal MOST_SUM = new BigDecimal("1.2");

  private ToldWeights() {}

  /** The lists, each in the order told. */
  static List<List<Statement>> in(Report report) {
    List<List<Statement>> lists = new ArrayList<>();
    List<Statement> list = new ArrayList<>();
    for (Statement statement : report.statements()) {
      boolean goesOn = isWeight(statement) && continues(list, statement);
      if (!goesOn) {
        add(lists, list);
        list = new ArrayList<>();
      }
      if (isWeight(statement)) {
        list.add(statement);
      }
    }
    add(lists, list);
    return lists;
  }

  private static void add(List<List<Statement>> lists, List<Statement> list) {
    boolean whole =
        list.size() >= FEWEST
            && list.stream().anyMatch(s -> FIRST.matcher(s.subject()).matches())
            && list.stream().anyMatch(s -> LAST.matcher(s.subject()).matches());
    BigDecimal sum =
        list.stream().map(s -> s.figure().inBase()).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (whole && sum.compareTo(LEAST_SUM) >= 0 && sum.compareTo(MOST_SUM) <= 0) {
      lists.add(List.copyOf(list));
    }
  }

  private static boolean isWeight(Statement statement) {
    return statement.figure().quantity().unit().dimension() == Dimension.RATIO
        && statement.figure().source().location().table() == 0
        && GROUP.matcher(statement.subject()).matches();
  }

  /** In the same paragraph, and of a group that the list does not have yet. */
  private static boolean continues(List<Statement> list, Statement next) {
    if (list.isEmpty()) {
      return true;
    }
    Location place = list.get(0).figure().source().location();
    Set<String> names = new HashSet<>();
    list.forEach(statement -> names.add(statement.subject()));
    return next.figure().source().location().equals(place) && names.add(next.subject());
  }
}
