package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.reports.prose.ScoreMark.Role;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was taken off one item, and what several items lost together. One passage, one use. */
final class Deductions {
  private static final Pattern JOINTLY =
      Pattern.compile(
          ".*?(?<count>"
              + SmallCount.REGEX
              + ")\\s?(?:项|个|类|方面|处|条)\\p{IsHan}{0,6}(?:合|共|总|累)\\p{IsHan}{0,3}(?:扣|失|减).*");
  private static final Sought JOINED =
      new Sought(
          "[与和及、]\\p{IsHan}{2,8}?(未\\p{IsHan}{2,4}[,，])?("
              + SmallCount.REGEX
              + "\\s?(项|个|类|方面|处|条)\\p{IsHan}{0,6})?(合计|共计|共|一共|总共|合)(扣|失|减)");
  private static final Sought BARE = new Sought("(合计|共计|共|一共|总共|合)(扣|失|减)");
  private static final Sought ONLY_MINUS = new Sought("(被|共)?(失|扣|扣减|丢)(分)?(为|了)?");
  private static final Sought FOLLOWS = new Sought("[:(]");
  private static final int MOST = 10;

  private final Passage passage;
  private final List<ScoreMark> marks;

  Deductions(Passage passage, List<ScoreMark> marks) {
    this.passage = passage;
    this.marks = marks;
  }

  /**
   * 及时率与满意度两项合计扣1.1分: what so many items lost together is one loss among others, unless just so
   * many are told one by one beside it.
   */
  boolean isOfFew(ScoreMark mark) {
    if (!mark.is(Role.DEDUCTIONS)) {
      return false;
    }
    String words = wordsBefore(mark);
    Matcher counted = JOINTLY.matcher(words);
    boolean named = JOINED.isIn(words);
    int items = counted.matches() ? SmallCount.of(counted.group("count")) : named ? 2 : 0;
    List<ScoreMark> all = marks.stream().filter(other -> other.is(Role.DEDUCTION)).toList();
    boolean told =
        items == behind(mark).size()
            || items == all.size() && !named
            || ScoreRelations.sum(all).compareTo(mark.value()) == 0;
    return items > 0 && !told;
  }

  /** 过程扣1.4分、扣2分，合计扣3.4分；产出扣2.6分: what closes one item of several is told already. */
  boolean isSubtotal(ScoreMark mark) {
    if (!mark.is(Role.DEDUCTIONS)) {
      return false;
    }
    List<ScoreMark> all =
        marks.stream()
            .filter(other -> other.is(Role.DEDUCTION) && other.sentence() == mark.sentence())
            .toList();
    String marksAlike = passage.plain().replace('；', ';');
    int end = mark.claim().mention().start();
    int start = marksAlike.lastIndexOf(';', end);
    int next = marksAlike.indexOf(';', end);
    List<ScoreMark> own =
        all.stream()
            .filter(other -> other.claim().mention().start() > start)
            .filter(other -> other.claim().mention().start() < end)
            .toList();
    boolean goesOn =
        next >= 0 && all.stream().anyMatch(other -> other.claim().mention().start() > next);
    boolean makes = ScoreRelations.sum(own).compareTo(mark.value()) == 0;
    return own.size() > 1 && own.size() < all.size() && (goesOn || makes);
  }

  private String wordsBefore(ScoreMark mark) {
    String plain = passage.plain();
    int end = mark.claim().mention().start();
    int start = end;
    start = pieceStart(plain, start);
    boolean bare = BARE.is(plain.substring(start, end).strip());
    if (bare && start > 1 && ",，".indexOf(plain.charAt(start - 1)) >= 0) {
      start = pieceStart(plain, start - 1); // 甲和乙未达标，合计扣
    }
    return plain.substring(start, end).replaceAll("\\s+", "");
  }

  private static int pieceStart(String plain, int end) {
    int start = end;
    while (start > 0 && ",，。;；:(\n".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** From the beginning of the sentence that tells the first of these to the end of the last. */
  String wordsOf(ScoreMark whole, List<ScoreMark> parts) {
    int from = whole.claim().mention().start();
    int to = whole.claim().mention().end();
    for (ScoreMark part : parts) {
      from = Math.min(from, part.claim().mention().start());
      to = Math.max(to, part.claim().clause().end());
    }
    return passage.plain().substring(passage.plain().lastIndexOf('。', from) + 1, to);
  }

  /** Those that are told right behind, up to the next mark of another role or sentence. */
  List<ScoreMark> behind(ScoreMark mark) {
    List<ScoreMark> behind = new ArrayList<>();
    for (int i = marks.indexOf(mark) + 1; i < marks.size(); i++) {
      ScoreMark next = marks.get(i);
      if (!next.is(Role.DEDUCTION) || next.sentence() != mark.sentence()) {
        break;
      }
      behind.add(next);
    }
    return behind;
  }

  /**
   * 资金管理10分，得8.6分：支出率96.71%，扣0.4分；论证不全，扣1分: whatever is deducted up to the next item. If some of it
   * makes the difference, the rest tells what that consists of.
   *
   * @param full what the item could reach
   * @param score what it reached
   */
  Optional<List<ScoreMark>> ofItem(ScoreMark full, ScoreMark score) {
    List<ScoreMark> all = behind(score);
    boolean possible = !all.isEmpty() && all.size() <= MOST;
    if (!possible || score.value().compareTo(full.value()) > 0) {
      return Optional.empty();
    }
    BigDecimal lost = full.value().subtract(score.value());
    List<ScoreMark> right = new ArrayList<>();
    if (makes(all, 0, lost, right)) {
      return Optional.of(right);
    }
    boolean bare = all.stream().anyMatch(this::isBare);
    boolean exceeds =
        all.get(0).claim().clause().opener() != ';' && ScoreRelations.sum(all).compareTo(lost) > 0;
    return bare || exceeds ? Optional.of(all) : Optional.empty();
  }

  private boolean isBare(ScoreMark mark) {
    return ONLY_MINUS.is(mark.claim().head());
  }

  private static boolean makes(
      List<ScoreMark> all, int from, BigDecimal sum, List<ScoreMark> chosen) {
    if (sum.signum() == 0) {
      return !chosen.isEmpty();
    }
    for (int i = from; i < all.size(); i++) {
      chosen.add(all.get(i));
      if (makes(all, i + 1, sum.subtract(all.get(i).value()), chosen)) {
        return true;
      }
      chosen.remove(chosen.size() - 1);
    }
    return false;
  }

  /** 失分4.85分：数量扣1.2分，时效扣1分…: a sum that opens its own list and misses it by a slip. */
  Optional<Relation> listed(ScoreRelations relations) {
    for (ScoreMark mark : marks) {
      List<ScoreMark> parts = mark.is(Role.DEDUCTION) ? behind(mark) : List.of();
      if (parts.size() > 2 && ONLY_MINUS.is(mark.claim().head()) && opensList(mark)) {
        BigDecimal sum = ScoreRelations.sum(parts);
        if (DigitSlip.between(sum, mark.value())) {
          return Optional.of(relations.sum(mark, parts));
        }
      }
    }
    return Optional.empty();
  }

  private boolean opensList(ScoreMark mark) {
    int end = mark.claim().mention().end();
    String plain = passage.plain();
    return end < plain.length() && FOLLOWS.is(plain.substring(end, end + 1));
  }
}
