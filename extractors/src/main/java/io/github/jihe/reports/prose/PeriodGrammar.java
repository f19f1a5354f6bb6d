package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spans of time and how long they are said to be: 3月至9月共7个月, 2021年5月至2023年4月，服务期两年. A span that
 * ends before it begins, and a day that no calendar has, cannot be true either.
 */
final class PeriodGrammar {
  private static final String YEAR = "(?:((?:19|20)\\d\\d)年)?";
  private static final String DATE = YEAR + "(\\d{1,2})月份?(?:(\\d{1,2})[日号]|(底|末|初|上旬|中旬|下旬))?";
  private static final String SPAN =
      "(?<![\\d月])"
          + DATE
          + "(?:(?:起|开始)\\p{IsHan}{0,4}|启动)?[,，]?(?:至|到|—+|－|-|–|~|～)(?:(次年|翌年|第二年|当年|同年))?"
          + DATE
          + "(?:止|期间|间|结束)?";
  private static final String COUNT = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})(个半|半|个)?(月|年|天)(?![份度月\\d])";
  private static final Sought SPAN_FIRST =
      new Sought(SPAN + "([^。;；\\d]{0,14}?)(?<![第近约每前后不超过余\\d])" + COUNT);
  private static final Sought COUNT_FIRST =
      new Sought("(?<![第近约每前后余\\d])" + COUNT + "([^。;；\\d]{0,8}?)\\(?(?:即|自|从|为)?" + SPAN);
  private static final Sought YEARS =
      new Sought(
          "((?:19|20)\\d\\d)年?(?:度)?(?:至|到|—+|－|-|–|~|～)((?:19|20)\\d\\d)年(?:度)?(?![\\d初中底末])([^。;；\\d,，、]{0,6}?|[,，](?:为期|共|周期|历时|期限)(?:为|共)?)"
              + "(?<![第近约每前后不超过余\\d])(\\d{1,2}|[两三四五六七八九十])(?:个)?(?:年度|年|预算年度|财年)(?![\\d以来])");
  private static final Sought YEARS_BEHIND =
      new Sought(
          "(?<![第近约每前后余\\d])(\\d{1,2}|[两三四五六七八九十])(?:个)?(?:年度|年)([^。;；\\d,，、]{0,6}?)[(,，](?:即|自|从|为)?"
              + "((?:19|20)\\d\\d)年?(?:度)?(?:至|到|—+|－|-|–|~|～)((?:19|20)\\d\\d)年(?:度)?(?![\\d初中底末])");

  /** 1—6月…按6个月计发. */
  private static final Sought MONTHS_TOLD =
      new Sought(
          "(?<![\\d月年.—-])(?:(?:19|20)\\d\\d年)?(\\d{1,2})月?(?:至|到|—+|－|-|–|~|～)(\\d{1,2})月(?!\\d)份?([^。;；\\d]{0,20}?)"
              + "(?:按|共|计|合计|连续|共计|满)(\\d{1,2}|[两三四五六七八九十])个月");

  /** 6月10日至14日，共5天. */
  private static final Sought DAYS_FIRST =
      new Sought(
          "\\d{1,2}月(\\d{1,2})日?(?:至|到|—+|－|-|–|~|～)(\\d{1,2})日[^。;；\\d]{0,10}?"
              + "(\\d{1,2}|[两三四五六七八九十])天");

  private static final Sought QUARTERS =
      new Sought("第?([一二三四])(?:季度)?(?:至|到|—|-)第?([一二三四])季度[^。;；\\d]{0,6}?(?:共|计|合计)([两三四234])个季度");
  private static final Sought DAYS_LAST =
      new Sought(
          "(\\d{1,2}|[两三四五六七八九十])天[^。;；\\d]{0,6}\\(?\\d{1,2}月(\\d{1,2})日?(?:至|到|—+|－|-|–|~|～)(\\d{1,2})日");
  private static final Sought FULL_SPAN =
      new Sought(
          "((?:19|20)\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})[日号])?(?:起|开始)?(?:至|到|—+|－|-|–|~|～)((?:19|20)\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})[日号])?");
  private static final Sought DAY =
      new Sought("(?:((?:19|20)\\d\\d)年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号](?!均)");

  private static final Sought TOTAL = new Sought("共|合计|总计|连续|计|整|为期|历时|满");
  private static final Sought OTHER = new Sought("质保|保修|试用|缺陷|前|后|其中|每|平均|免费|提前|延|逾|超");
  private static final String DIGITS = "一二三四五六七八九";
  private static final int MONTHS = 12;
  private static final int LEAP = 2000;

  private final Passage passage;
  private final String plain;
  private final List<Relation> found = new ArrayList<>();

  private PeriodGrammar(Passage passage) {
    this.passage = passage;
    this.plain = passage.plain();
  }

  static List<Relation> read(Passage passage) {
    PeriodGrammar grammar = new PeriodGrammar(passage);
    grammar.spans();
    grammar.years();
    grammar.shortSpans();
    grammar.order();
    grammar.days();
    return grammar.found;
  }

  /** A day or a month. */
  private record Point(int year, int month, int day) {
    boolean isMonth() {
      return day == 0;
    }

    Optional<LocalDate> first() {
      return date(day == 0 ? 1 : day);
    }

    Optional<LocalDate> last() {
      return month < 1 || month > MONTHS
          ? Optional.empty()
          : date(day == 0 ? YearMonth.of(year, month).lengthOfMonth() : day);
    }

    private Optional<LocalDate> date(int dayOfMonth) {
      try {
        return Optional.of(LocalDate.of(year, month, dayOfMonth));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  private void spans() {
    for (MatchResult m : SPAN_FIRST.allIn(plain)) {
      length(m, 1, m.group(10), m.group(11), m.group(12), m.group(13));
    }
    for (MatchResult m : COUNT_FIRST.allIn(plain)) {
      length(m, 5, m.group(4), m.group(1), m.group(2), m.group(3));
    }
  }

  private void length(
      MatchResult m, int at, String between, String count, String half, String unit) {
    boolean words = m.group(at + 3) != null || m.group(at + 8) != null;
    if (words && !"底".equals(m.group(at + 8)) && !"末".equals(m.group(at + 8))
        || m.group(at + 3) != null
        || half != null && half.endsWith("半")
        || unit.equals("月") && half == null
        || OTHER.isIn(between)) {
      return;
    }
    int year = m.group(at) == null ? LEAP + 1 : Integer.parseInt(m.group(at));
    Point from = point(year, m.group(at + 1), m.group(at + 2));
    boolean next = m.group(at + 4) != null && !m.group(at + 4).matches("当年|同年");
    int lastYear =
        m.group(at + 5) != null
            ? m.group(at) == null ? -1 : Integer.parseInt(m.group(at + 5))
            : next ? year + 1 : year;
    if (lastYear < 0) {
      return;
    }
    Point to = point(lastYear, m.group(at + 6), m.group(at + 7));
    Optional<LocalDate> begin = from.first();
    Optional<LocalDate> end = to.last();
    if (begin.isEmpty() || end.isEmpty()) {
      return;
    }
    if (begin.get().isAfter(end.get())) {
      if (m.group(at) != null || m.group(at + 5) != null) {
        return;
      }
      end = end.map(day -> day.plusYears(1));
    }
    boolean total = TOTAL.isIn(between);
    boolean exact = from.isMonth() && to.isMonth() && total;
    long days = ChronoUnit.DAYS.between(begin.get(), end.get()) + 1;
    long told = number(count);
    boolean day = unit.equals("天");
    if (day && (from.isMonth() || to.isMonth()) || told <= 0) {
      return;
    }
    long scale = unit.equals("年") ? MONTHS : 1;
    long months = ChronoUnit.MONTHS.between(begin.get(), end.get().plusDays(1));
    long over = ChronoUnit.DAYS.between(begin.get().plusMonths(months), end.get().plusDays(1));
    boolean holds;
    if (day) {
      holds = told == days || told == days - 1 && !total;
    } else {
      boolean rounded = !exact && (told * scale == months - (over == 0 ? 1 : 0));
      boolean up = over > 0 && told * scale == months + 1;
      holds = told * scale == months || rounded || up || scale > 1 && nearYear(told, months, over);
    }
    String length =
        day
            ? days + "天"
            : scale > 1 ? Long.toString(months) + "个月" : (over > 0 ? months + 1 : months) + "个月";
    add(m, count + (unit.equals("月") ? "个月" : unit), "起止时间合" + length, holds);
  }

  private static boolean nearYear(long told, long months, long over) {
    return months == told * MONTHS - 1 && over > 0 || months == told * MONTHS && over <= 1;
  }

  private static Point point(int year, String month, String day) {
    return new Point(year, Integer.parseInt(month), day == null ? 0 : Integer.parseInt(day));
  }

  private void years() {
    for (MatchResult m : YEARS.allIn(plain)) {
      int years = Integer.parseInt(m.group(2)) - Integer.parseInt(m.group(1)) + 1;
      long told = number(m.group(4));
      if (years > 1 && told > 1 && !OTHER.isIn(m.group(3))) {
        boolean holds = told == years || told == years - 1 && !TOTAL.isIn(m.group(3));
        add(m, m.group(4) + "年", "起止年度合" + years + "年", holds);
      }
    }
  }

  private void shortSpans() {
    for (MatchResult m : YEARS_BEHIND.allIn(plain)) {
      int years = Integer.parseInt(m.group(4)) - Integer.parseInt(m.group(3)) + 1;
      long told = number(m.group(1));
      if (years > 1 && told > 1 && !OTHER.isIn(m.group(2))) {
        add(m, m.group(1) + "年", "起止年度合" + years + "年", told == years || told == years - 1);
      }
    }
    for (MatchResult m : QUARTERS.allIn(plain)) {
      long quarters = number(m.group(2)) - number(m.group(1)) + 1;
      if (quarters > 1) {
        add(m, m.group(3) + "个季度", "起止合" + quarters + "个季度", number(m.group(3)) == quarters);
      }
    }
    for (Sought sought : List.of(DAYS_FIRST, DAYS_LAST)) {
      for (MatchResult m : sought.allIn(plain)) {
        boolean first = sought == DAYS_FIRST;
        int from = Integer.parseInt(m.group(first ? 1 : 2));
        int to = Integer.parseInt(m.group(first ? 2 : 3));
        long told = number(m.group(first ? 3 : 1));
        if (to > from && told > 0) {
          int days = to - from + 1;
          add(m, told + "天", "起止日期合" + days + "天", told == days || told == days - 1);
        }
      }
    }
    for (MatchResult m : MONTHS_TOLD.allIn(plain)) {
      int months = Integer.parseInt(m.group(2)) - Integer.parseInt(m.group(1)) + 1;
      boolean known = found.stream().anyMatch(r -> r.source().quote().contains(m.group(4) + "个月"));
      if (months > 0 && months <= MONTHS && !known && !OTHER.isIn(m.group(3))) {
        add(m, m.group(4) + "个月", "起止时间合" + months + "个月", number(m.group(4)) == months);
      }
    }
  }

  private void order() {
    for (MatchResult m : FULL_SPAN.allIn(plain)) {
      Point from = point(Integer.parseInt(m.group(1)), m.group(2), m.group(3));
      Point to = point(Integer.parseInt(m.group(4)), m.group(5), m.group(6));
      if (from.first().isPresent() && to.last().isPresent()) {
        boolean holds = !from.first().get().isAfter(to.last().get());
        if (!holds) {
          add(m, m.group(), "止于起之前", false);
        }
      }
    }
  }

  private void days() {
    for (MatchResult m : DAY.allIn(plain)) {
      int year = m.group(1) == null ? LEAP : Integer.parseInt(m.group(1));
      Point day = point(year, m.group(2), m.group(3));
      boolean possible = day.day() > 0 && day.first().isPresent();
      if (!possible && day.month() > 0 && day.month() <= MONTHS + 1 && day.day() <= 32) {
        add(m, m.group(), "没有这一天", false);
      }
    }
  }

  private static long number(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Long.parseLong(words);
    }
    String two = words.replace('两', '二');
    Matcher tens = Pattern.compile("([一二三四五六七八九])?(十)?([一二三四五六七八九])?").matcher(two);
    if (!tens.matches()) {
      return 0;
    }
    boolean ten = tens.group(2) != null;
    int first = tens.group(1) == null ? 0 : DIGITS.indexOf(tens.group(1)) + 1;
    int last = tens.group(3) == null ? 0 : DIGITS.indexOf(tens.group(3)) + 1;
    return ten ? (first == 0 ? 1 : first) * 10L + last : first;
  }

  private void add(MatchResult m, String words, String told, boolean holds) {
    found.add(new Relation.Worded(words, told, holds, passage.source(m.start(), m.end())));
  }
}
