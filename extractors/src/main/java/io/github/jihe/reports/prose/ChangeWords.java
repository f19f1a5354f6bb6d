package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell of a change: which way, against what, and of which thing. */
final class ChangeWords {
  private static final Pattern COMPARED_WITH =
      Pattern.compile("[较比](上年|去年|\\d{4}年|年初|.{0,4}目标|.{0,4}预算)");

  private static final Sought THAN =
      new Sought(
          "(?:同比|[较比](?:上年度?|去年|\\d{4}年|年初)(?:同期|末|底|全年|度)?)的?\\p{IsHan}{0,4}?(?<word>多|少)(?:出|了)?(?:约|近)?$");

  private final Lexicon lexicon;

  ChangeWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the words in front of a number say that something grew or shrank, by the last one. */
  Optional<Boolean> direction(String head) {
    Optional<Boolean> than = than(head);
    if (than.isPresent()) {
      return than;
    }
    int grows = last(head, "grows");
    int shrinks = last(head, "shrinks");
    return grows < 0 && shrinks < 0 ? Optional.empty() : Optional.of(grows > shrinks);
  }

  /** 比2022年多, 较上年同期少. */
  static Optional<Boolean> than(String head) {
    return THAN.firstIn(head).map(found -> found.group(1).equals("多"));
  }

  private int last(String head, String list) {
    int last = -1;
    for (String word : lexicon.list(list)) {
      last = Math.max(last, head.lastIndexOf(word));
    }
    return last;
  }

  /** What a change is told against: 2022年 in 较2022年增长25%. Empty if it does not say. */
  static String comparedWith(Claim claim) {
    Matcher base = COMPARED_WITH.matcher(claim.head());
    return base.find() ? base.group(1) : "";
  }

  /** 支出150万元，收入增长5% is about two things; 较年初 is another base than last year. */
  boolean namesOther(Claim change, Claim value) {
    String words = change.head();
    for (String list : List.of("grows", "shrinks", "comparison", "last-year")) {
      for (String word : lexicon.list(list)) {
        words = words.replace(word, "");
      }
    }
    words =
        words.replaceAll(
            "[多少]$|[多少]出$|了|同期|本年度?|今年|当年|年度|\\d{4}年|增幅|降幅|率|幅度|为|达|约|的|分别|相应|净|再|共|年|度", "");
    return !words.isEmpty() && !value.statement().subject().contains(words)
        || change.head().contains("年初");
  }
}
