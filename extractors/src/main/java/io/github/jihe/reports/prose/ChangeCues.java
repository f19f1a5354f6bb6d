package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Operator;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.reports.prose.ChangeCue.Reference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers that say by how much something changed. Immutable. */
final class ChangeCues {
  private static final String NOUN_FORM =
      "(?:幅度|比例|比率|速度|人数|幅|率|额|量|数|速|值)(?:也|均|高|都|分别)?(?:为|达到?|是|约|近|:)*";
  private static final String BARE_FORM = "(?:了|约|近|达|有)*";
  private static final Pattern BOUND = Pattern.compile("最|至|不|以|更|较|很|偏|过|提$");
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
            "^(?<front>.*?)(?<word>超出|超额?)(?<noun>[^,，;；:(]{0,8}(?:"
                + either(lexicon, "goal-marks")
                + ")[^,，;；:(]{0,4})$");
    this.above = Pattern.compile(either(lexicon, "above-words") + "|超额|超");
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

  static String either(Lexicon lexicon, String list) {
    return String.join("|", lexicon.list(list));
  }

  /** What a number says of a change; absent if it is no change. */
  Optional<ChangeCue> at(Strand strand, int at) {
    Claim claim = strand.claim(at);
    if (claim.statement().operator() != Operator.NONE
        || claim.statement().figure().quantity().isRange()
        || claim.statement().figure().quantity().isForEach()) {
      return Optional.empty();
    }
    String lead = strand.lead(at);
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
    String own = idle.matcher(near).replaceAll("") + idle.matcher(noun).replaceAll("");
    return Optional.of(
        new ChangeCue(at, more.matcher(word).matches(), kind(claim), reference(near), own));
  }

  /** 高于上年3.2个百分点, 超目标36人次: the number is what lies between. */
  private Optional<ChangeCue> apart(String lead, int at, Kind kind) {
    Matcher found = (kind == Kind.POINTS ? apart : excess).matcher(lead);
    if (!found.matches() || found.group("front").matches(".*[未不]$")) {
      return Optional.empty();
    }
    boolean grows = above.matcher(found.group("word")).matches();
    return Optional.of(new ChangeCue(at, grows, kind, reference(found.group("noun")), ""));
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

  private Reference reference(String near) {
    if (goal.matcher(near).find()) {
      return Reference.GOAL;
    }
    if (earlier.matcher(near).find() || near.contains("同比")) {
      return Reference.EARLIER;
    }
    return COMPARED.matcher(near).find() ? Reference.OTHER : Reference.NONE;
  }
}
