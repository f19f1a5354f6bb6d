package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** 全部拨付, 无结余, 未超预算, 足额到位 against the amounts of the same passage. */
final class MoneyWords {
  private static final Sought SPENT =
      new Sought(
          "(?:全部|全额|均已?|悉数|全数|足额|如数|100%|百分之百)(?:按规定|按时|及时|已|予以|按进度)*"
              + "(?:拨付|支付|支出|使用|执行|兑付|发放|用完|下拨|拨出|列支|拨|花|付清|结清|付讫|付完)(?:完毕|完成|到位|完|到户|至|给|出)?(?!率|额|进度|情况|标准|比例)");
  private static final Sought NOTHING_LEFT =
      new Sought(
          "(?:无|没有|未产生|未形成|不存在|未发生|并无|均无|零|未出现|不留)(?:任何|资金|预算|年末|财政|项目|专项|经费)*(?:结余|结转|剩余|沉淀|余额|缺口)"
              + "|(?:结余|结转|剩余)(?:资金)?为?(?:零|0(?![.\\d]))");
  private static final Sought WITHIN =
      new Sought(
          "(?:未|没有|无|不|并未)(?:出现|发生|存在)?(?:超出|超过|突破|超)(?:了|年初|批复|全年|年度|项目|调整后|原|投资)*"
              + "(?:预算|概算|批复|控制数|限额|控制价|额度|总额|合同)"
              + "|(?:控制|严控|保持)在(?:了|年初|批复|全年|年度|项目|调整后|核定)*(?:预算|概算|批复|限额|额度|控制数)[^,，。;；\\d]{0,6}(?:内|下)"
              + "|(?:无|没有)超(?:预算|概算|支)|(?:未|没有|无|不)(?:出现|发生|存在)?超支");
  private static final Sought EQUAL =
      new Sought("与(?:年初|全年|批复|调整)?(?:预算|概算|计划|下达|到位)(?:数|资金|金额)?(?:完全)?(?:一致|相符|相等|持平)");
  private static final Sought ARRIVED =
      new Sought("(?:全部|足额|全额|均已?|悉数|如数|按时足额|及时足额|100%)(?:按时|及时|已|拨付|下达|拨入|足额)*(?:到位|到账)");
  private static final Sought DENIED =
      new Sought("[未尚]|不能|应|须|需|要求|确保|力争|争取|计划|预计|拟|如|若|是否|除|其余|其他|部分|将|方可|基本|可|保证|上年|去年|不得");
  private static final Sought NEGATED =
      new Sought("(无|没有|未|不)[^,，。;；:]{0,6}(结余|结转|剩余|余额|预算|概算)|收支");
  private static final Sought IDLE =
      new Sought(
          "各级|全部|所有|本项目|该项目|项目|资金|经费|预算|款项|专项|财政|各项|总体|补助|补贴|拨款|已|均|按|进度|规定|时|足额|年末|年底|截至|目前|当年|全年|本年|建设单位|我单位|我局|单位|并|且|"
              + "收支|支出|总|工程|实际|到年末|数|的|也|整体|由|县级|使用|方面|共计|上述|该|等|年度|结算|最终|严格|执行|中|过程|有效|\\d+");

  private final Passage passage;
  private final List<Claim> claims;
  private final List<Relation> found = new ArrayList<>();

  private MoneyWords(Passage passage, List<Claim> claims) {
    this.passage = passage;
    this.claims = claims;
  }

  static List<Relation> read(Passage passage, List<Claim> claims) {
    MoneyWords words = new MoneyWords(passage, claims);
    words.told(SPENT, MoneyRole.SPENT);
    words.told(NOTHING_LEFT, MoneyRole.SPENT);
    words.told(WITHIN, MoneyRole.BASE);
    words.told(ARRIVED, MoneyRole.ARRIVED);
    words.told(EQUAL, MoneyRole.SPENT);
    return words.found;
  }

  private record Amount(Claim claim, MoneyRole role) {}

  private void told(Sought sought, MoneyRole role) {
    for (MatchResult said : sought.allIn(passage.plain())) {
      String front = WordsBefore.of(passage.plain(), said.start());
      if (DENIED.isIn(front)) {
        continue;
      }
      List<Amount> amounts = amounts(said);
      boolean ofWhole =
          isOfWhole(front, amounts) && amounts.stream().noneMatch(a -> isInClaim(a, amounts, said));
      if (ofWhole) {
        judge(said, role, amounts);
      } else {
        nextRate(said, role);
      }
    }
  }

  private void judge(MatchResult said, MoneyRole role, List<Amount> amounts) {
    MoneyRole out = role == MoneyRole.ARRIVED ? MoneyRole.ARRIVED : MoneyRole.SPENT;
    List<Amount> left = amounts.stream().filter(a -> a.role() == MoneyRole.LEFT).toList();
    if (role == MoneyRole.SPENT && left.size() == 1 && left.get(0).claim().value().signum() > 0) {
      add(said, List.of(left.get(0).claim()), false);
      return;
    }
    List<Amount[]> pairs = pairs(amounts, out);
    if (pairs.isEmpty()) {
      arrivalRate(said, role);
      return;
    }
    boolean holds = true;
    Amount[] odd = pairs.get(0);
    for (Amount[] pair : pairs) {
      int compared = pair[1].claim().value().compareTo(pair[0].claim().value());
      boolean same = agree(pair[0].claim(), pair[1].claim());
      boolean fits =
          same
              || (role == MoneyRole.BASE
                  ? compared < 0
                  : role == MoneyRole.ARRIVED && compared > 0);
      boolean sensible = role == MoneyRole.BASE || compared < 0;
      if (!fits && sensible) {
        holds = false;
        odd = pair;
      }
    }
    boolean other =
        role != MoneyRole.ARRIVED
            && pairs.stream().anyMatch(pair -> agree(pair[0].claim(), pair[1].claim()));
    add(said, List.of(odd[0].claim(), odd[1].claim()), holds || other);
  }

  /** 已全部到位，到位率92%: the rate is that of what the clause before names. */
  private void nextRate(MatchResult said, MoneyRole role) {
    if (role == MoneyRole.ARRIVED) {
      claims.stream()
          .filter(claim -> claim.measure() == Measure.ARRIVAL_RATE && claim.isPlain())
          .filter(claim -> claim.value().compareTo(BigDecimal.ONE) < 0)
          .filter(claim -> claim.mention().start() > said.end())
          .filter(
              claim ->
                  passage
                      .plain()
                      .substring(said.end(), claim.mention().start())
                      .matches("[,，](资金)?到位率(为|达到?)?"))
          .findFirst()
          .ifPresent(rate -> add(said, List.of(rate), false));
    }
  }

  /** 足额到位 beside 到位率94%. */
  private void arrivalRate(MatchResult said, MoneyRole role) {
    if (role == MoneyRole.ARRIVED) {
      claims.stream()
          .filter(claim -> claim.measure() == Measure.ARRIVAL_RATE && claim.isPlain())
          .filter(claim -> claim.statement().period() == Statement.Period.REPORT_YEAR)
          .filter(claim -> claim.value().compareTo(BigDecimal.ONE) < 0)
          .filter(claim -> apart(said, claim) == 0 && claim.kind() == FundSource.TOTAL)
          .findFirst()
          .ifPresent(rate -> add(said, List.of(rate), false));
    }
  }

  /** Each amount that came or went with the last amount before it that there was. */
  private static List<Amount[]> pairs(List<Amount> amounts, MoneyRole out) {
    List<Amount[]> pairs = new ArrayList<>();
    Amount base = null;
    boolean arrivedIsBase = out == MoneyRole.SPENT;
    for (Amount amount : amounts) {
      if (amount.role() == out) {
        if (base != null) {
          pairs.add(new Amount[] {base, amount});
        }
      } else if (amount.role() == MoneyRole.BASE
          || arrivedIsBase && amount.role() == MoneyRole.ARRIVED) {
        base = amount;
      }
    }
    return pairs;
  }

  /**
   * The amounts of the claim's sentence, or of the whole passage where that has none to compare.
   */
  private List<Amount> amounts(MatchResult said) {
    List<Amount> all = new ArrayList<>();
    int from = 0;
    for (Claim claim : claims) {
      if (claim.isMoney() && claim.clause().depth() == 0) {
        String front = passage.plain().substring(0, claim.mention().start());
        int stop =
            Math.max(
                front.lastIndexOf('。'), Math.max(front.lastIndexOf('；'), front.lastIndexOf(';')));
        int start = Math.max(from, stop + 1);
        String context =
            passage
                .plain()
                .substring(Math.min(start, claim.mention().start()), claim.mention().start());
        from = claim.mention().end();
        if (isFact(claim)) {
          MoneyRole.of(claim, NEGATED.replaceAll(context.replaceAll("\\s+", ""), ""))
              .ifPresent(role -> all.add(new Amount(claim, role)));
        }
      }
    }
    List<Amount> near = all.stream().filter(a -> apart(said, a.claim()) == 0).toList();
    return near.size() > 1 ? near : all.stream().filter(a -> apart(said, a.claim()) <= 1).toList();
  }

  private static boolean isFact(Claim claim) {
    return claim.isPlain()
        && (claim.statement().period() == Statement.Period.REPORT_YEAR
            || claim.statement().period() == Statement.Period.CUMULATIVE)
        && claim.statement().operator() == Operator.NONE
        && !claim.isApproximate()
        && !claim.head().contains("均");
  }

  private long apart(MatchResult said, Claim claim) {
    int from = Math.min(said.start(), claim.mention().end());
    int to = Math.max(said.start(), claim.mention().end());
    return passage.plain().substring(from, to).chars().filter(c -> c == '。').count();
  }

  /** What the words in front name must be all the money, or what an amount is told of. */
  private static boolean isOfWhole(String front, List<Amount> amounts) {
    String rest = IDLE.replaceAll(front, "");
    return rest.isEmpty()
        || amounts.stream().anyMatch(a -> a.claim().clause().tight().contains(rest));
  }

  /** 全部支出480万元 and 中央资金260万元均已到位 are about this amount alone. */
  private static boolean isInClaim(Amount amount, List<Amount> amounts, MatchResult said) {
    Clause clause = amount.claim().clause();
    boolean inside = clause.start() <= said.start() && said.end() <= clause.end() + 1;
    boolean base =
        amounts.stream()
            .anyMatch(
                other ->
                    !other.claim().equals(amount.claim())
                        && other.role() == MoneyRole.BASE
                        && agree(other.claim(), amount.claim()));
    return inside && !base;
  }

  private static boolean agree(Claim one, Claim other) {
    return one.agrees(other);
  }

  private void add(MatchResult claim, List<Claim> figures, boolean holds) {
    String told =
        String.join(
            "，",
            figures.stream()
                .map(figure -> figure.head() + figure.statement().figure().printed())
                .toList());
    int from = figures.stream().mapToInt(f -> f.clause().start()).min().orElse(claim.start());
    int to = figures.stream().mapToInt(f -> f.mention().end()).max().orElse(claim.end());
    found.add(
        new Relation.Worded(
            claim.group(),
            told,
            holds,
            passage.source(Math.min(from, claim.start()), Math.max(to, claim.end()))));
  }
}
