package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * The bands of scores that a passage lays down for its grades, and the scores it grades by them:
 * 85分及以上为“好”，70—85分为“较好”…. 得分84分，评为“好”.
 */
final class OwnScale {
  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d+)?)";
  private static final String EDGE = "\\s*分?(?:\\((不含|含)[^()]{0,6}\\))?";
  private static final String NAME =
      "[“\"‘「]?((?:[A-E]|[一二三四五]|[\\p{IsHan}&&[^的分为、及和]]{1,4}?)(?:等|档|级|类)?)[”\"’」]?(?=[,，。;；、)(]|等级|等次|档次|$)";

  /** 80（含）—90分为良. */
  private static final Sought BETWEEN =
      new Sought(
          NUMBER
              + EDGE
              + "\\s*(?:[-—–~～至到]{1,2}|≤\\s*[A-Za-z得分]{1,2}\\s*<)\\s*"
              + NUMBER
              + EDGE
              + "\\s*(?:之间)?(?:的|者)?[,，]?(?:评定|评|定|记|确定|列)?(?:为|是|属于|属)"
              + NAME);

  /** 90分（含）以上为优, 60分以下为差. */
  private static final Sought BOUND =
      new Sought(
          NUMBER
              + EDGE
              + "\\s*(?:及|\\(含\\))?(以上|以下)(?:\\((不含|含)[^()]{0,6}\\))?(?:的|者)?[,，]?(?:评定|评|定|记|确定|列)?(?:为|是|属于|属)"
              + NAME);

  /** 优（90—100分）、良（80—89分）. */
  private static final Sought NAMED =
      new Sought(
          "[“\"]?((?:[A-E]|[一二三四五优良中差好]|优秀|良好|中等|较好|一般|较差|合格|不合格|基本合格|达标)(?:等|档|级|类)?)[”\"]?[:(]\\s*"
              + NUMBER
              + EDGE
              + "\\s*[-—–~～至到]{1,2}\\s*"
              + NUMBER
              + EDGE);

  /** 优秀（95分以上，含95分）. */
  private static final Sought NAMED_BOUND =
      new Sought(
          "[“\"]?((?:[A-E]|[一二三四五优良中差好]|优秀|良好|中等|较好|一般|较差|合格|不合格|基本合格|达标)(?:等|档|级|类)?)[”\"]?[:(]\\s*"
              + NUMBER
              + EDGE
              + "\\s*(?:及)?(以上|以下)[^()0-9]{0,3}(不含|含)?");

  /** 得分大于等于85分为A级, 低于60分为D级. */
  private static final Sought COMPARED =
      new Sought(
          "(大于等于|大于或等于|不低于|不小于|≥|高于|大于|超过|>|低于|小于|不足|<)\\s*"
              + NUMBER
              + "\\s*分?(?:的|者|时)?[,，]?(?:评定|评|定|记|确定|列)?(?:为|是|属于|属)"
              + NAME);

  /** A≥90，80≤B<90，D<60. */
  private static final Sought SYMBOLS =
      new Sought(
          NUMBER
              + "\\s*分?\\s*≤\\s*([A-E]|优|良|中|差)级?\\s*<\\s*"
              + NUMBER
              + "|(?<![≤<\\d])([A-E]|优|良|中|差)级?\\s*(≥|>|<)\\s*"
              + NUMBER);

  private static final Sought GRADED =
      new Sought(
          "(?:等级|等次|档次|级别|结果|结论|评级|评|定|评定|确定|认定|归|列|划|属|属于|对应)(?:入|为|是|属于|在|:|评定为|定为)*[“\"‘「]?$|^[,，]?(?:为|属|属于)[“\"‘「]?$");
  private static final int FURTHEST = 40;
  private static final BigDecimal TOP = new BigDecimal(100);

  private OwnScale() {}

  /** A band: its lowest score, its highest, and whether these belong to it. */
  private record Band(
      String name,
      BigDecimal low,
      boolean withLow,
      BigDecimal high,
      boolean withHigh,
      String words,
      int start,
      int end) {
    boolean contains(BigDecimal score) {
      int low = score.compareTo(this.low);
      int high = score.compareTo(this.high);
      return (low > 0 || low == 0 && withLow) && (high < 0 || high == 0 && withHigh);
    }
  }

  static List<Relation> read(Passage passage, List<Claim> claims) {
    List<Band> bands = bands(passage.plain());
    if (bands.size() < 2) {
      return List.of();
    }
    List<Relation> found = new ArrayList<>();
    for (Claim claim : claims) {
      boolean score =
          (claim.dimension() == Dimension.POINTS || claim.isRate())
              && claim.isPlain()
              && bands.stream()
                  .noneMatch(
                      band ->
                          claim.mention().start() < band.end()
                              && claim.mention().end() > band.start());
      if (score) {
        placing(passage, claims, claim, bands).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Relation> placing(
      Passage passage, List<Claim> claims, Claim score, List<Band> bands) {
    String plain = passage.plain();
    int from = score.mention().end();
    int next =
        claims.stream()
            .map(claim -> claim.mention().start())
            .filter(start -> start >= from)
            .min(Integer::compare)
            .orElse(plain.length());
    int to = Math.min(Math.min(next, plain.length()), from + FURTHEST);
    String behind = plain.substring(from, to);
    Optional<Band> told =
        bands.stream()
            .filter(band -> names(behind, band.name()))
            .max((a, b) -> Integer.compare(a.name().length(), b.name().length()));
    BigDecimal value = score.statement().figure().quantity().value();
    List<Band> right = bands.stream().filter(band -> band.contains(value)).toList();
    if (told.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Band own = right.contains(told.get()) ? told.get() : right.get(0);
    return Optional.of(
        new Relation.Placing(
            score.statement(),
            told.get().name(),
            own.name(),
            own.words(),
            passage.source(score.clause().start(), to)));
  }

  private static boolean names(String behind, String grade) {
    for (int at = behind.indexOf(grade); at >= 0; at = behind.indexOf(grade, at + 1)) {
      int end = at + grade.length();
      boolean ends = end == behind.length() || "”\"’」,，。;；、)等级档次".indexOf(behind.charAt(end)) >= 0;
      if (ends && GRADED.isIn(behind.substring(0, at))
          || ends && at > 0 && "(“\"".indexOf(behind.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Band> bands(String plain) {
    List<Band> bands = new ArrayList<>();
    for (MatchResult m : BETWEEN.allIn(plain).stream().toList()) {
      add(bands, m, m.group(5), m.group(1), m.group(2), m.group(3), m.group(4));
    }
    for (MatchResult m : NAMED.allIn(plain).stream().toList()) {
      add(bands, m, m.group(1), m.group(2), m.group(3), m.group(4), m.group(5));
    }
    for (MatchResult m : BOUND.allIn(plain).stream().toList()) {
      boolean up = m.group(3).equals("以上");
      String said = (m.group(2) == null ? "" : m.group(2)) + (m.group(4) == null ? "" : m.group(4));
      boolean with = up ? !said.startsWith("不") : said.equals("含");
      bound(bands, m, m.group(5), m.group(1), up, with);
    }
    for (MatchResult m : NAMED_BOUND.allIn(plain).stream().toList()) {
      boolean up = m.group(4).equals("以上");
      boolean said = m.group(3) != null || m.group(5) != null;
      boolean without = "不含".equals(m.group(3)) || "不含".equals(m.group(5));
      boolean with = !without && (up || said);
      bound(bands, m, m.group(1), m.group(2), up, with);
    }
    for (MatchResult m : COMPARED.allIn(plain).stream().toList()) {
      boolean with =
          m.group(1).contains("等于")
              || m.group(1).startsWith("不低")
              || m.group(1).equals("≥")
              || m.group(1).startsWith("不小");
      boolean up = with || m.group(1).matches("高于|大于|超过|>");
      bound(bands, m, m.group(3), m.group(2), up, with);
    }
    for (MatchResult m : SYMBOLS.allIn(plain).stream().toList()) {
      if (m.group(1) != null) {
        add(bands, m, m.group(2), m.group(1), null, m.group(3), null);
      } else {
        boolean up = !m.group(5).equals("<");
        bound(bands, m, m.group(4), m.group(6), up, m.group(5).equals("≥"));
      }
    }
    return bands.size() >= 2 && bands.stream().map(Band::name).distinct().count() == bands.size()
        ? bands
        : List.of();
  }

  /** Where the next band begins: 90 above 89 and above 89.99. */
  private static BigDecimal above(BigDecimal high) {
    BigDecimal whole = high.setScale(0, RoundingMode.CEILING);
    return whole.compareTo(high) > 0 ? whole : whole.add(BigDecimal.ONE);
  }

  private static BigDecimal points(String number) {
    return Numbers.inCell(number, Unit.POINT).map(Quantity::value).orElseThrow();
  }

  private static void bound(
      List<Band> bands, MatchResult m, String name, String number, boolean up, boolean with) {
    BigDecimal edge = points(number);
    if (bands.stream().noneMatch(b -> m.start() < b.end() && m.end() > b.start())) {
      bands.add(
          up
              ? new Band(name, edge, with, TOP, true, m.group(), m.start(), m.end())
              : new Band(name, BigDecimal.ZERO, true, edge, with, m.group(), m.start(), m.end()));
    }
  }

  /**
   * The lower edge belongs to a band unless said otherwise, the upper one only if none is above.
   */
  private static void add(
      List<Band> bands,
      MatchResult m,
      String name,
      String one,
      String oneSaid,
      String two,
      String twoSaid) {
    BigDecimal a = points(one);
    BigDecimal b = points(two);
    boolean rising = a.compareTo(b) <= 0;
    BigDecimal low = a.min(b);
    BigDecimal high = a.max(b);
    String lowSaid = rising ? oneSaid : twoSaid;
    String highSaid = rising ? twoSaid : oneSaid;
    boolean withHigh = "含".equals(highSaid) || high.compareTo(TOP) == 0;
    boolean closed = high.remainder(BigDecimal.TEN).remainder(new BigDecimal(5)).signum() != 0;
    bands.add(
        new Band(
            name,
            low,
            !"不含".equals(lowSaid),
            closed ? above(high) : high,
            !closed && withHigh,
            m.group(),
            m.start(),
            m.end()));
  }
}
