package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Days of one work in the order they must have, and days beside a deadline: 3月开工…10月竣工;
 * 计划6月底前完工，5月28日完工，提前.
 */
final class Timeline {
  private static final Sought DATE =
      new Sought(
          "(?:((?:19|20)\\d\\d)年|(当年|同年|次年|翌年))?(?<![\\d.])(\\d{1,2})月(?:(\\d{1,2})[日号]|(底|末|初|上旬|中旬|下旬))?(?!均)");
  private static final Pattern BEGIN =
      Pattern.compile("开工|动工|进场|启动建设|启动实施|签订(?:施工|采购|服务)?合同|中标|开标|立项|招标");
  private static final Pattern END = Pattern.compile("竣工|完工|验收|交付|投入使用|建成|投用|移交|完成结算");
  private static final Pattern PLANNED =
      Pattern.compile("计划|约定|要求|规定|原定|应于|应在|时限|目标|截止|最迟|期限|拟|预计");
  private static final Sought ACTUAL = new Sought("实际|已于|于|完成|竣工|完工|交货|交付|验收|到货|上线|办结");
  private static final Pattern SOONER =
      Pattern.compile("提前(?!量|介入|谋划|拨|下达|支)|早于|按期|如期|按时|未逾期|没有超期");
  private static final Pattern LATER = Pattern.compile("逾期|延期|滞后|晚于|推迟|延误|超期|迟于|未能?按期|未能?按时|未如期");
  private static final int LEAP = 2000;
  private static final int REACH = 14;

  private Timeline() {}

  /** A date with the words before and behind it, up to the next mark. */
  private record Dated(
      LocalDate first,
      LocalDate last,
      boolean year,
      String before,
      String behind,
      int start,
      int end) {
    boolean has(Pattern words) {
      return words.matcher(behind).find() || words.matcher(before).find();
    }
  }

  static List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(passage.plain())) {
      List<Dated> dates = dates(passage, sentence);
      if (dates.size() > 2 && dates.size() < 5) {
        Optional<Dated> begin = dates.stream().filter(d -> d.has(BEGIN)).findFirst();
        Dated last = dates.get(dates.size() - 1);
        begin
            .filter(one -> !one.equals(last))
            .flatMap(one -> order(passage, one, last))
            .ifPresent(found::add);
      } else if (dates.size() == 2) {
        Dated one = dates.get(0);
        Dated two = dates.get(1);
        Optional<Relation> late = deadline(passage, sentence, one, two);
        late.or(() -> order(passage, one, two)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Dated> dates(Passage passage, Sentence sentence) {
    String words = passage.plain().substring(sentence.start(), sentence.end());
    List<Dated> dates = new ArrayList<>();
    int year = LEAP;
    List<MatchResult> all = DATE.allIn(words);
    for (int i = 0; i < all.size(); i++) {
      MatchResult m = all.get(i);
      boolean next = m.group(2) != null && m.group(2).matches("次年|翌年");
      year = m.group(1) != null ? Integer.parseInt(m.group(1)) : next ? year + 1 : year;
      int from = i == 0 ? 0 : all.get(i - 1).end();
      int to = i + 1 < all.size() ? all.get(i + 1).start() : words.length();
      try {
        int month = Integer.parseInt(m.group(3));
        int length = YearMonth.of(year, month).lengthOfMonth();
        int day = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
        boolean last = "底".equals(m.group(5)) || "末".equals(m.group(5));
        dates.add(
            new Dated(
                LocalDate.of(year, month, last ? length : Math.max(1, day)),
                LocalDate.of(year, month, day == 0 ? length : day),
                year != LEAP,
                clauseBefore(words.substring(from, m.start())),
                clauseBehind(words.substring(m.end(), to)),
                sentence.start() + m.start(),
                sentence.start() + m.end()));
      } catch (DateTimeException e) {
        return List.of();
      }
    }
    return dates;
  }

  private static String clauseBefore(String words) {
    String tail = words.substring(Math.max(0, words.length() - REACH));
    return tail.replaceFirst("^.*[,，;；:]", "");
  }

  private static String clauseBehind(String words) {
    String head = words.substring(0, Math.min(words.length(), REACH));
    return head.replaceFirst("[,，;；].*$", "");
  }

  /** 2022年3月开工，2021年10月竣工: only with years, as 9月开工，5月竣工 may lie over the turn of a year. */
  private static Optional<Relation> order(Passage passage, Dated one, Dated two) {
    boolean begins = one.has(BEGIN) && !one.has(END);
    boolean ends = two.has(END) && !two.has(BEGIN);
    boolean planned = one.has(PLANNED) || two.has(PLANNED);
    if (!one.year() || !two.year() || !begins || !ends || planned) {
      return Optional.empty();
    }
    boolean holds = !two.last().isBefore(one.first());
    return Optional.of(
        new Relation.Worded(
            words(passage, two) + two.behind(),
            words(passage, one) + one.behind(),
            holds,
            passage.source(one.start(), two.end())));
  }

  private static Optional<Relation> deadline(
      Passage passage, Sentence sentence, Dated one, Dated two) {
    boolean firstPlanned = PLANNED.matcher(one.before() + one.behind()).find();
    boolean secondPlanned = PLANNED.matcher(two.before() + two.behind()).find();
    if (firstPlanned == secondPlanned) {
      return Optional.empty();
    }
    Dated plan = firstPlanned ? one : two;
    Dated done = firstPlanned ? two : one;
    String rest = passage.plain().substring(sentence.start(), sentence.end());
    boolean later = LATER.matcher(rest).find();
    boolean sooner = SOONER.matcher(LATER.matcher(rest).replaceAll("")).find();
    if (!ACTUAL.isIn(done.before() + done.behind()) || later == sooner) {
      return Optional.empty();
    }
    boolean after = done.first().isAfter(plan.last());
    boolean before = !done.last().isAfter(plan.last());
    if (!after && !before) {
      return Optional.empty();
    }
    MatchResult word = (later ? LATER : SOONER).matcher(rest).results().findFirst().orElseThrow();
    return Optional.of(
        new Relation.Worded(
            word.group(),
            "期限为" + words(passage, plan) + "，实际为" + words(passage, done),
            later ? after : before,
            passage.source(sentence.start(), sentence.end())));
  }

  private static String words(Passage passage, Dated date) {
    return passage.plain().substring(date.start(), date.end());
  }
}
