package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence calls the highest or lowest of a list: 甲82%、乙91%、丙88%，其中丙最高. */
final class Extremes {
  private static final Pattern TOP =
      Pattern.compile("最高|最多|最大|最长|最快|居首位?|位居第一|位列第一|排名第一|排第一|列第一|居第一|首位");
  private static final Pattern BOTTOM = Pattern.compile("最低|最少|最小|最短|最慢|末位|垫底|倒数第一");
  private static final Pattern LIMIT = Pattern.compile("最高(不超过|可|限|补助|支付|标准|限额|奖励)|最低(不少于|不低于|标准|工资|生活)|历年|历史|全[省市国县区]");
  private static final Pattern WHOLE = Pattern.compile("合计|共|总|累计|平均|目标|计划|上年|去年");
  private static final Pattern IDLE =
      Pattern.compile("其中|以|为|是|的|占比|比重|比例|数量|人数|数|金额|额|率|均|达到?|最|各|中|则|而|但|由|按|得分|满意度?|依次|分别|\\d|年");
  private static final Pattern OTHERS = Pattern.compile("其余|其他|其次|依次");
  private static final Pattern QUARTER = Pattern.compile("([一二三四])季度");
  private static final String QUARTERS = "一二三四";
  private static final Pattern FALLING = Pattern.compile("[由从自](高|多|大|快)[到至](低|少|小|慢)");
  private static final Pattern RISING = Pattern.compile("[由从自](低|少|小|慢)[到至](高|多|大|快)");
  private static final int FEWEST = 3;
  private static final int LONGEST_NAME = 16;

  private final Strand strand;
  private final ToldNumbers told;

  Extremes(Strand strand, ToldNumbers told) {
    this.strand = strand;
    this.told = told;
  }

  List<Relation> read() {
    List<Relation> wrong = new ArrayList<>();
    int start = 0;
    while (start < strand.size()) {
      int end = start + 1;
      while (end < strand.size() && continues(start, end)) {
        end++;
      }
      if (end - start >= FEWEST) {
        claims(start, end, wrong);
      }
      if (end - start >= FEWEST) {
        ordered(start, end, wrong);
      }
      if (end - start >= 2 && start > 0) {
        first(start, end, wrong);
      }
      start = end;
    }
    return wrong;
  }

  /** Whether a number goes on with a list of named values of one unit. */
  private boolean continues(int start, int at) {
    String lead = strand.lead(at);
    return strand.sentence(at) == strand.sentence(start)
        && strand.claim(at).comparable(strand.claim(start))
        && !lead.isEmpty()
        && ",，、;；和及与".indexOf(lead.charAt(0)) >= 0
        && lead.length() <= LONGEST_NAME
        && !TOP.matcher(lead).find()
        && !BOTTOM.matcher(lead).find()
        && !WHOLE.matcher(lead).find()
        && isValue(at)
        && isValue(start);
  }

  private boolean isValue(int at) {
    Claim claim = strand.claim(at);
    return !told.isChange(at)
        && claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.statement().figure().quantity().approximate();
  }

  /** 最多的是甲31万元，其余为乙33万元、丙27万元: the highest comes first, with its number. */
  private void first(int start, int end, List<Relation> wrong) {
    int named = start - 1;
    String lead = strand.lead(named);
    boolean highest = TOP.matcher(lead).find();
    boolean told =
        OTHERS.matcher(strand.lead(start)).find()
            && highest != BOTTOM.matcher(lead).find()
            && !LIMIT.matcher(lead).find()
            && strand.sentence(named) == strand.sentence(start)
            && strand.claim(named).comparable(strand.claim(start))
            && isValue(named);
    if (told) {
      report(named, extreme(start, end, highest), highest, wrong);
    }
  }

  /** 由高到低依次为甲98%、乙95%、丙96%: each is at least the next one. */
  private void ordered(int start, int end, List<Relation> wrong) {
    boolean falling = FALLING.matcher(strand.lead(start)).find();
    if (falling || RISING.matcher(strand.lead(start)).find()) {
      for (int i = start; i + 1 < end; i++) {
        report(i, i + 1, falling, wrong);
      }
    }
  }

  private void report(int named, int best, boolean highest, List<Relation> wrong) {
    int order = strand.claim(best).value().compareTo(strand.claim(named).value());
    if (highest ? order > 0 : order < 0) {
      wrong.add(
          new Relation.Extreme(
              strand.claim(named).statement(),
              strand.claim(best).statement(),
              highest,
              strand.source(named)));
    }
  }

  private void claims(int start, int end, List<Relation> wrong) {
    int first = WHOLE.matcher(strand.near(start)).find() ? start + 1 : start;
    if (end - first < 2) {
      return;
    }
    String behind = strand.beyond(end - 1);
    for (String clause : behind.split("[,，;；。]")) {
      claim(clause, first, end, wrong);
    }
  }

  private void claim(String clause, int first, int end, List<Relation> wrong) {
    Matcher top = TOP.matcher(clause);
    Matcher bottom = BOTTOM.matcher(clause);
    boolean highest = top.find();
    if (!highest && !bottom.find() || LIMIT.matcher(clause).find()) {
      return;
    }
    String words = highest ? clause.substring(0, top.start()) : clause.substring(0, bottom.start());
    String behind = clause.substring(highest ? top.end() : bottom.end());
    named(words, first, end)
        .or(() -> named(behind, first, end))
        .ifPresent(
            named -> report(named, extreme(first, end, highest), highest, wrong));
  }

  private int extreme(int first, int end, boolean highest) {
    int best = first;
    for (int i = first + 1; i < end; i++) {
      int order = strand.claim(i).value().compareTo(strand.claim(best).value());
      best = highest ? order > 0 ? i : best : order < 0 ? i : best;
    }
    return best;
  }

  /** The only number of the list whose name the words contain. */
  private Optional<Integer> named(String words, int first, int end) {
    Matcher quarter = QUARTER.matcher(words);
    if (quarter.find() && end - first == 4 && strand.lead(first).contains("季度")) {
      return Optional.of(first + QUARTERS.indexOf(quarter.group(1)));
    }
    String name = IDLE.matcher(words).replaceAll("");
    List<Integer> found = new ArrayList<>();
    for (int i = first; i < end && name.length() >= 2; i++) {
      String own = IDLE.matcher(own(i)).replaceAll("");
      if (own.length() >= 2 && (own.endsWith(name) || own.startsWith(name) || name.endsWith(own) || name.startsWith(own))) {
        found.add(i);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private String own(int at) {
    String subject = strand.claim(at).statement().subject();
    String near = strand.near(at);
    int joint = Math.max(near.lastIndexOf('、'), near.lastIndexOf('和'));
    return subject.isEmpty() ? near.substring(joint + 1) : subject;
  }
}
