package io.github.jihe.reports.prose;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is left at the end of a year, where one part of a chapter tells all that could be spent
 * (全年可用指标) and a later one what was spent and what is left. Said only of a slip of the pen, and
 * only if no two amounts of the chapter make what is left. One document, one use.
 */
final class ChapterBalance {
  private static final int MOST = 48;
  private static final Sought ALL =
      new Sought(
          "(可用|可支配|可安排|可支出)\\p{IsHan}{0,4}$|(全年|调整后|最终|总)\\p{IsHan}{0,3}(预算|指标|额度|资金)(数|总额|合计)?(为|达|共)?$"
              + "|(预算|指标|收入|资金)(总额|总量|总计|合计|总数|规模)(为|达|共)?$");
  private static final Sought OF_YEAR =
      new Sought(
          "(\\d{4}年)?(截至)?(12月31日|年末|年底|期末|当年|本年|年度|年终|全年)?(累计|尚|仍|形成|共)?(资金|指标|预算)?"
              + "(结转和?结余|结余结转|结转|结余|剩余|余额|余)(下年|使用)*(资金|指标|数)?(共|为|计)?");

  private static final Sought OWN =
      new Sought("(年度|本年|全年|当年|部门|单位|财政|实际|决算|总|累计)*支出(决算|总额|总计|合计)?数?");

  private static final Sought ALL_INCOME =
      new Sought("(\\d{4}年度?|全年|本年度?|部门|单位)*(收入总计|总收入|收入合计|收入总额|收支总计|可用资金总额)(为|达|共)?");
  private static final Sought ALL_SPENT = new Sought("(总支出|支出总计|支出合计|支出总额|支出共计|全年支出)(为|达|共)?$");
  private static final Sought OPENING = new Sought("(年初|上年)(财政拨款)?(结转和?结余|结转|结余)");
  private static final Sought TAKEN = new Sought("收回|上缴|调出|提取|分配|缴回|核销|注销|转出|归集|盘活");

  private String chapter = "";
  private final List<Claim> told = new ArrayList<>();

  /**
   * The balances of a passage that the numbers of earlier passages of its chapter belie.
   *
   * @param claims its numbers, in order
   * @param known what has been read of it
   */
  List<Relation> read(Location location, List<Claim> claims, List<Relation> known) {
    String now = location.section().split(" / ", 2)[0];
    if (!now.equals(chapter) || location.table() > 0) {
      told.clear();
      chapter = now;
    }
    List<Relation> found = new ArrayList<>();
    List<Claim> before = List.copyOf(told.subList(Math.max(0, told.size() - MOST), told.size()));
    for (int i = 0; i < claims.size(); i++) {
      Claim left = claims.get(i);
      if (!before.isEmpty()
          && OF_YEAR.is(left.head())
          && OpenBalance.isLeft(left)
          && !isTold(known, left)) {
        balance(before, claims.subList(0, i), claims, left).ifPresent(found::add);
      }
    }
    claims.stream().filter(ChapterBalance::isAmount).forEach(told::add);
    return found;
  }

  private static boolean isTold(List<Relation> known, Claim left) {
    return known.stream()
        .anyMatch(
            relation ->
                relation instanceof Relation.Balance balance
                        && balance.left().equals(left.statement())
                    || relation instanceof Relation.Movement movement
                        && movement.closing().equals(left.statement()));
  }

  private static boolean isAmount(Claim claim) {
    return claim.isMoney()
        && claim.isPlain()
        && claim.value().signum() > 0
        && !claim.isApproximate()
        && claim.clause().depth() == 0;
  }

  private static Optional<Relation> balance(
      List<Claim> before, List<Claim> inFront, List<Claim> passage, Claim left) {
    List<Claim> spent =
        Stream.concat(before.stream(), inFront.stream())
            .filter(claim -> isAmount(claim) && Money.spent(claim))
            .filter(claim -> claim.kind() == left.kind() || OWN.is(claim.statement().subject()))
            .filter(claim -> claim.statement().period() == Period.REPORT_YEAR)
            .toList();
    List<Claim> all = new ArrayList<>(before);
    passage.stream().filter(c -> isAmount(c) && !c.equals(left)).forEach(all::add);
    if (spent.size() != 1 || isMade(all, left)) {
      return Optional.empty();
    }
    Claim gone = spent.get(0);
    List<Claim> wholes =
        before.stream()
            .filter(claim -> ALL.isIn(claim.head()))
            .filter(claim -> claim.statement().period() == Period.REPORT_YEAR)
            .filter(claim -> OpenBalance.slips(claim, gone, left))
            .filter(claim -> all.stream().noneMatch(more -> isMade(claim, gone, more, left)))
            .toList();
    if (wholes.isEmpty()) {
      wholes = withOpening(before, gone, all, left);
    }
    return wholes.size() == 1
        ? Optional.of(
            new Relation.Balance(
                wholes.get(0).statement(),
                gone.statement(),
                left.statement(),
                left.statement().figure().source()))
        : Optional.empty();
  }

  /**
   * 收入总计3339万元，其中年初结转215万元: all of a year's income with what it began with, less all that was
   * spent, leaves one number only, whatever is printed.
   */
  private static List<Claim> withOpening(
      List<Claim> before, Claim gone, List<Claim> all, Claim left) {
    boolean whole = ALL_SPENT.isIn(gone.head());
    List<Claim> opening = before.stream().filter(c -> OPENING.isIn(c.head())).toList();
    List<Claim> income = before.stream().filter(c -> ALL_INCOME.is(c.head())).toList();
    boolean other = all.stream().anyMatch(c -> TAKEN.isIn(c.head() + c.tail()));
    if (!whole || other || opening.size() != 1 || income.size() != 1) {
      return List.of();
    }
    int at = before.indexOf(income.get(0));
    List<Claim> parts = before.subList(at + 1, before.size());
    BigDecimal sum = BigDecimal.ZERO;
    boolean made = false;
    boolean opens = false;
    for (Claim part : parts) {
      sum = sum.add(part.value());
      opens |= part.equals(opening.get(0));
      made |= opens && sum.compareTo(income.get(0).value()) == 0;
    }
    BigDecimal rest = income.get(0).value().subtract(gone.value());
    boolean near = left.value().compareTo(rest.multiply(BigDecimal.valueOf(2))) < 0;
    return made && rest.signum() > 0 && near ? income : List.of();
  }

  /** 年末结余78万元，另有5万元收回: another amount stands between them. */
  private static boolean isMade(Claim whole, Claim spent, Claim more, Claim left) {
    Interval rest = whole.interval().minus(spent.interval());
    return rest.minus(more.interval()).meets(left.interval())
        || rest.plus(more.interval()).meets(left.interval());
  }

  private static boolean isMade(List<Claim> all, Claim left) {
    return all.stream()
        .anyMatch(
            one ->
                one.agrees(left)
                    || all.stream()
                        .anyMatch(
                            other ->
                                one.interval().minus(other.interval()).meets(left.interval())
                                    || one.interval()
                                        .plus(other.interval())
                                        .meets(left.interval())));
  }
}
