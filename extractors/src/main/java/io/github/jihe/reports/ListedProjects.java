package io.github.jihe.reports;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How many projects a text tells of, beside a table that lists them: 自评项目共11个，预算1504.50万元 of a list
 * of ten that adds up to that amount. The amount ties the two; without it nobody knows which
 * projects are counted.
 */
final class ListedProjects {
  private static final int FEWEST = 3;
  private static final int MOST_OFF = 2;

  /** Numbers behind the count that may be the money of all. */
  private static final int NEAR = 3;

  private static final Sought COUNTED =
      new Sought("(?<!子|[一二三四五六七八九十\\d]个)项目(?:数量?|支出)?(?:共有|共计?|合计|总计|一共|总数|有|为)?$");
  private static final Pattern COUNTED_BEHIND =
      Pattern.compile("(?:预算|财政|专项|重点|部门|一级|二级|绩效)*(?:支出)?项目(?!类|库|组|办|点|负责)");
  private static final Sought SOME =
      new Sought("其中|另|其余|其他|其它|除|新增|追加|上年|去年|重点|抽[取查]|未|取消|调整|良|优|部分|子项目|涉及");

  private ListedProjects() {}

  /**
   * The counts that are not those of the list that their money is of.
   *
   * @param known what the text itself says, such as what it counts one by one
   */
  static List<Relation> of(List<Form> forms, List<Statement> statements, List<Relation> known) {
    List<Location> counted =
        known.stream()
            .filter(Relation.Enumeration.class::isInstance)
            .map(relation -> relation.source().location())
            .toList();
    List<Statement> told =
        statements.stream()
            .filter(statement -> !counted.contains(statement.figure().source().location()))
            .toList();
    return forms.stream()
        .flatMap(form -> form.funds().stream())
        .flatMap(list -> counts(list, told).stream())
        .toList();
  }

  private static List<Relation> counts(FundTable list, List<Statement> statements) {
    List<FundRow> parts = list.total().map(list::partsOf).orElse(List.of());
    long names = parts.stream().map(FundRow::label).distinct().count();
    boolean projects =
        parts.size() >= FEWEST
            && names == parts.size()
            && parts.stream().allMatch(row -> row.kind() == FundSource.NAMED)
            && list.rows().size() == parts.size() + 1;
    if (!projects) {
      return List.of();
    }
    FundRow total = list.total().orElseThrow();
    List<Relation> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement count = statements.get(i);
      int told = count.figure().quantity().value().intValue();
      boolean off = told != parts.size() && Math.abs(told - parts.size()) <= MOST_OFF;
      if (off && isCount(count) && isOfAll(total, parts, statements, i)) {
        found.add(new Relation.Enumeration(told, parts.size(), "项目", count.figure().source()));
      }
    }
    return found;
  }

  private static boolean isCount(Statement count) {
    String clause = Characters.tight(count.figure().source().quote());
    String printed = Characters.tight(count.figure().printed());
    int at = clause.indexOf(printed);
    String unit = count.figure().quantity().unit().symbol();
    if (at < 0 || !unit.equals("个") && !unit.equals("项") || count.operator() != Operator.NONE) {
      return false;
    }
    String front = clause.substring(0, at);
    boolean counted =
        COUNTED.isIn(front)
            || COUNTED_BEHIND.matcher(clause.substring(at + printed.length())).lookingAt();
    return counted && !SOME.isIn(front) && !count.figure().quantity().approximate();
  }

  /** Whether one of the next amounts is the sum of the list, in whatever column. */
  private static boolean isOfAll(
      FundRow total, List<FundRow> parts, List<Statement> statements, int at) {
    Location place = statements.get(at).figure().source().location();
    for (int i = at + 1; i < statements.size() && i <= at + NEAR; i++) {
      Statement money = statements.get(i);
      boolean next =
          money.figure().source().location().equals(place)
              && !SOME.isIn(money.figure().source().quote());
      if (!next) {
        return false;
      }
      if (money.figure().quantity().unit().dimension() == Dimension.MONEY
          && isSum(total, parts, money)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSum(FundRow total, List<FundRow> parts, Statement money) {
    for (FundMeasure measure : total.figures().keySet()) {
      BigDecimal printed = total.figures().get(measure).inBase();
      BigDecimal sum =
          parts.stream()
              .flatMap(row -> row.get(measure).stream())
              .map(figure -> figure.inBase())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (measure.isAmount()
          && printed.compareTo(money.figure().inBase()) == 0
          && sum.compareTo(printed) == 0) {
        return true;
      }
    }
    return false;
  }
}
