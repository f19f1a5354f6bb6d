package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What is said of each of the values in front: 分别为88.6%、91.2%、84.0%，没有一个低于85%; 均在90%以上. */
final class BoundedList {
  private static final Sought SAID =
      new Sought(
          ".*?[,，—](?:(?:[两三四五六七八九十\\d]{1,2}[个者项类家条处地校县镇村]|各[个者项类家条处地校县镇村]|上述|且|也|全年|总体)*)(?<each>没有一[个项家所户条处类次期季月名]|无一[个项家所]?|无一例外地?|均|都|皆|全部|全都|悉数|个个)(?<not>[不未没无]有?)?"
              + "(?<word>低于|少于|不足|落后于|高于|超过|大于|突破|超出|保持在|稳定在|维持在|处于|位于|达到了?|达|在)");
  private static final Sought LOW = new Sought("低于|少于|不足|落后于");
  private static final Sought HIGH = new Sought("高于|超过|大于|突破|超出");
  private static final Sought BASE = new Sought("上年|去年|全省|全市|全县|全国|平均|同期");
  private static final Sought PART = new Sought("合计|总体|平均|综合|加权|总计|其中|上年|去年|目标|计划");
  private static final int LONGEST_NAME = 18;

  private final Strand strand;
  private final ToldNumbers told;

  BoundedList(Strand strand, ToldNumbers told) {
    this.strand = strand;
    this.told = told;
  }

  List<Relation> read() {
    List<Relation> wrong = new ArrayList<>();
    for (int i = 2; i < strand.size(); i++) {
      misfit(i).ifPresent(wrong::add);
    }
    return wrong;
  }

  private Optional<Relation> misfit(int at) {
    Optional<Matcher> said = SAID.whole(strand.lead(at));
    if (said.isEmpty() || BASE.isIn(strand.near(at) + strand.behind(at))) {
      return Optional.empty();
    }
    List<Integer> list = list(at);
    boolean least = isLeast(said.get(), at);
    boolean most = isMost(said.get(), at);
    if (list.size() < 2 || least == most) {
      return Optional.empty();
    }
    BigDecimal bound = strand.claim(at).value();
    return list.stream()
        .filter(i -> least ? compare(i, bound) < 0 : compare(i, bound) > 0)
        .findFirst()
        .map(
            i ->
                new Relation.Worded(
                    strand.near(at) + strand.claim(at).statement().figure().quantity().text(),
                    strand.claim(i).statement().figure().printed(),
                    false,
                    strand.source(at)));
  }

  private int compare(int at, BigDecimal bound) {
    return strand.claim(at).value().compareTo(bound);
  }

  /** Whether each is told to be as much at least. */
  private boolean isLeast(Matcher said, int at) {
    String word = said.group("word");
    Operator operator = strand.claim(at).statement().operator();
    boolean open = !LOW.is(word) && !HIGH.is(word);
    return LOW.is(word) && isDenied(said)
        || HIGH.is(word) && !isDenied(said)
        || open && !isDenied(said) && (operator == Operator.AT_LEAST || word.startsWith("达"));
  }

  private boolean isMost(Matcher said, int at) {
    String word = said.group("word");
    Operator operator = strand.claim(at).statement().operator();
    boolean open = !LOW.is(word) && !HIGH.is(word);
    return LOW.is(word) && !isDenied(said)
        || HIGH.is(word) && isDenied(said)
        || open && !isDenied(said) && operator == Operator.AT_MOST;
  }

  private static boolean isDenied(Matcher said) {
    boolean none = said.group("each").startsWith("没有") || said.group("each").matches("无一[个项家所]?");
    return none != (said.group("not") != null);
  }

  /** The values in a row in front of the words, back to the one that begins the list. */
  private List<Integer> list(int at) {
    List<Integer> list = new ArrayList<>();
    for (int i = at - 1; i >= 0 && isValue(i, at); i--) {
      list.add(0, i);
      boolean begins = strand.lead(i).contains("分别") || strand.lead(i).contains("依次");
      if (begins || i > 0 && !goesOn(i)) {
        break;
      }
    }
    return list;
  }

  private boolean goesOn(int at) {
    String lead = strand.lead(at);
    return strand.sentence(at) == strand.sentence(at - 1)
        && !lead.isEmpty()
        && ",，、和及与"
                .indexOf(
                    lead.charAt(0) == ')' && lead.length() > 1 ? lead.charAt(1) : lead.charAt(0))
            >= 0
        && lead.length() <= LONGEST_NAME;
  }

  private boolean isValue(int at, int bound) {
    Claim claim = strand.claim(at);
    return strand.sentence(at) == strand.sentence(bound)
        && claim.comparable(strand.claim(bound))
        && claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.statement().figure().quantity().unit().countsPoints()
        && claim
            .statement()
            .figure()
            .quantity()
            .per()
            .equals(strand.claim(bound).statement().figure().quantity().per())
        && !told.isChange(at)
        && !PART.isIn(strand.near(at));
  }
}
