package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 全部拨付, 无结余, 未超预算, 足额到位 against the amounts of the same passage. */
final class MoneyWords {
  private static final Sought SPENT =
      new Sought(
          "(?:全部|全额|均已?|悉数|全数|足额|如数|100%|百分之百)(?:按规定|按时|及时|已|予以|按进度)*"
              + "(?:拨付|支付|支出|使用|执行|兑付|发放|用完|下拨|拨出|列支|拨|花)(?:完毕|完成|到位|完|到户|至|给|出)?(?!率|进度|情况|标准|比例)");
  private static final Sought NOTHING_LEFT =
      new Sought(
          "(?:无|没有|未产生|未形成|不存在|未发生|并无|均无|零|未出现|不留)(?:任何|资金|预算|年末|财政|项目|专项|经费)*(?:结余|结转|剩余|沉淀|余额|缺口)"
              + "|(?:结余|结转|剩余)(?:资金)?为?(?:零|0(?![.\\d]))");
  private static final Sought WITHIN =
      new Sought(
          "(?:未|没有|无|不|并未)(?:出现|发生|存在)?(?:超出|超过|突破|超)(?:了|年初|批复|全年|年度|项目|调整后|原|投资)*"
              + "(?:预算|概算|批复|控制数|限额|控制价|额度|总额)"
              + "|(?:控制|严控|保持)在(?:了|年初|批复|全年|年度|项目|调整后|核定)*(?:预算|概算|批复|限额|额度|控制数)[^,，。;；\\d]{0,6}(?:内|下)"
              + "|(?:无|没有)超(?:预算|概算|支)|(?:未|没有)超支");
  private static final Sought ARRIVED =
      new Sought("(?:全部|足额|全额|均已?|悉数|如数|按时足额|及时足额|100%)(?:按时|及时|已|拨付|下达|拨入|足额)*(?:到位|到账)");
  private static final Pattern DENIED =
      Pattern.compile("[未尚]|不能|应|须|需|要求|确保|力争|争取|计划|预计|拟|如|若|是否|除|其余|其他|部分|将|方可|基本|可|保证|上年|去年|不得");
  private static final Set<Measure> BASES =
      EnumSet.of(Measure.BUDGET, Measure.ADJUSTED_BUDGET, Measure.ARRIVED);

  private final Passage passage;
  private final List<Claim> money;
  private final List<Relation> found = new ArrayList<>();

  private MoneyWords(Passage passage, List<Claim> money) {
    this.passage = passage;
    this.money = money;
  }

  static List<Relation> read(Passage passage, List<Claim> claims) {
    List<Claim> money = claims.stream().filter(MoneyWords::isOfWhole).toList();
    if (money.isEmpty()) {
      return List.of();
    }
    MoneyWords words = new MoneyWords(passage, money);
    words.spent();
    words.within();
    words.arrived();
    return words.found;
  }

  /** Amounts of the whole project in the report's own year. */
  private static boolean isOfWhole(Claim claim) {
    return claim.isMoney()
        && claim.isPlain()
        && claim.kind() == FundSource.TOTAL
        && claim.clause().depth() == 0
        && claim.statement().period() == Statement.Period.REPORT_YEAR
        && claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().approximate()
        && !claim.head().contains("平均");
  }

  /** The only amount of a measure, told once or in the same way each time. */
  private Optional<Claim> only(Measure... measures) {
    Set<Measure> wanted = EnumSet.copyOf(List.of(measures));
    List<Claim> own = money.stream().filter(claim -> wanted.contains(claim.measure())).toList();
    boolean same =
        own.stream().allMatch(claim -> claim.value().compareTo(own.get(0).value()) == 0);
    return own.isEmpty() || !same ? Optional.empty() : Optional.of(own.get(0));
  }

  /** What was spent is one of the bases, and nothing is told to be left. */
  private void spent() {
    Optional<Claim> spent = only(Measure.SPENT);
    Optional<Claim> left = only(Measure.BALANCE).filter(claim -> claim.value().signum() > 0);
    List<Claim> bases = money.stream().filter(claim -> BASES.contains(claim.measure())).toList();
    for (Sought sought : List.of(SPENT, NOTHING_LEFT)) {
      for (MatchResult claim : said(sought)) {
        boolean figure = isFigure(claim);
        if (!figure && left.isPresent()) {
          add(claim, List.of(left.get()), false);
        } else if (!figure && spent.isPresent() && !bases.isEmpty()) {
          boolean holds = bases.stream().anyMatch(base -> agree(base, spent.get()));
          boolean higher =
              bases.stream().allMatch(base -> base.value().compareTo(spent.get().value()) < 0);
          if (holds || !higher && isNear(claim, spent.get())) {
            add(claim, List.of(bases.get(bases.size() - 1), spent.get()), holds);
          }
        }
      }
    }
  }

  private void within() {
    Optional<Claim> spent = only(Measure.SPENT);
    List<Claim> bases =
        money.stream()
            .filter(
                claim ->
                    claim.measure() == Measure.BUDGET
                        || claim.measure() == Measure.ADJUSTED_BUDGET)
            .toList();
    if (spent.isPresent() && !bases.isEmpty()) {
      for (MatchResult claim : said(WITHIN)) {
        boolean holds =
            bases.stream()
                .anyMatch(
                    base ->
                        agree(base, spent.get())
                            || spent.get().value().compareTo(base.value()) <= 0);
        add(claim, List.of(bases.get(bases.size() - 1), spent.get()), holds);
      }
    }
  }

  private void arrived() {
    Optional<Claim> arrived = only(Measure.ARRIVED);
    List<Claim> bases =
        money.stream()
            .filter(
                claim ->
                    claim.measure() == Measure.BUDGET
                        || claim.measure() == Measure.ADJUSTED_BUDGET)
            .toList();
    if (arrived.isPresent() && !bases.isEmpty()) {
      for (MatchResult claim : said(ARRIVED)) {
        boolean holds =
            bases.stream()
                .anyMatch(
                    base ->
                        agree(base, arrived.get())
                            || arrived.get().value().compareTo(base.value()) >= 0);
        add(claim, List.of(bases.get(bases.size() - 1), arrived.get()), holds);
      }
    }
  }

  private static boolean agree(Claim one, Claim other) {
    return one.statement().figure().interval().meets(other.statement().figure().interval());
  }

  private List<MatchResult> said(Sought sought) {
    return sought.allIn(passage.plain()).stream()
        .filter(
            claim ->
                !DENIED.matcher(WordsBefore.of(passage.plain(), claim.start())).find())
        .toList();
  }

  /** 全部支出480万元 is the sum of what was spent, not a claim. */
  private boolean isFigure(MatchResult claim) {
    return money.stream()
        .anyMatch(
            amount ->
                amount.mention().start() >= claim.end()
                    && amount.mention().start() - claim.end() <= 4
                    && amount.clause().start() <= claim.start());
  }

  /** The claim is about the amounts if these stand shortly before or behind. */
  private boolean isNear(MatchResult claim, Claim spent) {
    int from = Math.min(claim.start(), spent.mention().end());
    int to = Math.max(claim.start(), spent.mention().end());
    return passage.plain().substring(from, to).chars().filter(c -> c == '。').count() <= 1;
  }

  private void add(MatchResult claim, List<Claim> figures, boolean holds) {
    String told =
        String.join(
            "，",
            figures.stream()
                .map(figure -> figure.head() + figure.statement().figure().printed())
                .toList());
    int from = Math.min(claim.start(), first(figures));
    int to = Math.max(claim.end(), last(figures));
    found.add(new Relation.Worded(claim.group(), told, holds, passage.source(from, to)));
  }

  private static int first(List<Claim> figures) {
    return figures.stream().mapToInt(figure -> figure.clause().start()).min().orElse(0);
  }

  private static int last(List<Claim> figures) {
    return figures.stream().mapToInt(figure -> figure.mention().end()).max().orElse(0);
  }
}
