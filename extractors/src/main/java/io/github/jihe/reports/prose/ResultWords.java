package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** 均已完成, 全部合格, 无投诉, 超过一半 against the counts and shares of the same passage. */
final class ResultWords {
  private static final String DONE =
      "(?:完成|竣工|完工|验收|合格|达标|通过|办结|整改|覆盖|签约|入住|建成|投用|投入使用|开工|达到|实现|发放|落实|兑现|修复|归档|到岗|销号|整改到位|交付|回访|解决|脱贫|就业|返还)";
  private static final Sought ALL =
      new Sought(
          "(?:(?:全部|所有)\\p{IsHan}{0,4}?(?:均|都)?|全部|全面|均已|均|全数|无一例外|悉数|100%|一次性全部|都已|都)(?:按期|按时|如期|顺利|圆满|一次性|已经|已|按要求|按计划)*"
              + DONE
              + "|应\\p{IsHan}尽\\p{IsHan}|(?:实现|做到|达到)了?\\p{IsHan}{0,4}全覆盖|一个不[落少漏]|无一遗漏|不漏一[户人]|无遗漏"
              + "|超额(?:完成|实现)?|超计划完成|超(?:出|过)?了?(?:年初|年度|原)?(?:计划|目标任务|任务目标)(?:数|值)?"
              + "|全部(?:为|是|系|属)\\p{IsHan}{2}");
  private static final Sought NEED =
      new Sought(".*(应|计划|任务|目标|需|须|拟|共有|应当|下达|安排|列入|要求|合同)[^,，。;；]{0,12}$");
  private static final Sought DID =
      new Sought(".*(实际|已|完成|实|合格|通过|其中|办结|达标|整改|建成|竣工|验收|开工)[^,，。;；]{0,8}$");
  private static final Sought AMONG = new Sought("^\\p{IsHan}{0,6}(中|里)$");
  private static final Sought HAS = new Sought("(已|有|完成|覆盖)$");
  private static final Sought HAS_BEHIND = new Sought("^\\p{IsHan}{0,3}已|^完成");
  private static final Sought WITHOUT = new Sought("超过|不超过|控制|成本|低于|费用|时间|天|压减|下降|降");
  private static final Sought NONE =
      new Sought(
          "(?:无|没有|未发生|未出现|未收到|未接到|零|没有发生|没有出现)(?:\\p{IsHan}{0,8}(?:和|及|或|、|与))?(?:一起|一件|任何|一例|有效|群众|重大|安全|责任|质量)*(投诉|事故|上访|信访|违规|差错|退货|纠纷|举报|案件|返工)");
  private static final BigDecimal HALF_OF_ALL = new BigDecimal("0.5");

  /** So far from a fraction in words a share may lie. */
  private static final BigDecimal NEARLY = new BigDecimal("0.035");

  private static final Sought HALF =
      new Sought(
          "(超过?|过|逾|超出)(?:一|了一)?半数?(?!年|天|月|小时)|(不足|不到|未到|未超过)一?半数?(?!年|天|月|小时)|过?半数以上|(占)(?:了)?(?:大半|多半|大多数|绝大多数)");
  private static final Sought FRACTION =
      new Sought("(超过?|逾|超出|过|近|接近|不足|不到|约|占)?([二三四五])分之([一二三四])(?!\\p{IsHan}?[点])");
  private static final Sought TENTHS =
      new Sought("(超过?|逾|超出|近|接近|不足|不到|约)?([一二三四五六七八九])成(?!立|效|果|为|员|本|长|功|熟|交|绩)(多|以上)?");
  private static final Sought DENIED =
      new Sought("[未尚]|不能|应|须|需|要求|确保|力争|争取|计划|预计|拟|如果|若|是否|除|其余|其他|部分|将|方可|基本|保证|上年|去年|目标");
  private static final Sought FINISHED = new Sought("完成|竣工|完工|建成|办结");
  private static final Sought HALFWAY =
      new Sought("完成(总)?(工程量|进度|工作量|总量|投资|任务量?|形象进度)的?$|形象进度(为|达到?)?$");
  private static final Sought FAST =
      new Sought("(?:进度|执行率|执行情况|支出)(?:总体|整体|均)?(?:较快|较好|良好|理想|较高|顺利|快于预期)");
  private static final Sought ONLY = new Sought("仅|只有|只占|不足|不到");
  private static final Sought PROGRESS = new Sought("预算|执行|支出|进度|支付");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final Passage passage;
  private final List<Claim> claims;
  private final List<Relation> found = new ArrayList<>();

  private ResultWords(Passage passage, List<Claim> claims) {
    this.passage = passage;
    this.claims = claims;
  }

  static List<Relation> read(Passage passage, List<Claim> claims) {
    ResultWords words = new ResultWords(passage, claims);
    if (!claims.isEmpty()) {
      words.all();
      words.rates();
      words.none();
      words.shares();
    }
    return words.found;
  }

  /** 应修12处，实修11处，全部完成. */
  private void all() {
    for (MatchResult said : said(ALL)) {
      rateOf(said);
      List<Claim> before =
          claims.stream().filter(claim -> isCount(claim) && sameSentence(claim, said)).toList();
      for (int i = 0; i + 1 < before.size(); i++) {
        Claim need = before.get(i);
        Claim did = before.get(i + 1);
        int compared = did.value().compareTo(need.value());
        boolean over = said.group().startsWith("超");
        boolean planned = NEED.is(need.head()) && DID.is(did.head());
        boolean among =
            AMONG.isIn(need.tail()) && (HAS.isIn(did.head()) || HAS_BEHIND.isIn(did.tail()));
        boolean verb = !over && compared <= 0 && isVerb(said, did);
        boolean pair =
            need.comparable(did)
                && (need.countsSame(did) || among)
                && (planned || among || verb)
                && !WITHOUT.isIn(need.head() + did.head());
        if (pair) {
          add(said, List.of(need, did), over ? compared > 0 : compared >= 0);
        }
      }
    }
  }

  /** 全部达标，达标率93.8%. */
  private void rateOf(MatchResult said) {
    String verb = said.group().substring(said.group().length() - 2);
    claims.stream()
        .filter(claim -> claim.isRate() && isCount(claim))
        .filter(claim -> claim.head().matches("(总体|整体|综合|其)?" + verb + "率(为|达|是|达到)?"))
        .filter(
            claim ->
                claim.mention().start() > said.end()
                    && isSentence(said.end(), claim.mention().start()))
        .filter(claim -> claim.value().compareTo(BigDecimal.ONE) < 0)
        .findFirst()
        .ifPresent(claim -> add(said, List.of(claim), false));
  }

  /** 合格147批次，全部合格. */
  private static boolean isVerb(MatchResult said, Claim did) {
    String verb =
        said.group().length() < 2 ? "" : said.group().substring(said.group().length() - 2);
    boolean kind = said.group().startsWith("全部为") || said.group().startsWith("全部是");
    return (did.head().endsWith(verb) || kind && did.head().contains(verb)) && !did.isRate();
  }

  private static boolean isCount(Claim claim) {
    return claim.statement().operator() == Operator.NONE
        && !claim.change()
        && !claim.isMoney()
        && claim.dimension() != Dimension.POINTS
        && !claim.statement().figure().quantity().isRange()
        && !claim.isApproximate()
        && claim.statement().period() == Statement.Period.REPORT_YEAR;
  }

  /** 年末完成工程量的80% beside 均已完工; 仅占58.5% beside 进度较快. */
  private void rates() {
    for (MatchResult said : said(ALL)) {
      if (FINISHED.isIn(said.group())) {
        claims.stream()
            .filter(claim -> claim.isRate() && isCount(claim) && HALFWAY.isIn(claim.head()))
            .filter(claim -> claim.value().compareTo(BigDecimal.ONE) < 0)
            .findFirst()
            .ifPresent(claim -> add(said, List.of(claim), false));
      }
    }
    for (MatchResult said : said(FAST)) {
      claims.stream()
          .filter(claim -> claim.isRate() && !claim.change())
          .filter(claim -> ONLY.isIn(claim.clause().tight()))
          .filter(claim -> PROGRESS.isIn(claim.clause().tight()))
          .filter(
              claim ->
                  claim.mention().start() > said.end()
                      && isSentence(said.end(), claim.mention().start()))
          .findFirst()
          .ifPresent(claim -> add(said, List.of(claim), false));
    }
  }

  private boolean isSentence(int from, int to) {
    return passage.plain().substring(from, to).chars().noneMatch(c -> "。;；\n".indexOf(c) >= 0);
  }

  /** 收到投诉3件 beside 无投诉. */
  private void none() {
    for (MatchResult said : said(NONE)) {
      String noun = said.group(1);
      claims.stream()
          .filter(claim -> isCount(claim) && claim.value().signum() > 0)
          .filter(claim -> claim.head().contains(noun) || claim.tail().startsWith(noun))
          .filter(
              claim ->
                  claim.mention().start() >= said.end() || claim.mention().end() <= said.start())
          .filter(claim -> !DENIED.isIn(claim.head()) && !claim.isRate())
          .findFirst()
          .ifPresent(claim -> add(said, List.of(claim), false));
    }
  }

  /** 占46%，超过一半; 占72%，近七成. */
  private void shares() {
    for (MatchResult said : HALF.allIn(passage.plain())) {
      boolean below = said.group(2) != null;
      ToldShare.of(passage, claims, said)
          .ifPresent(
              share -> {
                int half = share.value().compareTo(HALF_OF_ALL);
                add(said, share.figures(), below ? half < 0 : half > 0);
              });
    }
    for (MatchResult said : FRACTION.allIn(passage.plain())) {
      BigDecimal part =
          BigDecimal.valueOf(SmallTenths.of(said.group(3)))
              .divide(BigDecimal.valueOf(SmallTenths.of(said.group(2))), 6, RoundingMode.HALF_UP);
      String word = said.group(1) == null ? "" : said.group(1);
      boolean more = word.matches("超过?|逾|超出|过");
      boolean less = word.matches("不足|不到|近|接近");
      ToldShare.of(passage, claims, said)
          .ifPresent(
              share -> {
                int compared = share.value().compareTo(part);
                boolean near = share.value().subtract(part).abs().compareTo(NEARLY) < 0;
                add(said, share.figures(), more ? compared > 0 : less ? compared < 0 : near);
              });
    }
    for (MatchResult said : TENTHS.allIn(passage.plain())) {
      BigDecimal tenths = TENTH.multiply(BigDecimal.valueOf(SmallTenths.of(said.group(2))));
      String word = said.group(1) == null ? "" : said.group(1);
      boolean more = word.startsWith("超") || word.startsWith("逾") || said.group(3) != null;
      boolean less = word.startsWith("近") || word.startsWith("接近") || word.startsWith("不");
      ToldShare.of(passage, claims, said)
          .ifPresent(
              share -> {
                BigDecimal low =
                    less ? tenths.subtract(TENTH) : more ? tenths : tenths.subtract(half());
                BigDecimal high = more ? tenths.add(TENTH) : less ? tenths : tenths.add(half());
                boolean holds =
                    share.value().compareTo(low) >= 0 && share.value().compareTo(high) <= 0;
                add(said, share.figures(), holds);
              });
    }
  }

  private static BigDecimal half() {
    return TENTH.divide(BigDecimal.valueOf(2));
  }

  private static final class SmallTenths {
    static int of(String digit) {
      return "一二三四五六七八九".indexOf(digit) + 1;
    }
  }

  private boolean sameSentence(Claim claim, MatchResult said) {
    int from = Math.min(claim.mention().end(), said.start());
    int to = Math.max(claim.mention().end(), said.start());
    return claim.mention().end() <= said.start()
        && passage.plain().substring(from, to).chars().noneMatch(c -> "。;；\n".indexOf(c) >= 0);
  }

  private List<MatchResult> said(Sought sought) {
    return sought.allIn(passage.plain()).stream()
        .filter(said -> !DENIED.isIn(WordsBefore.of(passage.plain(), said.start())))
        .toList();
  }

  private void add(MatchResult said, List<Claim> figures, boolean holds) {
    String told =
        String.join(
            "，",
            figures.stream()
                .map(
                    figure -> figure.head() + figure.statement().figure().printed() + figure.tail())
                .toList());
    int from =
        Math.min(said.start(), figures.stream().mapToInt(f -> f.clause().start()).min().orElse(0));
    int to =
        Math.max(said.end(), figures.stream().mapToInt(f -> f.mention().end()).max().orElse(0));
    found.add(new Relation.Worded(said.group(), told, holds, passage.source(from, to)));
  }
}
