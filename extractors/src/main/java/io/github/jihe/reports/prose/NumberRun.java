package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers of like unit in a row, as far as the words between them let them be one list.
 *
 * @param before the like numbers in front of the first part, the nearest last
 * @param parts in order, two at least
 * @param behind the like numbers behind the last part
 * @param lead the words between the number in front of the first part and that part
 */
record NumberRun(List<Claim> before, List<Claim> parts, List<Claim> behind, String lead) {
  /** What the numbers in front and behind may be apart from the list. */
  private static final int MOST_WHOLES = 6;

  private static final int MOST_BEHIND = 3;

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？\\n]");
  private static final Pattern MARK = Pattern.compile("[。！？\\n;；]");

  /** What opens another list, or closes this one. */
  private static final Sought BREAKS =
      new Sought(
          "小计|其中|——|"
              + "(按|从|以|论|分)照?\\p{IsHan}{1,8}(分|看|说|划|讲|拆|切|归|计|列)|"
              + "(按|论|分)\\p{IsHan}{1,8}[,，:]");

  private static final Sought BRACKET = new Sought("\\([^()]*\\)");

  /** Words in front of the whole of what was listed before. */
  private static final Sought CLOSING =
      new Sought(
          "合计|共计|累计|总计|合共|相加|加总|加起来|合起来|总共|[,，;；。]\\p{IsHan}{0,6}?共|"
              + "[,，;；。]总\\p{IsHan}{1,3}$|"
              + "[两三四五六七八九十](项|个|类|笔|块|部分|方面)?(渠道|来源|项目|资金|费用)?\\p{IsHan}{0,6}$");

  /** What adds something that is no part of the whole in front, but of one behind. */
  private static final Pattern MARK_OR_MORE = Pattern.compile("[。！？\\n;；]|另有|另外|此外|还有");

  private static final Sought INSIDE = new Sought("^[^,，;；。]{0,4}[,，(]?(内|其中)?含");

  /** 含购置费18万元（1辆）、维护费8万元: goes on with what is contained. */
  private static final Sought JOINED = new Sought("^[、和及]");

  NumberRun {
    before = List.copyOf(before);
    parts = List.copyOf(parts);
    behind = List.copyOf(behind);
  }

  BigDecimal sum() {
    return Claim.sum(parts);
  }

  boolean sharesPartWith(NumberRun other) {
    return parts.stream().anyMatch(other.parts::contains);
  }

  /**
   * The runs among like numbers: pieces between semicolons, whole sentences, and the first numbers
   * of the pieces.
   *
   * @param plain the text they stand in
   * @param like comparable claims of one depth, in order; the first may be what brackets stand
   *     behind
   */
  static List<NumberRun> of(String plain, List<Claim> like) {
    List<Claim> own = withoutContained(plain, like);
    List<NumberRun> runs = new ArrayList<>();
    collect(plain, own, MARK_OR_MORE, runs);
    collect(plain, own, MARK, runs);
    collect(plain, own, SENTENCE_END, runs);
    heads(plain, own, runs);
    return runs;
  }

  /** 甲医院645万元，含签约补助60万元: the second is told of the first. */
  private static List<Claim> withoutContained(String plain, List<Claim> like) {
    List<Claim> own = new ArrayList<>();
    boolean contained = false;
    for (int i = 0; i < like.size(); i++) {
      String words = i == 0 ? "" : outside(between(plain, like.get(i - 1), like.get(i)));
      boolean goesOn = contained && JOINED.isIn(words);
      contained = INSIDE.isIn(words) || goesOn;
      if (!contained) {
        own.add(like.get(i));
      }
    }
    return own;
  }

  private static void collect(String plain, List<Claim> like, Pattern end, List<NumberRun> runs) {
    int from = 0;
    while (from < like.size()) {
      int to = from + 1;
      while (to < like.size() && continues(plain, like.get(to - 1), like.get(to), end)) {
        to++;
      }
      add(plain, like, from, like.subList(from, to), to, runs);
      if (from + 1 < to) {
        add(plain, like, from + 1, like.subList(from + 1, to), to, runs);
      }
      from = to;
    }
  }

  /** 拨付90万元：甲40万元，含…；乙50万元: one part a piece. */
  private static void heads(String plain, List<Claim> like, List<NumberRun> runs) {
    for (int from = 1; from < like.size(); from++) {
      List<Claim> parts = new ArrayList<>(List.of(like.get(from)));
      int to = from + 1;
      for (; to < like.size(); to++) {
        String words = between(plain, like.get(to - 1), like.get(to));
        if (SENTENCE_END.matcher(words).find()) {
          break;
        }
        if (MARK.matcher(words).find()) {
          parts.add(like.get(to));
        }
      }
      if (to - from > parts.size()) {
        add(plain, like, from, parts, to, runs);
      }
      while (from + 1 < like.size()
          && !MARK.matcher(between(plain, like.get(from), like.get(from + 1))).find()) {
        from++;
      }
    }
  }

  private static void add(
      String plain, List<Claim> like, int from, List<Claim> parts, int to, List<NumberRun> runs) {
    if (parts.size() < 2 || runs.stream().anyMatch(run -> run.parts.equals(parts))) {
      return;
    }
    List<Claim> before = like.subList(Math.max(0, from - MOST_WHOLES), from);
    List<Claim> behind = like.subList(to, Math.min(like.size(), to + MOST_BEHIND));
    int start =
        from > 0 ? like.get(from - 1).mention().end() : startOfSentence(plain, parts.get(0));
    String lead = words(plain, start, parts.get(0).mention().start());
    runs.add(new NumberRun(before, parts, behind, lead));
  }

  private static boolean continues(String plain, Claim before, Claim next, Pattern end) {
    String words = outside(between(plain, before, next));
    return !end.matcher(words).find() && !BREAKS.isIn(words) && !closes(words);
  }

  /** Whether the words in front of a number say that it is the whole of those before. */
  static boolean closes(String words) {
    return CLOSING.isIn(words);
  }

  /** The words between two numbers, without white space. */
  static String between(String plain, Claim before, Claim next) {
    return words(plain, before.mention().end(), next.mention().start());
  }

  private static String outside(String words) {
    return BRACKET.replaceAll(words, "");
  }

  private static String words(String plain, int from, int to) {
    return from >= to ? "" : plain.substring(from, to).replaceAll("[ \\t]", "");
  }

  private static int startOfSentence(String plain, Claim claim) {
    int at = claim.clause().start();
    while (at > 0 && "。！？\n".indexOf(plain.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }
}
