package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Operator;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.reports.prose.ChangeCue.Reference;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Finds the numbers that say by how much something changed. Immutable. */
final class ChangeCues {
  private static final String NOUN_FORM =
      "(?:幅度|比例|比率|速度|人数|幅|率|额|量|数|速|值)(?:也|均|高|都|分别)?(?:为|达到?|是|约|近|:)*";
  private static final String BARE_FORM = "(?:了|约|近|达|有)*";
  private static final Sought BOUND = new Sought("[最至不以更很偏过提新]$");
  private static final Sought OF_LEVEL =
      new Sought("的.{0,10}(目标|标准|要求|指标|计划|任务|限额|水平|均值|平均|概算|上限|红线|线)(值|数)?");
  private static final Sought DENIED = new Sought("[未不]");
  private static final Sought CAUSE = new Sought("原因|由于|因为?|其中");
  private static final Sought COMPARED = new Sought("较|比|同期|相比|环比|对比");

  private final Sought cue;
  private final Sought withNoun;
  private final Sought thisYear;
  private final Sought apart;
  private final Sought excess;
  private final Sought more;
  private final Sought above;
  private final Sought earlier;
  private final Sought goal;
  private final Sought idle;

  ChangeCues(Lexicon lexicon) {
    String any = either(lexicon, "change-more") + "|" + either(lexicon, "change-less");
    this.cue =
        new Sought("^(?<front>.*?)(?<word>" + any + ")(?:" + NOUN_FORM + "|" + BARE_FORM + ")$");
    this.withNoun =
        new Sought(
            "^(?<front>.*(?:较|比|同期).*?)(?<word>" + any + ")了?(?<noun>[^,，;；:(到至为达由从]{1,8})$");
    this.thisYear =
        new Sought("^(?<front>.*(?:今年|本年度?|当年))(?<word>多|少)(?<noun>[^,，;；:(到至为达由从]{1,8})$");
    this.apart =
        new Sought(
            "^(?<front>.*?)(?<word>"
                + either(lexicon, "above-words")
                + "|"
                + either(lexicon, "below-words")
                + ")(?<noun>[^,，;；:(]{0,14})$");
    this.excess =
        new Sought(
            "^(?<front>.*?)(?<word>超出|超额?|高出|多出)(?<noun>[^,，;；:(]{0,8}(?:"
                + either(lexicon, "goal-marks")
                + "|"
                + either(lexicon, "earlier")
                + ")[^,，;；:(]{0,4})$");
    this.above = new Sought(either(lexicon, "above-words") + "|超额|超|多出");
    this.more = new Sought(either(lexicon, "change-more"));
    this.earlier = new Sought(either(lexicon, "earlier") + "|\\d{4}年");
    this.goal = new Sought(either(lexicon, "goal-marks"));
    this.idle =
        new Sought(
            either(lexicon, "earlier")
                + "|"
                + either(lexicon, "later")
                + "|"
                + either(lexicon, "change-idle")
                + "|\\d{4}年|\\d+月|[)(、,:的和与]");
  }

  /** Words that name nothing: times, comparisons, particles. */
  Sought idle() {
    return idle;
  }

  static String either(Lexicon lexicon, String list) {
    return lexicon.list(list).stream()
        .map(word -> word.equals("+") ? "\\+" : word)
        .collect(Collectors.joining("|"));
  }

  /** What a number says of a change; absent if it is no change. */
  Optional<ChangeCue> at(Strand strand, int at) {
    Claim claim = strand.claim(at);
    if (claim.statement().operator() != Operator.NONE
        || claim.statement().figure().quantity().isRange()) {
      return Optional.empty();
    }
    String lead = strand.lead(at);
    if (OF_LEVEL.is(strand.behind(at))) {
      return Optional.empty();
    }
    boolean apartFromBase =
        at > 0
            && kind(claim) == Kind.POINTS
            && lead.equals(")")
            && strand.sentence(at) == strand.sentence(at - 1);
    if (apartFromBase) {
      return apart(strand.near(at - 1), at, Kind.POINTS);
    }
    Optional<Matcher> bare = cue.whole(lead);
    Optional<Matcher> named =
        bare.isPresent() ? Optional.empty() : withNoun.whole(lead).or(() -> thisYear.whole(lead));
    Optional<Matcher> found = bare.or(() -> named);
    if (found.isEmpty()) {
      return apart(lead, at, kind(claim));
    }
    String noun = named.map(matcher -> matcher.group("noun")).orElse("");
    String front = found.get().group("front");
    String word = found.get().group("word");
    if (word.length() == 1 && BOUND.isIn(lastOf(front))) {
      return Optional.empty();
    }
    String near = Strand.lastPiece(front);
    boolean saved = word.startsWith("节") && kind(claim) == Kind.SHARE;
    if (saved || CAUSE.isIn(near)) {
      return Optional.empty();
    }
    String own = idle.replaceAll(near, "") + idle.replaceAll(noun, "");
    return Optional.of(
        new ChangeCue(at, more.is(word), kind(claim), reference(near, word), own, near));
  }

  /** 高于上年3.2个百分点, 超目标36人次: the number is what lies between. */
  private Optional<ChangeCue> apart(String lead, int at, Kind kind) {
    Optional<Matcher> found =
        (kind == Kind.POINTS ? apart : excess)
            .whole(lead)
            .filter(matcher -> !DENIED.is(lastOf(matcher.group("front"))));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean grows = above.is(found.get().group("word"));
    String noun = found.get().group("noun");
    Reference said = reference(noun, "");
    boolean other = said == Reference.NONE && !noun.isEmpty();
    return Optional.of(new ChangeCue(at, grows, kind, other ? Reference.OTHER : said, "", noun));
  }

  private static String lastOf(String front) {
    return front.isEmpty() ? "" : front.substring(front.length() - 1);
  }

  private static Kind kind(Claim claim) {
    if (claim.statement().figure().quantity().unit().countsPoints()) {
      return Kind.POINTS;
    }
    return claim.isRate() ? Kind.SHARE : Kind.AMOUNT;
  }

  private Reference reference(String near, String word) {
    if (word.equals("超支")) {
      return Reference.OTHER;
    }
    if (goal.isIn(near)) {
      return Reference.GOAL;
    }
    if (earlier.isIn(near) || near.contains("同比")) {
      return Reference.EARLIER;
    }
    return COMPARED.isIn(near) ? Reference.OTHER : Reference.NONE;
  }
}
