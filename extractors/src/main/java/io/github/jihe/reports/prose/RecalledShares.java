package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares of a whole that was told earlier in the report and is called by its name:
 * 农村低保7080人…脱贫户1947人，占农村低保人数的 27.5%. Only where the report knows one number of that name, and no
 * other number near makes the share.
 */
final class RecalledShares {
  private static final Pattern SHARE =
      Pattern.compile("(?:约|仅|只)?占(?:到|了)?(?<name>\\p{IsHan}{2,16}?)的?(?:比例|比重|比)?(?:为|达|达到|约)?");
  private static final Sought GENERAL =
      new Sought(
          "总(人数|户数|数量|数|量|里程|面积|规模|长度)|人数|户数|数量|里程|长度|面积|规模|对象|人员|全部|所有|现有|共有|实有|"
              + "[全我][县市区镇乡旗州省校院]的?|数$|的$");
  private static final Sought OPENING =
      new Sought("^(总|共|有|的|现|登记|在册|拥有|涉及|覆盖|核定|纳入|注册|认定|累计|年[末底]|截至|目前|全系统|下?辖|合计|达到?|已|至)+");
  private static final int SHORTEST_NAME = 2;

  private RecalledShares() {}

  /**
   * The shares of a sentence that do not hold.
   *
   * @param earlier the claims of all passages before, in order
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Claim> earlier, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = spoken.claims();
    for (int i = 1; i < claims.size(); i++) {
      Claim rate = claims.get(i);
      Claim part = claims.get(i - 1);
      Matcher share = SHARE.matcher(rate.head());
      if (!rate.isRate() || !rate.isPlain() || !isPart(part, rate) || !share.matches()) {
        continue;
      }
      String name = key(share.group("name"));
      boolean tied = Quotient.isTold(known, rate);
      if (name.length() >= SHORTEST_NAME && !tied) {
        List<Claim> all = new ArrayList<>(earlier);
        all.addAll(spoken.said());
        all.addAll(claims.subList(0, i - 1));
        misfit(spoken, all, name, part, rate)
            .ifPresent(quotient -> found.add(quotient.relation(spoken.source())));
      }
    }
    return found;
  }

  private static boolean isPart(Claim part, Claim rate) {
    return !part.isRate()
        && !part.isMoney()
        && (part.isPlain() || isNew(part))
        && !part.isApproximate()
        && !rate.isApproximate()
        && part.clause().depth() == rate.clause().depth()
        && part.samePeriod(rate);
  }

  /** 当年新增420人 is by how much the number grew, and a part of it as well. */
  private static boolean isNew(Claim part) {
    return part.change()
        && part.head().contains("新")
        && part.statement().operator() == Operator.NONE
        && !part.statement().figure().quantity().isRange();
  }

  /** 低保对象4210人，年末为4160人: another number of about that size, of which the share is right. */
  private static boolean isAlike(Claim claim, Claim base, Claim part, Claim rate) {
    BigDecimal gap = claim.value().subtract(base.value()).abs();
    return claim.comparable(base)
        && gap.multiply(BigDecimal.TEN).compareTo(base.value()) <= 0
        && new Quotient(part, claim, rate).fits();
  }

  private static Optional<Quotient> misfit(
      Spoken spoken, List<Claim> all, String name, Claim part, Claim rate) {
    List<Claim> named =
        all.stream()
            .filter(c -> c.comparable(part) && c.isPlain() && PartWhole.canBe(c))
            .filter(c -> key(c.statement().subject()).equals(name))
            .toList();
    List<Claim> own = named.stream().filter(c -> c.samePeriod(part)).toList();
    List<Claim> bases = own.isEmpty() ? named : own;
    boolean one = bases.stream().map(c -> c.value().stripTrailingZeros()).distinct().count() == 1;
    if (!one || all.stream().anyMatch(c -> isAlike(c, bases.get(0), part, rate))) {
      return Optional.empty();
    }
    if (named.stream().anyMatch(base -> new Quotient(part, base, rate).fits())) {
      return Optional.empty();
    }
    Quotient quotient = new Quotient(part, bases.get(0), rate);
    boolean less = part.value().compareTo(bases.get(0).value()) < 0;
    boolean meant = own.isEmpty() ? quotient.rateSlips() : quotient.isCredible();
    return less && meant && !Operands.of(spoken).explain(rate, false)
        ? Optional.of(quotient)
        : Optional.empty();
  }

  /** A name without the words that say that it is counted. */
  static String key(String subject) {
    return OPENING.replaceFirst(GENERAL.replaceAll(subject, ""), "");
  }
}
