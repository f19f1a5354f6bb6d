package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Operator;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.reports.prose.ChangeCue.Reference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the numbers that say by how much something changed. Immutable. */
final class ChangeCues {
  private static final String NOUN_FORM =
      "(?:幅度|比例|比率|速度|人数|幅|率|额|量|数|速|值)(?:也|均|高|都|分别)?(?:为|达到?|是|约|近|:)*";
  private static final String BARE_FORM = "(?:了|约|近|达|有)*";
  private static final Pattern BOUND = Pattern.compile("[最至不以更很偏过提新]$");
  private static final Pattern OF_LEVEL =
      Pattern.compile("的.{0,10}(目标|标准|要求|指标|计划|任务|限额|水平|均值|平均|概算|上限|红线|线)(值|数)?");
  private static final Pattern CAUSE = Pattern.compile("原因|由于|因为?|其中");
  private static final Pattern COMPARED = Pattern.compile("较|比|同期|相比|环比|对比");

  private final Pattern cue;
  private final Pattern withNoun;
  private final Pattern apart;
  private final Pattern excess;
  private final Pattern more;
  private final Pattern above;
  private final Pattern earlier;
  private final Pattern goal;
  private final Pattern idle;

  ChangeCues(Lexicon lexicon) {
    String any = either(lexicon, "change-more") + "|" + either(lexicon, "change-less");
    this.cue =
        Pattern.compile(
            "^(?<front>.*?)(?<word>" + any + ")(?:" + NOUN_FORM + "|" + BARE_FORM + ")$");
    this.withNoun =
        Pattern.compile(
            "^(?<front>.*(?:较|比|同期).*?)(?<word>" + any + ")了?(?<noun>[^,，;；:(到至为达由从]{1,8})$");
    this.apart =
        Pattern.compile(
            "^(?<front>.*?)(?<word>"
                + either(lexicon, "above-words")
                + "|"
                + either(lexicon, "below-words")
                + ")(?<noun>[^,，;；:(]{0,14})$");
    this.excess =
        Pattern.compile(
            "^(?<front>.*?)(?<word>超出|超额?|高出|多出)(?<noun>[^,，;；:(]{0,8}(?:"
                + either(lexicon, "goal-marks")
                + "|"
                + either(lexicon, "earlier")
                + ")[^,，;；:(]{0,4})$");
    this.above = Pattern.compile(either(lexicon, "above-words") + "|超额|超|多出");
    this.more = Pattern.compile(either(lexicon, "change-more"));
    this.earlier = Pattern.compile(either(lexicon, "earlier") + "|\\d{4}年");
    this.goal = Pattern.compile(either(lexicon, "goal-marks"));
    this.idle =
        Pattern.compile(
            either(lexicon, "earlier")
                + "|"
                + either(lexicon, "later")
                + "|"
                + either(lexicon, "change-idle")
                + "|\\d{4}年|\\d+月|[)(、,:的和与]");
  }

  /** Words that name nothing: times, comparisons, particles. */
  Pattern idle() {
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
    if (OF_LEVEL.matcher(strand.behind(at)).matches()) {
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
    Matcher found = cue.matcher(lead);
    String noun = "";
    if (!found.matches()) {
      found = withNoun.matcher(lead);
      if (!found.matches()) {
        return apart(lead, at, kind(claim));
      }
      noun = found.group("noun");
    }
    String front = found.group("front");
    String word = found.group("word");
    if (word.length() == 1 && BOUND.matcher(lastOf(front)).find()) {
      return Optional.empty();
    }
    String near = Strand.lastPiece(front);
    boolean saved = word.startsWith("节") && kind(claim) == Kind.SHARE;
    if (saved || CAUSE.matcher(near).find()) {
      return Optional.empty();
    }
    String own = idle.matcher(near).replaceAll("") + idle.matcher(noun).replaceAll("");
    return Optional.of(
        new ChangeCue(
            at, more.matcher(word).matches(), kind(claim), reference(near, word), own, near));
  }

  /** 高于上年3.2个百分点, 超目标36人次: the number is what lies between. */
  private Optional<ChangeCue> apart(String lead, int at, Kind kind) {
    Matcher found = (kind == Kind.POINTS ? apart : excess).matcher(lead);
    if (!found.matches() || found.group("front").matches(".*[未不]$")) {
      return Optional.empty();
    }
    boolean grows = above.matcher(found.group("word")).matches();
    Reference said = reference(found.group("noun"), "");
    boolean other = said == Reference.NONE && !found.group("noun").isEmpty();
    return Optional.of(
        new ChangeCue(at, grows, kind, other ? Reference.OTHER : said, "", found.group("noun")));
  }

  private static String lastOf(String front) {
    return front.isEmpty() ? "" : front.substring(front.length() - 1);
  }

  private static Kind kind(Claim claim) {
    if (claim.statement().figure().quantity().unit().symbol().endsWith("百分点")) {
      return Kind.POINTS;
    }
    return claim.isRate() ? Kind.SHARE : Kind.AMOUNT;
  }

  private Reference reference(String near, String word) {
    if (word.equals("超支")) {
      return Reference.OTHER;
    }
    if (goal.matcher(near).find()) {
      return Reference.GOAL;
    }
    if (earlier.matcher(near).find() || near.contains("同比")) {
      return Reference.EARLIER;
    }
    return COMPARED.matcher(near).find() ? Reference.OTHER : Reference.NONE;
  }
}
