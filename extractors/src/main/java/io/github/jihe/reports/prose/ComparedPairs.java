package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Operator;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.reports.prose.ChangeCue.Reference;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One change, and the pairs of values around it that may be meant by it. */
record ComparedPairs(Strand strand, Moments moments, ToldNumbers told, ChangeCue cue, Sought idle) {
  private static final int WINDOW = 7;
  private static final int SENTENCES = 2;
  private static final int FAR = 20;
  private static final Sought TO = new Sought(".*(到|至|为|成|达|以上)了?(\\d{4}年的?)?.{0,6}$");
  private static final Sought REACHED =
      new Sought("^[),，]*后?(总[数量额]|实际|全年|现)?(达到?|增加?[到至]|上?升[到至]|下?降[到至]|为|[到至]|减少?[到至])了?$");
  private static final Pattern SHARE = Pattern.compile("占(?!地|比)");
  private static final Sought MEASURED = new Sought("[较比与同]|相比|数|值|的|了|年初|年度|约");
  private static final Sought SPAN = new Sought("[两三四五]年(来|间|共|累计)?");
  private static final Sought NO_NOUN = new Sought("达到?|[由从自至到为是]");
  private static final Sought GROWTH = new Sought("增速|增长率|增幅|降幅");
  private static final Sought DONE = new Sought("实际|完成|实现|达到|达");
  private static final Sought FROM = new Sought(".*[由从自][^,，;；]{0,14}$");
  private static final Sought BASE =
      new Sought(".*(较|比|与|同|相比|相较于?|高于|低于|超过|超出|少于|多于|不及)[^,，;；]{0,20}$");
  private static final Pattern BOTH = Pattern.compile("([^,，;；]{2,10})比([^,，;；]{2,10})");

  /** An earlier value and a later one. */
  private record Pair(int before, int after) {}

  Optional<Relation> read() {
    boolean free = cue.reference() == Reference.NONE || cue.reference() == Reference.EARLIER;
    Optional<Pair> direct = free ? fromTo() : Optional.empty();
    if (direct.isPresent()) {
      return fit(direct.get()).holds() ? Optional.empty() : Optional.of(relation(direct.get()));
    }
    List<Pair> here = pairs(cue.at() - WINDOW, cue.at() + WINDOW, 0);
    List<Pair> near = pairs(cue.at() - WINDOW, cue.at() + WINDOW, SENTENCES);
    if (pairs(cue.at() - FAR, cue.at() + FAR, FAR).stream().anyMatch(pair -> fit(pair).holds())) {
      return Optional.empty();
    }
    List<Pair> pairs = here.isEmpty() ? near : here;
    if (pairs.size() == 1 && isSure(pairs.get(0))) {
      return Optional.of(relation(pairs.get(0)));
    }
    Optional<Pair> whole = wholeSpan(pairs);
    if (whole.isPresent()) {
      return Optional.of(relation(whole.get()));
    }
    List<Pair> slipped = pairs.stream().filter(pair -> fit(pair).slips()).toList();
    return slipped.size() == 1 ? Optional.of(relation(slipped.get(0))) : anywhere();
  }

  /** Of any two values near it one pair may make the number but for a slip that is no chance. */
  private Optional<Relation> anywhere() {
    if (cue.reference() == Reference.GOAL || cue.reference() == Reference.OTHER) {
      return Optional.empty();
    }
    List<Pair> slipped = new ArrayList<>();
    int to = Math.min(strand.size(), cue.at() + WINDOW);
    for (int b = Math.max(0, cue.at() - WINDOW); b < to; b++) {
      for (int a = Math.max(0, cue.at() - WINDOW); a < to; a++) {
        int order = strand.claim(a).value().compareTo(strand.claim(b).value());
        boolean open =
            a != b
                && isNear(a, 1)
                && isNear(b, 1)
                && isValue(a)
                && isValue(b)
                && fits(b, a)
                && (cue.grows() ? order > 0 : order < 0);
        if (open && fit(new Pair(b, a)).holds()) {
          return Optional.empty();
        }
        if (open && fit(new Pair(b, a)).slipsBeyondChance()) {
          slipped.add(new Pair(b, a));
        }
      }
    }
    return slipped.size() == 1 ? Optional.of(relation(slipped.get(0))) : Optional.empty();
  }

  /** 2021年89%、2022年92%、2023年94%，三年提高5个百分点: from the first to the last. */
  private Optional<Pair> wholeSpan(List<Pair> pairs) {
    if (!SPAN.isIn(strand.near(cue.at()))) {
      return Optional.empty();
    }
    return pairs.stream()
        .filter(pair -> moments.isSaid(pair.before()) && moments.isSaid(pair.after()))
        .filter(
            pair ->
                pairs.stream()
                    .allMatch(
                        other ->
                            moments.rank(pair.before()) <= moments.rank(other.before())
                                && moments.rank(pair.after()) >= moments.rank(other.after())))
        .findFirst();
  }

  /** 由A增加到B，增长n%: nothing else can be meant. */
  private Optional<Pair> fromTo() {
    int after = cue.at() - 1;
    while (after > 0
        && told.isChange(after)
        && strand.sentence(after) == strand.sentence(cue.at())) {
      after--;
    }
    int before = after - 1;
    boolean reads =
        before >= 0
            && strand.sentence(before) == strand.sentence(cue.at())
            && FROM.is(strand.lead(before))
            && TO.is(strand.lead(after))
            && !strand.lead(after).matches(".*[,，;；].*[,，;；].*")
            && isValue(before)
            && isValue(after)
            && fits(before, after)
            && (named(before, after) || fit(new Pair(before, after)).slips());
    return reads ? Optional.of(new Pair(before, after)) : Optional.empty();
  }

  /** Pairs that may be meant, in the sentence of the change, or in the one before too. */
  private List<Pair> pairs(int first, int last, int sentences) {
    List<Pair> pairs = new ArrayList<>();
    int from = Math.max(0, first);
    int to = Math.min(strand.size() - 1, last);
    for (int b = from; b <= to; b++) {
      for (int a = from; a <= to; a++) {
        if (a != b && isNear(a, sentences) && isNear(b, sentences) && isPair(b, a)) {
          pairs.add(new Pair(b, a));
        }
      }
    }
    return pairs;
  }

  private boolean isNear(int at, int sentences) {
    int distance = strand.sentence(cue.at()) - strand.sentence(at);
    return !isBeyond(at)
        && at != cue.at()
        && distance >= 0
        && distance <= sentences
        && !strand.partsItems(at, cue.at());
  }

  private boolean isPair(int before, int after) {
    if (before > cue.at() && moments.isGoal(before)) {
      return false; // 增产40公斤，为目标50公斤的80%: nothing grew from the goal
    }
    if (!isValue(before) || !isValue(after) || !matches(before, after)) {
      return false;
    }
    boolean behind = after > cue.at() && !REACHED.is(strand.lead(after));
    if (behind || isUsed(before, after)) {
      return false;
    }
    if (moments.isGoal(before) || cue.reference() == Reference.GOAL) {
      return moments.isGoal(before)
          && !moments.isGoal(after)
          && moments.rank(after) == Moments.NOW
          && cue.reference() != Reference.EARLIER
          && cue.reference() != Reference.OTHER;
    }
    boolean earlier =
        !moments.isCumulative(before)
            && !moments.isCumulative(after)
            && moments.rank(before) < moments.rank(after)
            && (moments.isSaid(before) || moments.isSaid(after));
    boolean base =
        isBase(before)
            && after < before
            && !isBase(after)
            && !strand.between(after, before).contains(";");
    boolean from = before == cue.at() - 1 && after == cue.at() + 1 && FROM.is(strand.lead(before));
    return (earlier && cue.reference() != Reference.OTHER
            || base
            || from
            || isMeant(before, after)
            || isNamed(before, after))
        && !moments.isGoal(after);
  }

  /** 序时进度75%，…，高于序时进度3个百分点: the words of the change name what it is measured against. */
  private boolean isMeant(int before, int after) {
    String against = cue.against().isEmpty() ? "预算" : measured(cue.against());
    return cue.reference() == Reference.OTHER
        && Nouns.common(against, strand.near(before)) >= 2
        && Nouns.common(against, strand.near(before)) > Nouns.common(against, strand.near(after))
        && after < cue.at();
  }

  /** 比上年的87.5%提高1.7个百分点，另一率31.4%: what has been compared already is no base again. */
  private boolean isUsed(int before, int after) {
    return after > before + 1
        && BASE.is(strand.near(before))
        && told.isChange(before + 1)
        && before + 1 != cue.at()
        && !REACHED.is(strand.lead(after));
  }

  /** 一班比三班高2个百分点: the words of the change name both values. */
  private boolean isNamed(int before, int after) {
    Matcher both = BOTH.matcher(cue.against());
    if (!both.matches() || before > cue.at() || after > cue.at()) {
      return false;
    }
    String later = both.group(1);
    String earlier = both.group(2);
    return names(later, earlier, after) && names(earlier, later, before);
  }

  private boolean names(String name, String other, int at) {
    int common = Nouns.common(name, strand.near(at));
    return common >= 2 && common > Nouns.common(other, strand.near(at));
  }

  private static String measured(String words) {
    return MEASURED.replaceAll(words, "");
  }

  /** 较上年的35万元减少: the number that a change is measured against stands right before it. */
  private boolean isBase(int at) {
    return at == cue.at() - 1 && BASE.is(strand.near(at));
  }

  private boolean isValue(int at) {
    Claim claim = strand.claim(at);
    Operator operator = claim.statement().operator();
    boolean compared = operator == Operator.MORE_THAN || operator == Operator.LESS_THAN;
    return (!told.isChange(at) || isGrowth(at))
        && (operator == Operator.NONE || compared && isBase(at) || moments.isGoal(at))
        && (!SHARE.matcher(strand.near(at)).find() || isShareCompared(at))
        && !claim.statement().figure().quantity().isRange();
  }

  /** 占总里程的81.9%，比上年的78.6%高3.3个百分点: a share right before the one that it is compared with. */
  private boolean isShareCompared(int at) {
    return cue.kind() == Kind.POINTS
        && at == cue.at() - 2
        && isBase(cue.at() - 1)
        && strand.sentence(at) == strand.sentence(cue.at());
  }

  private boolean matches(int before, int after) {
    return fits(before, after) && named(before, after);
  }

  private boolean fits(int before, int after) {
    Claim b = strand.claim(before);
    Claim a = strand.claim(after);
    Claim change = strand.claim(cue.at());
    return b.comparable(a)
        && per(b).equals(per(a))
        && isGrowth(before) == isGrowth(after)
        && (cue.kind() != Kind.AMOUNT || per(change).equals(per(a)))
        && switch (cue.kind()) {
          case AMOUNT -> change.comparable(a) && !a.isRate();
          case SHARE -> !a.isRate() || cue.at() - Math.max(before, after) == 1;
          case POINTS -> a.isRate();
        };
  }

  /** 增速12.6%，比上年回落1.8个百分点: a growth is a value where growths are compared. */
  private boolean isGrowth(int at) {
    return cue.kind() == Kind.POINTS
        && at != cue.at()
        && GROWTH.isIn(strand.near(at))
        && !strand.claim(at).statement().figure().quantity().unit().countsPoints();
  }

  private static String per(Claim claim) {
    return claim.statement().figure().quantity().per();
  }

  /** Whether both are told of what changed. */
  private boolean named(int before, int after) {
    String own = Nouns.first(isBase(before) ? Nouns.subject(strand.near(before)) : "", cue.noun());
    boolean told = after > cue.at() || own.isEmpty() || shares(own, before, after);
    return (told || isNamed(before, after))
        && (isBracketed(before)
            || moments.isGoal(before)
            || isBase(before)
            || noun(after).isEmpty()
            || isPerTime(before) == isPerTime(after));
  }

  private boolean isBracketed(int at) {
    return strand.lead(at).contains("(") && !strand.lead(at).contains(")");
  }

  private boolean isPerTime(int at) {
    return PassageReader.AVERAGE.matcher(strand.near(at)).find();
  }

  private boolean shares(String noun, int before, int after) {
    String words =
        strand.lead(before) + strand.behind(before) + strand.lead(after) + strand.behind(after);
    return Nouns.share(noun, words);
  }

  /** Whether the only pair there is may be told of without further evidence. */
  private boolean isSure(Pair pair) {
    boolean words =
        isMeant(pair.before(), pair.after())
            || FROM.is(strand.lead(pair.before()))
            || moments.isSaid(pair.before())
            || moments.isSaid(pair.after())
            || isBase(pair.before())
            || moments.isGoal(pair.before());
    return words
        && (isTogether(pair) || isNamed(pair.before(), pair.after()))
        && strand.claim(pair.before()).countsSame(strand.claim(pair.after()))
        && (isDone(pair)
            || isNamed(pair.before(), pair.after())
            || Nouns.agree(noun(pair.before()), noun(pair.after())));
  }

  /** 目标12.5亿元，实际入库13.07亿元. */
  /** 减少14万元；项目支出968万元: what follows a semicolon is told of something else. */
  private boolean isBeyond(int at) {
    return IntStream.rangeClosed(cue.at() + 1, at)
        .anyMatch(i -> strand.lead(i).indexOf(';') >= 0 || strand.lead(i).indexOf('；') >= 0);
  }

  private boolean isDone(Pair pair) {
    return moments.isGoal(pair.before())
        && pair.after() == pair.before() + 1
        && DONE.isIn(strand.near(pair.after()));
  }

  private String noun(int at) {
    return NO_NOUN.replaceAll(idle.replaceAll(strand.near(at), ""), "");
  }

  /** Whether nothing but other changes stands between the two values and the change. */
  private boolean isTogether(Pair pair) {
    int from = Math.min(cue.at(), Math.min(pair.before(), pair.after()));
    int to = Math.max(cue.at(), Math.max(pair.before(), pair.after()));
    for (int i = from + 1; i < to; i++) {
      boolean own = i == pair.before() || i == pair.after() || i == cue.at();
      boolean rival = isValue(i) && strand.claim(i).comparable(strand.claim(pair.after()));
      if (!own && rival) {
        return false;
      }
    }
    return true;
  }

  private ChangeFit fit(Pair pair) {
    return new ChangeFit(
        strand.claim(pair.before()),
        strand.claim(pair.after()),
        strand.claim(cue.at()),
        cue.kind(),
        cue.grows());
  }

  private Relation relation(Pair pair) {
    Optional<Statement> change = Optional.of(strand.claim(cue.at()).statement());
    boolean amount = cue.kind() == Kind.AMOUNT;
    return new Relation.Change(
        strand.claim(pair.before()).statement(),
        strand.claim(pair.after()).statement(),
        cue.grows(),
        amount ? change : Optional.empty(),
        amount ? Optional.empty() : change,
        strand.source(cue.at()));
  }
}
