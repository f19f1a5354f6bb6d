package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists without a lead word: closed behind by 合计, 共计 …, or a whole followed by a plain list of
 * named amounts.
 */
final class TotalGrammar {
  private static final Sought LEADS_IN = new Sought("(包括|包含|用于|分别为|构成为)(?=\\p{IsHan})");

  /** What a closing word may stand behind: 以上四地共. */
  private static final Sought GATHERED =
      new Sought("^(以上|上述)?([两一二三四五六七八九十]+\\p{IsHan}{1,2}?|各项|几项|项目|人员|资金)?(?=合|共|总)");

  /** 247万元支出中: the whole is told of in front of a list. */
  private static final Sought OF_WHICH = new Sought("(项目|资金|预算|全部|总)?(支出|资金|经费|预算|投入)中");

  /** What is taken off, and what is got: neither is a part of the other. */
  private static final Sought TAKEN_OFF = new Sought("扣|失分|丢分|减分");

  private static final Sought GOT = new Sought("得分|评分|实得");

  private static final Pattern NAMED_CLOSING = Pattern.compile("(.{2,8})(合计|共计|总计)(为|达)?");
  private static final int FEWEST_PLAIN_PARTS = 3;

  /**
   * A plain list is taken for the parts of the amount before it only if it comes this close;
   * otherwise the amounts just happen to follow.
   */
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  private final Lexicon lexicon;

  TotalGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Relation> read(Spoken spoken) {
    List<Relation> sums = new ArrayList<>();
    List<Claim> claims = spoken.outside();
    for (int i = 0; i < claims.size(); i++) {
      int at = i;
      closing(claims.get(i))
          .or(() -> namedClosing(claims, at))
          .flatMap(word -> closed(spoken, claims, at, word))
          .ifPresent(sums::add);
      plain(spoken, claims, i).ifPresent(sums::add);
      posts(spoken, claims, i).ifPresent(sums::add);
    }
    return sums;
  }

  /** The word 合计 or the like, if the claim's clause begins with it. */
  private Optional<String> closing(Claim claim) {
    String words = GATHERED.replaceFirst(claim.head(), "");
    Optional<String> word = lexicon.opening("closing", words);
    boolean bare = word.filter("共"::equals).isPresent() && !words.equals("共");
    return bare ? Optional.empty() : word;
  }

  /** 收回有效问卷586份和372份，有效问卷合计958份: the total repeats what was counted. */
  private static Optional<String> namedClosing(List<Claim> claims, int at) {
    Matcher named = NAMED_CLOSING.matcher(claims.get(at).head());
    boolean repeats =
        at > 0
            && named.matches()
            && claims.subList(0, at).stream().anyMatch(c -> c.head().endsWith(named.group(1)));
    return repeats || at > 0 && named.matches() && closesList(claims, at)
        ? Optional.of(named.group(2))
        : Optional.empty();
  }

  /** 甲类支出312万元、乙类支出422万元、丙类支出518万元，日常养护合计1253万元: the name is that of the list right before. */
  private static boolean closesList(List<Claim> claims, int at) {
    Claim total = claims.get(at);
    int from = at - 1;
    while (from > 0 && claims.get(from).clause().opener() == '、') {
      from--;
    }
    List<Claim> parts = claims.subList(from, at);
    return parts.size() >= FEWEST_PLAIN_PARTS
        && total.clause().opener() == ','
        && parts.stream()
            .allMatch(
                part ->
                    part.comparable(total)
                        && part.isPlain()
                        && part.measure() == parts.get(0).measure())
        && isNear(total, parts)
        && parts.stream().noneMatch(part -> isGap(part, total, parts));
  }

  /** 优16个、良8个、中1个，优良合计24个: the name is that of the others. */
  private static boolean isGap(Claim part, Claim total, List<Claim> parts) {
    return Claim.sum(parts).subtract(part.value()).compareTo(total.value()) == 0;
  }

  private Optional<Relation> closed(Spoken spoken, List<Claim> claims, int at, String word) {
    Claim total = claims.get(at);
    if (!total.isPlain() || total.isRate() || !spoken.standsAlone(total)) {
      return Optional.empty();
    }
    List<Claim> parts = new ArrayList<>();
    int next = at - 1;
    boolean open = true;
    while (open && next >= 0 && isPart(spoken, claims.get(next), total, parts)) {
      parts.add(claims.get(next));
      open = !opensList(claims.get(next));
      next--;
    }
    if (open && next >= 0 && completes(claims.get(next), parts, total)) {
      parts.add(claims.get(next));
    }
    Collections.reverse(parts);
    boolean enough = parts.size() >= 2 && isUnbroken(spoken, parts.get(0), total);
    if (!enough || !sharesVerb(total, word, parts)) {
      return Optional.empty();
    }
    return Optional.of(sum(spoken, total, parts));
  }

  /** 支出包括补贴986.20万元 is told of with another verb than the parts behind it, and is one. */
  private boolean completes(Claim claim, List<Claim> parts, Claim total) {
    boolean possible = claim.comparable(total) && claim.isPlain() && !claim.tail().endsWith("中");
    boolean likely = LEADS_IN.isIn(claim.head()) && !parts.isEmpty();
    BigDecimal sum = Claim.sum(parts).add(claim.value());
    return possible && (likely || sum.compareTo(total.value()) == 0);
  }

  private static Relation sum(Spoken spoken, Claim whole, List<Claim> parts) {
    return new Relation.Sum(
        whole.statement(), parts.stream().map(Claim::statement).toList(), true, spoken.source());
  }

  /** 按一等5万元、二等3万元兑付 tells prices. */
  private boolean isPart(Spoken spoken, Claim claim, Claim total, List<Claim> later) {
    boolean price = isPrice(claim) && !isPrice(total);
    boolean whole =
        price
            || lexicon.list("standing-wholes").stream().anyMatch(claim.head()::contains)
            || closing(claim).isPresent()
            || claim.tail().endsWith("中")
            || claim.head().contains("按");
    boolean named =
        !claim.statement().subject().isEmpty()
            || "、和".indexOf(claim.clause().opener()) >= 0 && claim.head().isEmpty();
    boolean sameMeasure =
        !claim.isMoney() || later.isEmpty() || claim.measure() == later.get(0).measure();
    boolean opposite =
        TAKEN_OFF.isIn(total.head()) && GOT.isIn(claim.head())
            || GOT.isIn(total.head()) && TAKEN_OFF.isIn(claim.head());
    return !whole
        && !opposite
        && named
        && sameMeasure
        && claim.comparable(total)
        && claim.countsSame(total)
        && claim.isPlain()
        && spoken.standsAlone(claim)
        && (claim.statement().status() == Status.PLANNED)
            == (total.statement().status() == Status.PLANNED);
  }

  private static boolean isPrice(Claim claim) {
    return claim.measure() == Measure.STANDARD;
  }

  /** 其中甲类8个 and 分别收回586份 begin what is added up. */
  private boolean opensList(Claim claim) {
    return lexicon.opening("leads-open", claim.clause().tight()).isPresent()
        || claim.head().contains("分别")
        || claim.head().startsWith("依次");
  }

  /** Between the first part and the total every clause outside of brackets holds a number. */
  private static boolean isUnbroken(Spoken spoken, Claim first, Claim total) {
    return spoken.clauses().stream()
        .filter(c -> c.depth() == 0)
        .filter(c -> c.start() >= first.clause().start() && c.end() <= total.clause().end())
        .noneMatch(c -> c.numbers().isEmpty());
  }

  /** 共计拨付50万元 adds up what was 拨付 before, not what was planned or something else. */
  private boolean sharesVerb(Claim total, String word, List<Claim> parts) {
    String rest = total.head().substring(total.head().indexOf(word) + word.length());
    return lexicon.list("verbs").stream()
        .filter(rest::contains)
        .allMatch(verb -> parts.stream().allMatch(part -> part.head().contains(verb)));
  }

  private Optional<Relation> plain(Spoken spoken, List<Claim> claims, int at) {
    Claim whole = claims.get(at);
    boolean canBe =
        whole.isMoney()
            && whole.isPlain()
            && spoken.standsAlone(whole)
            && !whole.isApproximate()
            && (OF_WHICH.is(whole.tail())
                || whole.kind() == FundSource.TOTAL
                || whole.kind() == FundSource.PROJECT
                || whole.kind() == FundSource.BASIC);
    if (!canBe) {
      return Optional.empty();
    }
    List<Claim> parts = new ArrayList<>();
    for (int i = at + 1; i < claims.size() && isPlainPart(spoken, whole, claims.get(i)); i++) {
      parts.add(claims.get(i));
    }
    boolean closed =
        parts.size() >= FEWEST_PLAIN_PARTS
            && isUnbroken(spoken, whole, parts.get(parts.size() - 1))
            && noneLater(claims, at + parts.size() + 1, whole);
    return closed && isNear(whole, parts)
        ? Optional.of(sum(spoken, whole, parts))
        : Optional.empty();
  }

  /** 编制18名，在编处级5名、科级8名…: posts may stay vacant, so that the list is open. */
  private Optional<Relation> posts(Spoken spoken, List<Claim> claims, int at) {
    Claim posts = claims.get(at);
    if (posts.dimension() != Dimension.PEOPLE || !posts.head().endsWith("编制") || !posts.isPlain()) {
      return Optional.empty();
    }
    List<Claim> parts = new ArrayList<>();
    for (Claim claim : claims.subList(at + 1, claims.size())) {
      boolean next =
          claim.comparable(posts)
              && claim.isPlain()
              && claim.clause().opener() != ';'
              && spoken.standsAlone(claim)
              && !claim.head().contains("编制")
              && !claim.head().matches(".*(合计|共计|总计|退休|离休|临时|聘).*");
      if (!next) {
        break;
      }
      parts.add(claim);
    }
    boolean staffed =
        parts.size() >= FEWEST_PLAIN_PARTS
            && parts.get(0).head().matches(".*(在编|在岗|实有).*")
            && parts.get(1).clause().opener() != ':' // what follows are parts of those in post
            && !hasLead(spoken, posts, parts.get(parts.size() - 1));
    return staffed
        ? Optional.of(
            new Relation.Sum(
                posts.statement(),
                parts.stream().map(Claim::statement).toList(),
                false,
                spoken.source()))
        : Optional.empty();
  }

  /** 实有23人，其中…: what follows are parts of those in post, not of the posts. */
  private boolean hasLead(Spoken spoken, Claim from, Claim to) {
    return spoken.clauses().stream()
        .filter(c -> c.depth() == 0)
        .filter(c -> c.start() >= from.clause().end() && c.start() <= to.clause().start())
        .anyMatch(
            c ->
                lexicon.opening("leads-open", c.tight()).isPresent()
                    || lexicon.opening("leads-closed", c.tight()).isPresent());
  }

  /** A noun and an amount, nothing else: no verb, no measure of its own, no lead word. */
  private boolean isPlainPart(Spoken spoken, Claim whole, Claim claim) {
    String words = claim.clause().tight();
    return claim.isMoney()
        && claim.isPlain()
        && spoken.standsAlone(claim)
        && claim.tail().isEmpty()
        && claim.measure() == Measure.AMOUNT
        && !claim.ownMeasure()
        && claim.dimension() == Dimension.MONEY
        && !claim.statement().subject().isEmpty()
        && claim.clause().opener() != ';'
        && claim.samePeriod(whole)
        && lexicon.opening("leads-open", words).isEmpty()
        && lexicon.opening("leads-closed", words).isEmpty()
        && closing(claim).isEmpty();
  }

  private static boolean noneLater(List<Claim> claims, int from, Claim whole) {
    return claims.stream().skip(from).noneMatch(claim -> claim.comparable(whole));
  }

  private static boolean isNear(Claim whole, List<Claim> parts) {
    BigDecimal total = whole.value();
    return Claim.sum(parts).subtract(total).abs().compareTo(total.abs().multiply(NEAR)) <= 0;
  }
}
