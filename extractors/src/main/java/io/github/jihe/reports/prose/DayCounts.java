package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Lengths of time beside the days or lengths they follow from: 5月6日申请…5月25日审批，历时19天;
 * 合同工期240天，实际276天，延期36天.
 */
final class DayCounts {
  private static final Sought DAY =
      new Sought("(?:((?:19|20)\\d\\d)年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号](?!均)");
  private static final Sought LENGTH =
      new Sought(
          "(?:实际工期|实际施工|历时|用时|耗时|仅用|共用|前后|为期|持续|间隔|逾期|延期|延误|超期|滞后|推迟|晚了)(?:了|共)?(\\d{1,3})天");
  private static final Sought PLANNED =
      new Sought(".*(合同|计划|规定|要求|时限|约定|目标|定额|标准|批准|原定|法定)[^,，。;；\\d]{0,8}$");
  private static final Sought ACTUAL = new Sought(".*(实际|历时|用时|耗时|平均|仅用|完成)[^,，。;；\\d]{0,8}$");
  private static final Sought LATER = new Sought(".*(延期|超期|逾期|滞后|推迟|延误|延长|超出|超)(了|约定)?$");
  private static final Sought SOONER = new Sought(".*(提前|缩短|节省|压缩|少|快)(了)?$");
  private static final int LEAP = 2000;
  private static final int MOST = 6;

  private DayCounts() {}

  static List<Relation> read(Passage passage, List<Claim> claims) {
    List<Relation> found = new ArrayList<>();
    for (MatchResult length : LENGTH.allIn(passage.plain())) {
      between(passage, length).ifPresent(found::add);
    }
    for (Claim claim : claims) {
      boolean later = LATER.is(claim.head());
      boolean time = isTime(claim);
      if (time && (later || SOONER.is(claim.head()))) {
        late(passage, claims, claim, later).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isTime(Claim claim) {
    return claim.statement().figure().quantity().unit().symbol().matches("天|日|日历天|个月|个工作日|工作日|小时");
  }

  /** Any two days of the sentence may be meant; if none of them are so far apart, it is wrong. */
  private static Optional<Relation> between(Passage passage, MatchResult length) {
    String plain = passage.plain();
    int from = plain.lastIndexOf('。', length.start()) + 1;
    int end = plain.indexOf('。', length.end());
    String sentence = plain.substring(from, end < 0 ? plain.length() : end);
    List<LocalDate> days = new ArrayList<>();
    int year = LEAP;
    for (MatchResult day : DAY.allIn(sentence)) {
      year = day.group(1) == null ? year : Integer.parseInt(day.group(1));
      try {
        days.add(
            LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    if (days.size() < 2 || days.size() > MOST) {
      return Optional.empty();
    }
    long told = Long.parseLong(length.group(1));
    boolean holds = false;
    boolean rising = true;
    for (int i = 0; i < days.size(); i++) {
      rising &= i == 0 || !days.get(i).isBefore(days.get(i - 1));
      for (int k = i + 1; k < days.size(); k++) {
        long apart = Math.abs(ChronoUnit.DAYS.between(days.get(i), days.get(k)));
        holds |= told == apart || told == apart + 1;
      }
    }
    if (!rising && !holds) {
      return Optional.empty();
    }
    long whole = ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
    return Optional.of(
        new Relation.Worded(
            length.group(), "首末两日相隔" + whole + "天", holds, passage.source(from, length.end())));
  }

  /** The last planned and the last actual length of time in front of it, in one sentence. */
  private static Optional<Relation> late(
      Passage passage, List<Claim> claims, Claim told, boolean later) {
    String plain = passage.plain();
    int from = plain.lastIndexOf('。', told.mention().start()) + 1;
    List<Claim> near =
        claims.stream()
            .filter(claim -> claim.mention().start() >= from)
            .filter(claim -> claim.mention().end() <= told.mention().start())
            .filter(claim -> claim.comparable(told) && isTime(claim))
            .toList();
    List<Claim> planned = near.stream().filter(c -> PLANNED.is(c.head())).toList();
    List<Claim> actual =
        near.stream().filter(c -> ACTUAL.is(c.head()) && !planned.contains(c)).toList();
    if (planned.size() != 1 || actual.isEmpty()) {
      return Optional.empty();
    }
    boolean holds = false;
    for (Claim done : actual) {
      java.math.BigDecimal difference = done.value().subtract(planned.get(0).value());
      holds |= (later ? difference : difference.negate()).compareTo(told.value()) == 0;
    }
    Claim done = actual.get(actual.size() - 1);
    return Optional.of(
        new Relation.Worded(
            told.head() + told.statement().figure().printed(),
            planned.get(0).statement().figure().printed()
                + "与"
                + done.statement().figure().printed()
                + "相差"
                + done.value()
                    .subtract(planned.get(0).value())
                    .abs()
                    .stripTrailingZeros()
                    .toPlainString(),
            holds,
            passage.source(planned.get(0).clause().start(), told.mention().end())));
  }
}
