package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left, where several amounts may be what it is left of. If any of them less any other
 * makes it, it is right; else it is claimed of the only two that can be meant, or of the two that
 * would make it but for a slip of the pen.
 */
final class OpenBalance {
  private static final int MOST = 16;

  private static final Sought LEFT =
      new Sought(
          "(尚余|尚有|还有|还剩|尚剩|余下|剩下|剩余|结余|结存|余额|余款|结转|未支[出付]|未使用|未拨付|未执行|未用完?|未兑付|未到位|未付|缺口|欠|待[拨付支]|少到位|短缺|滞留|沉淀|差额)"
              + "[^,\\d]{0,8}$");
  private static final Sought STILL = new Sought("(尚|仍|还)(有|余|剩|欠|缺|差)?$");
  private static final Pattern LEFT_BEHIND =
      Pattern.compile("(尚|仍|还|暂)?未(支|使用|拨|执行|用|兑|到位|付|完成|结)|(资金)?(结余|结转|剩余)|的?(缺口|差额)");
  private static final Sought NOT_LEFT = new Sought("上年|去年|年初|以前年度|率|比|较|累计结余|收回|盘活|使用结转");
  private static final Sought WHOLE =
      new Sought("预算|批复|下达|安排|拨入|到位|合同|收到|共|合计|可用|收入|筹集|总|资金|指标|计划|应|价|投资|额度|构成");
  private static final Sought CARRIED = new Sought("(上年|年初|以前年度|年).{0,2}(结转|结余)");
  private static final Sought DONE = new Sought("[支付拨用花兑列]|执行|完成|到位|结算|完");

  private OpenBalance() {}

  /**
   * The balances of a sentence.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> own = spoken.claims();
    for (int i = 0; i < own.size(); i++) {
      Claim left = own.get(i);
      boolean told =
          known.stream()
              .anyMatch(
                  relation ->
                      relation instanceof Relation.Balance balance
                          && balance.left().equals(left.statement()));
      if (!told && isLeft(left)) {
        List<Claim> before = like(own.subList(0, i), left);
        List<Claim> behind = like(own.subList(i + 1, own.size()), left);
        List<Claim> near = before.size() > 1 ? before : behind.size() > 1 ? behind : before;
        List<Claim> all = new ArrayList<>(like(spoken.recent(), left));
        all.addAll(like(spoken.said(), left));
        all.addAll(before);
        all.addAll(behind);
        if (!isMade(all, left)) {
          relation(spoken, left, near, last(all)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Whether the words call a number what is left. */
  static boolean isLeft(Claim left) {
    Status status = left.statement().status();
    boolean called =
        LEFT.isIn(left.head())
            || LEFT_BEHIND.matcher(left.tail()).lookingAt() && !left.head().contains("应")
            || STILL.isIn(left.head());
    return left.isMoney()
        && called
        && left.isPlain()
        && left.value().signum() > 0
        && !NOT_LEFT.isIn(left.head())
        && !left.isApproximate()
        && status != Status.PLANNED
        && status != Status.POLICY;
  }

  private static List<Claim> like(List<Claim> claims, Claim left) {
    return claims.stream()
        .filter(c -> c.comparable(left) && c.isPlain() && c.value().signum() > 0)
        .filter(c -> !c.isApproximate())
        .toList();
  }

  private static List<Claim> last(List<Claim> claims) {
    return claims.subList(Math.max(0, claims.size() - MOST), claims.size());
  }

  private static Optional<Relation> relation(
      Spoken spoken, Claim left, List<Claim> near, List<Claim> all) {
    List<Claim> pair = pair(near);
    if (pair.size() == 2 && isPair(pair.get(0), pair.get(1), left)) {
      return Optional.of(balance(spoken, pair.get(0), pair.get(1), left));
    }
    List<Claim> spent = near.stream().filter(c -> DONE.isIn(c.head())).toList();
    if (spent.isEmpty()) {
      return Optional.empty();
    }
    Claim last = spent.get(spent.size() - 1);
    List<Claim> wholes = new ArrayList<>();
    List<Claim> candidates = new ArrayList<>(all);
    all.stream()
        .filter(c -> CARRIED.isIn(c.head()))
        .forEach(
            carried ->
                all.stream()
                    .filter(c -> !c.equals(carried) && WHOLE.isIn(c.head()))
                    .forEach(c -> candidates.add(Together.of(List.of(c, carried)))));
    for (Claim whole : candidates) {
      boolean known = wholes.stream().anyMatch(w -> w.value().compareTo(whole.value()) == 0);
      if (!known
          && WHOLE.isIn(whole.head() + whole.tail())
          && whole.samePeriod(left)
          && slips(whole, last, left)) {
        wholes.add(whole);
      }
    }
    return wholes.size() == 1
        ? Optional.of(balance(spoken, wholes.get(0), last, left))
        : Optional.empty();
  }

  /** The only two numbers, or the only amount spent and the only one that it may be of. */
  private static List<Claim> pair(List<Claim> near) {
    if (near.size() == 2) {
      return near;
    }
    List<Claim> spent = near.stream().filter(Money::spent).toList();
    List<Claim> arrived = near.stream().filter(Money::arrived).toList();
    List<Claim> planned = near.stream().filter(Money::planned).toList();
    List<Claim> wholes = arrived.isEmpty() || spent.isEmpty() ? planned : arrived;
    List<Claim> done = spent.isEmpty() ? arrived : spent;
    return wholes.size() == 1 && done.size() == 1 ? List.of(wholes.get(0), done.get(0)) : List.of();
  }

  /** Two numbers and no more: what there was and what went of it. */
  private static boolean isPair(Claim whole, Claim spent, Claim left) {
    BigDecimal rest = whole.value().subtract(spent.value());
    return (rest.signum() > 0 || slips(whole, spent, left))
        && whole.kind() == spent.kind()
        && whole.samePeriod(spent)
        && WHOLE.isIn(whole.head() + whole.tail())
        && DONE.isIn(spent.head())
        && "、和".indexOf(spent.clause().opener()) < 0
        && (slips(whole, spent, left)
            || left.value().subtract(rest).abs().compareTo(rest.movePointLeft(1)) <= 0);
  }

  private static Relation balance(Spoken spoken, Claim whole, Claim spent, Claim left) {
    return new Relation.Balance(
        whole.statement(), spent.statement(), left.statement(), spoken.source());
  }

  /** Whether any two amounts, or one with another added, differ by what is left. */
  private static boolean isMade(List<Claim> claims, Claim left) {
    List<Claim> money = last(like(claims, left));
    Interval told = left.interval();
    for (Claim whole : money) {
      for (Claim spent : money) {
        Interval rest = whole.interval().minus(spent.interval());
        boolean made =
            rest.meets(told)
                || money.stream()
                    .filter(more -> !more.equals(whole) && !more.equals(spent))
                    .anyMatch(
                        more ->
                            rest.plus(more.interval()).meets(told)
                                || rest.minus(more.interval()).meets(told));
        if (!whole.equals(spent) && made) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether whole less spent makes what is left but for a slip of the pen in one of them. */
  static boolean slips(Claim whole, Claim spent, Claim left) {
    BigDecimal rest = whole.value().subtract(spent.value());
    return DigitSlip.between(whole.value(), spent.value().add(left.value()))
        || rest.signum() > 0
            && (DigitSlip.between(left.value(), rest)
                || DigitSlip.between(spent.value(), whole.value().subtract(left.value())));
  }
}
