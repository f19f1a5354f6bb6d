package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.reports.prose.ScoreMark.Role;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The points of single items as a passage tells them: 产出指标，权重34分，得31.6分，得分率92.94%;
 * 5.兑现及时性。…扣1.4分，得5.6分; 效益得分率92.8%. The item is named in front of its points, or by the words that
 * open the passage.
 */
final class ScoredItems {
  /** （三）产出指标，…; 5.补助兑现及时性。…. */
  private static final Sought TITLE =
      new Sought(
          "^\\s*(?:\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十\\d]{1,3}[、.．])\\s*"
              + "([\\p{IsHan}A-Za-z“”]{2,20}?)(?:指标)?(?:情况|分析)*[。,，:(\\n].*");

  /** 产出指标，…. */
  private static final Sought OPENING =
      new Sought("^\\s*([\\p{IsHan}]{2,12}?)(?:指标|类|部分|方面)[,，:].*");

  private static final Sought RATE =
      new Sought(
          "(?:.*[,，、:])?(?<name>[\\p{IsHan}]{0,12}?)(?:指标|类|部分|方面)*的?得分率(?:也|均|仅|只|约|达到?|为|是)*");

  /** What is no item: 总得分率, 各项得分率, 上年得分率. */
  private static final Sought NO_ITEM =
      new Sought(".*(总体?|整体|综合|平均|各项?|上年|去年|同期|最高|最低|的|其|该|项目|自评|评价|和|与|均)$|");

  private static final Sought SEMICOLON = new Sought("[;；]");

  /** Words in front of a score that name nothing: 酌情得, 折算后得. */
  private static final Sought IDLE =
      new Sought("(酌情|折算|折合|换算|按.*|后|故|因此|所以|应|可|仍|实际?|计|本项|该项|此项|[^\\p{IsHan}“].*)*");

  private final Passage passage;
  private final List<ScoreMark> marks;
  private final List<Claim> claims;

  private ScoredItems(Passage passage, List<ScoreMark> marks, List<Claim> claims) {
    this.passage = passage;
    this.marks = marks;
    this.claims = claims;
  }

  /**
   * The items of a passage.
   *
   * @param claims every number of the passage, in order
   */
  static List<Relation> read(Passage passage, List<Claim> claims) {
    return new ScoredItems(passage, ScoreMark.in(passage, claims), claims).read();
  }

  private List<Relation> read() {
    List<Relation> items = new ArrayList<>();
    List<Claim> told = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).is(Role.SCORE)) {
        item(i, told).ifPresent(items::add);
      }
    }
    for (Claim claim : claims) {
      if (claim.isRate() && !told.contains(claim)) {
        bare(claim).ifPresent(items::add);
      }
    }
    return items;
  }

  /**
   * A score, with the points in front of it and the rate behind it if they are of the same item.
   */
  private Optional<Relation> item(int at, List<Claim> told) {
    ScoreMark score = marks.get(at);
    Optional<ScoreMark> full =
        at > 0 && isFull(marks.get(at - 1), score)
            ? Optional.of(marks.get(at - 1))
            : Optional.empty();
    int end = at + 1 < marks.size() ? marks.get(at + 1).claim().mention().start() : endOf(score);
    Optional<Claim> rate =
        claims.stream()
            .filter(claim -> claim.isRate() && claim.isPlain())
            .filter(claim -> claim.mention().start() > score.claim().mention().end())
            .filter(claim -> claim.mention().start() < end && sameSentence(score, claim))
            .findFirst()
            .filter(
                claim ->
                    RATE.whole(claim.head()).filter(m -> m.group("name").isEmpty()).isPresent());
    String own = IDLE.is(score.name()) ? "" : score.name();
    String name = own.isEmpty() ? full.map(ScoreMark::name).orElse("") : own;
    String title = name.isEmpty() && isOnly(at, full) ? title() : "";
    boolean ofGroup = !ScoreGroup.of(title).isEmpty() && full.isEmpty();
    String item = ofGroup ? "" : name.isEmpty() ? title : name;
    if (item.isEmpty() || isToldBefore(at, score) || isOfOther(at, score)) {
      return Optional.empty();
    }
    rate.ifPresent(told::add);
    return Optional.of(
        new Relation.Scored(
            item,
            full.map(mark -> mark.claim().statement()),
            Optional.of(score.claim().statement()),
            rate.map(Claim::statement),
            passage.source(
                full.orElse(score).claim().clause().start(),
                rate.orElse(score.claim()).mention().end())));
  }

  /** 生态效益扣1.2分；满意度按满意率计分，得7.2分: behind ； the name of the one before is not its own. */
  private boolean isOfOther(int at, ScoreMark score) {
    if (at == 0 || score.claim().head().contains(score.name())) {
      return false;
    }
    int from = marks.get(at - 1).claim().mention().end();
    int to = score.claim().mention().start();
    return from < to && SEMICOLON.isIn(passage.plain().substring(from, to));
  }

  /** 甲扣0.5分，得2.5分；乙匹配，得3分: the second has no name of its own but that of the first. */
  private boolean isToldBefore(int at, ScoreMark score) {
    return !score.name().isEmpty()
        && marks.subList(0, at).stream()
            .anyMatch(mark -> mark.is(Role.SCORE) && mark.name().equals(score.name()));
  }

  private static boolean isFull(ScoreMark full, ScoreMark score) {
    return (full.is(Role.FULL) || full.is(Role.BARE))
        && full.sentence() == score.sentence()
        && (score.name().isEmpty()
            || IDLE.is(score.name())
            || full.name().equals(score.name())
            || full.name().isEmpty());
  }

  /** Whether no other score of the passage could be that of its title. */
  private boolean isOnly(int at, Optional<ScoreMark> full) {
    boolean first = marks.subList(0, at).stream().noneMatch(mark -> mark.is(Role.SCORE));
    boolean last =
        marks.subList(at + 1, marks.size()).stream().noneMatch(mark -> mark.is(Role.SCORE));
    boolean opens = full.isPresent() && marks.indexOf(full.get()) == 0;
    return first && (last || opens);
  }

  private String title() {
    return TITLE
        .whole(passage.plain())
        .or(() -> OPENING.whole(passage.plain()))
        .map(matcher -> matcher.group(1))
        .orElse("");
  }

  /** 产出得分率94%: a rate without the points that it is made of. */
  private Optional<Relation> bare(Claim claim) {
    Optional<Matcher> named = RATE.whole(claim.head());
    return named
        .map(matcher -> matcher.group("name"))
        .filter(name -> !NO_ITEM.is(name) && claim.isPlain())
        .map(
            name ->
                new Relation.Scored(
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(claim.statement()),
                    source(claim)));
  }

  private Source source(Claim claim) {
    return passage.source(claim.clause().start(), claim.mention().end());
  }

  private int endOf(ScoreMark score) {
    int stop = passage.plain().indexOf('。', score.claim().mention().end());
    return stop < 0 ? passage.plain().length() : stop;
  }

  private boolean sameSentence(ScoreMark score, Claim claim) {
    return passage
        .plain()
        .substring(score.claim().mention().end(), claim.mention().start())
        .chars()
        .noneMatch(c -> c == '。' || c == ';' || c == '；');
  }
}
