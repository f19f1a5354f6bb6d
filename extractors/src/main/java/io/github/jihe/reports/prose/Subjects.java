package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts the noun phrase out of the words in front of a number, and tells what kind it is. */
final class Subjects {
  private static final Sought LABEL = new Sought("^.*[:]");
  private static final Sought QUOTES = new Sought("[“”]");
  private static final Sought FRONT =
      new Sought(
          "^[、。“”:\\-—=的]+|^\\d{1,2}[.、](?=\\d{4}年)|^\\d{4}年(度|底|末)?|^[(]?([一二三四五六七八九十]{1,3}|\\d{1,2})[.、)]+(?!\\d)");

  /** Who hands money on is not whose money it is. */
  private static final Sought FINANCE_OFFICE = new Sought("(省|市|县|区|州|旗|自治区|中央)?(级)?财政(厅|局|部)");

  /** 未执行 is the balance of the whole as 结余 is. */
  private static final Sought UNSPENT = new Sought("[未尚]+(?=执行|支出|使用|支付|拨付)");

  private static final Sought BACK = new Sought("[、“”:=×]+$");

  private static final Sought IDLE = new Sought("[、,\\d年月日]*");

  private static final int LONGEST = 40;
  private final Lexicon lexicon;

  Subjects(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The subject as printed, without connectives, years and copulas; empty if there is none. */
  String subject(String head) {
    String rest = QUOTES.replaceAll(LABEL.replaceFirst(head, ""), "");
    boolean cut = true;
    while (cut) {
      String before = rest;
      rest = FRONT.replaceFirst(rest, "");
      Optional<String> front = lexicon.opening("strip-front", rest);
      boolean kept = lexicon.opening("keep-front", rest).isPresent();
      if (!kept && front.isPresent() && front.get().length() < rest.length()) {
        rest = rest.substring(front.get().length());
      }
      cut = !rest.equals(before);
    }
    cut = true;
    while (cut) {
      String before = rest;
      rest = BACK.replaceFirst(rest, "");
      Optional<String> back = lexicon.ending("strip-back", rest);
      if (back.isPresent() && lexicon.ending("keep-back", rest).isEmpty()) {
        rest = rest.substring(0, rest.length() - back.get().length());
      }
      cut = !rest.equals(before);
    }
    return rest.length() > LONGEST ? rest.substring(rest.length() - LONGEST) : rest;
  }

  /** The kind of money a subject is; {@link FundSource#NAMED} if it names two or none. */
  FundSource kind(String told, Measure measure) {
    String subject = FINANCE_OFFICE.replaceAll(told, "");
    Set<FundSource> found = EnumSet.noneOf(FundSource.class);
    for (Map.Entry<FundSource, List<String>> entry : lexicon.kinds().entrySet()) {
      if (entry.getValue().stream().anyMatch(subject::contains)) {
        found.add(entry.getKey());
      }
    }
    if (found.contains(FundSource.LOCAL) && subject.contains("市县")) {
      return FundSource.LOCAL;
    }
    if (found.size() > 1) {
      found.remove(FundSource.FISCAL);
      found.remove(FundSource.OWN_LEVEL);
    }
    if (found.size() == 1) {
      return found.iterator().next();
    }
    return found.isEmpty() && isWhole(subject, measure) ? FundSource.TOTAL : FundSource.NAMED;
  }

  /** Whether nothing but general words such as 项目资金 is left of the subject. */
  private boolean isWhole(String subject, Measure measure) {
    if (!isOfWhole(measure)) {
      return false;
    }
    String rest = UNSPENT.replaceAll(subject, "");
    for (List<String> words : lexicon.measures().values()) {
      for (String word : words) {
        rest = rest.replace(word, "");
      }
    }
    for (String word : lexicon.list("whole-words")) {
      rest = rest.replace(word, "");
    }
    return IDLE.is(rest);
  }

  private static boolean isOfWhole(Measure measure) {
    return switch (measure) {
      case BUDGET, ADJUSTED_BUDGET, ARRIVED, SPENT, BALANCE, EXECUTION_RATE, ARRIVAL_RATE, SCORE ->
          true;
      default -> false;
    };
  }
}
