package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Mention;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the clauses so far say about time, as it holds for the next number. One passage, one use.
 */
final class Scope {
  private static final Sought YEAR_END =
      new Sought("截[至止](\\d{4}年)?(12月(31日|底|末)?|年[底末])(?=实际(到位|支出|执行|拨付))");

  private final Lexicon lexicon;
  private final Passage passage;
  private final OptionalInt reportYear;
  private final boolean goals;
  private Optional<Period> said = Optional.empty();

  Scope(Lexicon lexicon, Passage passage, OptionalInt reportYear, boolean goals) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.reportYear = reportYear;
    this.goals = goals;
  }

  /** A new sentence forgets the year of the last one, unless it goes on about its parts. */
  void sentence(boolean continues) {
    if (!continues) {
      said = Optional.empty();
    }
  }

  /**
   * The period of a number.
   *
   * @param clause the clause it stands in
   * @param head the words in front of it
   */
  Period period(Clause clause, Mention number, String head) {
    Optional<Period> own = ownPeriod(clause, number, head);
    if (own.isPresent() && own.get() != Period.CUMULATIVE) {
      said = own;
    }
    return own.or(() -> said).orElse(Period.REPORT_YEAR);
  }

  /** The words of a clause without any number may set the year for the following ones. */
  void pass(Clause clause) {
    ownPeriodOf(clause, clause.end()).ifPresent(period -> said = Optional.of(period));
  }

  private Optional<Period> ownPeriod(Clause clause, Mention number, String head) {
    if (lexicon.contains("cumulative", withoutYearEnd(head)) && !head.contains("截至目前")) {
      return Optional.of(Period.CUMULATIVE);
    }
    Optional<Period> year = ownPeriodOf(clause, number.start());
    if (year.isPresent()) {
      return year;
    }
    if (lexicon.contains("report-year", head)) {
      return Optional.of(Period.REPORT_YEAR);
    }
    boolean carried = head.contains("结转") || head.contains("结余");
    boolean last = lexicon.contains("last-year", head) && !carried && !isCompared(head);
    return last ? Optional.of(Period.LAST_YEAR) : Optional.empty();
  }

  /** 截至2023年12月31日实际到位 is the whole of that year, as it is with a comma in between. */
  private static String withoutYearEnd(String head) {
    return YEAR_END.replaceFirst(head, "");
  }

  private boolean isCompared(String head) {
    for (String word : lexicon.list("comparison")) {
      int at = head.indexOf(word);
      for (String last : lexicon.list("last-year")) {
        if (at >= 0 && head.indexOf(last) > at) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Period> ownPeriodOf(Clause clause, int until) {
    if (reportYear.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> period = Optional.empty();
    for (Mention m : passage.mentionsIn(clause.start(), clause.end())) {
      if (m.kind() == Mention.Kind.YEAR && m.start() < until && setsYear(clause, m)) {
        period = Optional.of(periodOf(m.quantity().value().intValue()));
      }
    }
    return period;
  }

  private Period periodOf(int year) {
    int report = reportYear.orElse(year);
    return year == report
        ? Period.REPORT_YEAR
        : year == report - 1 ? Period.LAST_YEAR : Period.OTHER_YEAR;
  }

  /** Neither 较2022年 nor 2020版 nor 2022年结转资金 nor a year in brackets says when. */
  private boolean setsYear(Clause clause, Mention year) {
    String before = clause.tight(clause.start(), year.start());
    String after = clause.tight(year.end(), clause.end());
    boolean compared = lexicon.list("comparison").stream().anyMatch(before::endsWith);
    boolean other =
        after.startsWith("版")
            || after.startsWith("结转")
            || after.startsWith("结余")
            || after.startsWith("印发")
            || after.startsWith("底前")
            || year.end() - year.start() < 4;
    return !compared && !other;
  }

  /** 高标准农田 lays nothing down. */
  private String withoutHarmless(String words) {
    String rest = words;
    for (String word : lexicon.list("not-policy")) {
      rest = rest.replace(word, "");
    }
    return rest;
  }

  /** How the words in front of and behind a number say that it is meant. */
  Status status(String words, boolean bounded) {
    boolean rate = words.contains("占");
    if (goals || lexicon.contains("planned", words) && !words.contains("完成计划")) {
      return Status.PLANNED;
    }
    if (!rate && lexicon.contains("policy", withoutHarmless(words))) {
      return Status.POLICY;
    }
    if (lexicon.contains("actual", words)) {
      return Status.ACTUAL;
    }
    return bounded ? Status.POLICY : Status.UNSAID;
  }
}
