package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rates whose two numbers no other grammar could tell. If any two numbers near make the rate, it is
 * taken to be right. Else it is claimed of the only two that its words can mean, or, where they can
 * mean several, of the two that would make it but for a slip of the pen.
 */
final class OpenRates {
  private static final Pattern WHOLE_OF =
      Pattern.compile("(仅|只|约|共|已|均|分别)*(占|相当于|完成|达到?|为|是|实现)(?!地|用)");
  private static final Sought COMPARED = new Sought("^(比|较|同比|相比)|上年|去年|上一年");

  /** 上述1860份样品合格率98%: the number is the whole, told once more. */
  private static final Sought AGAIN = new Sought("(上述|前述)$");

  private static final Sought OF_ALL = new Sought("总|综合|整体|平均|加权");

  /** The divisor in brackets right in front of a rate. */
  private static final Sought FORMULA = new Sought("\\([^()]*[÷/]([^()÷/×]{2,12})\\)(?:为|达|是)?$");

  private OpenRates() {}

  /**
   * The rates of a sentence.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    Set<Statement> tied = new HashSet<>();
    for (Relation relation : known) {
      if (relation instanceof Relation.Ratio ratio) {
        tied.add(ratio.ratio());
      } else if (relation instanceof Relation.Contentment survey) {
        tied.add(survey.rate());
      }
    }
    List<Relation> found = new ArrayList<>();
    for (Claim rate : spoken.claims()) {
      if (!tied.contains(rate.statement())) {
        RateCue.of(rate, opening(spoken, rate))
            .flatMap(
                cue -> new Reading(new RateNear(spoken, Operands.of(spoken), rate, cue)).relation())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The clause in front of the rate's if it only opens it: 按到位资金计算，. */
  private static String opening(Spoken spoken, Claim rate) {
    String words = "";
    for (Clause clause : spoken.clauses()) {
      if (clause.isSame(rate.clause())) {
        return words;
      }
      words = clause.numbers().isEmpty() ? clause.tight() : "";
    }
    return "";
  }

  /** One rate. */
  private record Reading(RateNear near) {

    Optional<Relation> relation() {
      if (near.operands().explain(near.rate(), !isOfMoney(), this::mayBePart)) {
        return Optional.empty();
      }
      List<Quotient> sure =
          distinct(sure().stream().filter(this::isOfTime).filter(this::isOfFormula).toList());
      boolean turned = sure.size() == 1 && sure.get(0).rateSlips();
      if (!turned
          && (near.operands().explainByNumbersAdded(near.rate(), isOfMoney())
              || near.operands().explainsTogether(near.rate(), isOfMoney()))) {
        return Optional.empty();
      }
      if (OF_ALL.isIn(near.cue().name()) && near.operands().all().size() > 2 && !isOfWhole(sure)) {
        return Optional.empty();
      }
      if (sure.size() == 1 && sure.get(0).isCredible()) {
        return Optional.of(sure.get(0).relation(near.spoken().source()));
      }
      List<Quotient> slips =
          sure.isEmpty()
              ? distinct(loose()).stream()
                  .filter(this::isOfTime)
                  .filter(Quotient::rateSlipsForSure)
                  .toList()
              : sure.stream().filter(Quotient::slips).toList();
      return slips.size() == 1
          ? Optional.of(slips.get(0).relation(near.spoken().source()))
          : Optional.empty();
    }

    /**
     * Whether both numbers are of the time of the rate, and none is what it is or was compared
     * with.
     */
    private boolean isOfTime(Quotient quotient) {
      return !Ends.areOfOneChange(near.spoken().passage(), quotient.part(), quotient.whole())
          && Stream.of(quotient.part(), quotient.whole())
              .allMatch(
                  c ->
                      !COMPARED.isIn(c.head())
                          && !AGAIN.isIn(c.head())
                          && (c.samePeriod(near.rate())
                              || c.statement().period() == Period.CUMULATIVE)
                          && !c.isApproximate());
    }

    /** 应付补贴2495万元…执行率（实际支付÷预算）91.72%: the rate's own words name another whole. */
    private boolean isOfFormula(Quotient quotient) {
      int start = near.spoken().sentence().start();
      String words =
          near.spoken().passage().plain().substring(start, near.rate().mention().start());
      return FORMULA
          .firstIn(words.replaceAll("\\s+", ""))
          .filter(formula -> Nouns.common(formula.group(1), quotient.whole().head()) < 2)
          .isEmpty();
    }

    /** 总体执行率 of the amounts of the whole, or of what several groups make together. */
    private boolean isOfWhole(List<Quotient> sure) {
      return sure.size() == 1
          && near.cue().kind() == RateCue.Kind.EXECUTION
          && (sure.get(0).part().kind() == FundSource.TOTAL
                  && sure.get(0).whole().kind() == FundSource.TOTAL
              || RateCue.JOINTLY.matcher(near.cue().name()).find());
    }

    private boolean isOfMoney() {
      return near.cue().kind() == RateCue.Kind.EXECUTION
          || near.cue().kind() == RateCue.Kind.ARRIVAL;
    }

    /** What arrived or was planned is no spending, what was spent no arrival. */
    private boolean mayBePart(Claim claim) {
      return switch (near.cue().kind()) {
        case EXECUTION -> !Money.arrived(claim) && !Money.planned(claim);
        case ARRIVAL -> !Money.spent(claim);
        default -> true;
      };
    }

    private List<Quotient> sure() {
      return switch (near.cue().kind()) {
        case EXECUTION -> new MoneyRates(near).read(false);
        case ARRIVAL -> new MoneyRates(near).read(true);
        case SHARE -> new ShareRates(near).read();
        case COMPLETION -> new ResultRates(near).completions();
        case RESULT -> new ResultRates(near).results();
        case SAVING -> List.of();
        case OF -> ofWhole();
      };
    }

    /** Every two numbers of the sentence that may be part and whole. */
    private List<Quotient> loose() {
      List<Claim> before = near.before();
      if (before.isEmpty() || isOfMoney()) {
        return List.of();
      }
      Claim part = before.get(before.size() - 1);
      return near.of(part, near.wholes(part, before));
    }

    /** 用款71.4万元，相当于年度指标105万元的68%. */
    private List<Quotient> ofWhole() {
      List<Claim> before = near.before();
      int at = before.size() - 1;
      if (at < 1 || !before.get(at).clause().isSame(near.rate().clause())) {
        return List.of();
      }
      Claim whole = before.get(at);
      List<Claim> parts =
          before.subList(0, at).stream()
              .filter(c -> c.comparable(whole) && !c.clause().isSame(whole.clause()))
              .filter(c -> c.clause().depth() == whole.clause().depth())
              .toList();
      Clause clause = whole.clause();
      String words = clause.tight(clause.start(), whole.mention().start()); // 为三年计划62公里的
      boolean of = WHOLE_OF.matcher(words).lookingAt();
      return of && !parts.isEmpty()
          ? near.of(parts.get(parts.size() - 1), List.of(whole))
          : List.of();
    }

    private static List<Quotient> distinct(List<Quotient> quotients) {
      List<Quotient> distinct = new ArrayList<>();
      for (Quotient quotient : quotients) {
        boolean known =
            distinct.stream()
                .anyMatch(
                    other ->
                        other.part().value().compareTo(quotient.part().value()) == 0
                            && other.whole().value().compareTo(quotient.whole().value()) == 0);
        if (!known) {
          distinct.add(quotient);
        }
      }
      return distinct;
    }
  }
}
