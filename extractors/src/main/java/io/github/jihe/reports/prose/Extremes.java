package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Operator;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence calls the highest or lowest of a list: 甲82%、乙91%、丙88%，其中丙最高. */
final class Extremes {
  private static final Pattern TOP =
      Pattern.compile("最高|最多|最大|高峰|峰值|最为?突出|最集中|最长|最快|居首位?|位居第一|位列第一|排名第一|排第一|列第一|居第一|首位");
  private static final Pattern BOTTOM = Pattern.compile("最低|最少|最小|低谷|最短|最慢|末位|垫底|倒数第一");
  private static final Sought LIMIT =
      new Sought("最高(不超过|可|限|补助|支付|标准|限额|奖励)|最低(不少于|不低于|标准|工资|生活)|历年|历史|全[省市国县区]");
  private static final Sought WHOLE = new Sought("合计|共|总|累计|平均|目标|计划|上年|去年");
  private static final Sought IDLE =
      new Sought("其中|以|为|是|的|占比|比重|比例|数量|人数|数|金额|额|率|均|达到?|最|各|中|则|而|但|由|按|得分|满意度?|依次|分别|\\d|年");
  private static final Sought OTHERS = new Sought("其余|其他|依次");
  private static final Sought NEXT = new Sought("其次|次之|其后[为是]|随后[为是]|紧随其后|接下来是|居次|位居其次");
  private static final Pattern QUARTER = Pattern.compile("([一二三四])季度|第([一二三四])(?:家|个|所|标段|期)");
  private static final String QUARTERS = "一二三四";
  private static final Sought FALLING =
      new Sought("[由从自](高|多|大|快)[到至](低|少|小|慢)|(排名|排在|名列)前.*(依次|分别)");
  private static final Sought RISING = new Sought("[由从自](低|少|小|慢)[到至](高|多|大|快)");
  private static final Pattern STEMS = Pattern.compile("[甲乙丙丁戊]");
  private static final Sought APART = new Sought(".*(相差|差距为?|极差为?|差值为?)(达|约)?");
  private static final Pattern ONLY =
      Pattern.compile(
          "(?:只有|仅有|仅|唯独|唯有)(?<name>[^,，;；]{2,10}?)(?<not>未|不)?(?<word>低于|高于|超过|达到?)(?:了)?(?:全[^平]{0,3}|总体|整体|各[^平]{0,3})?平均");
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
    for (int i = 1; i < strand.size(); i++) {
      next(i, wrong);
    }
    for (int i = 2; i < strand.size(); i++) {
      apart(i, wrong);
    }
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
      if (start > 0) {
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
        && !WHOLE.isIn(lead)
        && isAverage(at) == isAverage(start)
        && isValue(at)
        && isValue(start);
  }

  /** 甲支出62万元、户均1.18万元；乙支出48万元、户均1.22万元: two lists in one. */
  private boolean isAverage(int at) {
    return PassageReader.AVERAGE.matcher(strand.near(at)).find();
  }

  private boolean isValue(int at) {
    Claim claim = strand.claim(at);
    return !told.isChange(at)
        && claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.isApproximate();
  }

  /** 最多的是甲31万元，其余为乙33万元、丙27万元: the highest comes first, with its number. */
  private void first(int start, int end, List<Relation> wrong) {
    int named = start - 1;
    String lead = strand.lead(named);
    if (end - start < 2) {
      return;
    }
    boolean highest = TOP.matcher(lead).find();
    boolean told =
        OTHERS.isIn(strand.lead(start))
            && highest != BOTTOM.matcher(lead).find()
            && !LIMIT.isIn(lead)
            && strand.sentence(named) == strand.sentence(start)
            && strand.claim(named).comparable(strand.claim(start))
            && isValue(named);
    if (told) {
      report(named, extreme(start, end, highest), highest, wrong);
    }
  }

  /** 最高的甲96.8%，最低的乙88.1%，相差8.7个百分点. */
  private void apart(int at, List<Relation> wrong) {
    int one = at - 2;
    int other = at - 1;
    boolean ends =
        TOP.matcher(strand.lead(one)).find() && BOTTOM.matcher(strand.lead(other)).find()
            || BOTTOM.matcher(strand.lead(one)).find() && TOP.matcher(strand.lead(other)).find();
    boolean reads =
        ends
            && APART.is(strand.near(at))
            && strand.sentence(one) == strand.sentence(at)
            && strand.claim(one).comparable(strand.claim(other))
            && strand.claim(at).comparable(strand.claim(one))
            && isValue(one)
            && isValue(other);
    if (!reads) {
      return;
    }
    boolean rising = strand.claim(one).value().compareTo(strand.claim(other).value()) < 0;
    Claim low = strand.claim(rising ? one : other);
    Claim high = strand.claim(rising ? other : one);
    Claim change = strand.claim(at);
    Kind kind = change.isRate() ? Kind.POINTS : Kind.AMOUNT;
    if (!new ChangeFit(low, high, change, kind, true).holds() && !told.contains(change)) {
      Optional<Statement> difference = Optional.of(change.statement());
      wrong.add(
          new Relation.Change(
              low.statement(),
              high.statement(),
              true,
              change.isRate() ? Optional.empty() : difference,
              change.isRate() ? difference : Optional.empty(),
              strand.source(at)));
    }
  }

  /** 平均96.2%，甲97.1%、乙95.8%、丙96.6%，仅丙低于平均. */
  private void only(String clause, int first, int end, List<Relation> wrong) {
    Matcher only = ONLY.matcher(clause);
    if (!only.find()) {
      return;
    }
    int average = first - 1;
    boolean known =
        average >= 0
            && strand.lead(average).contains("平均")
            && strand.claim(average).comparable(strand.claim(first))
            && strand.sentence(average) == strand.sentence(first);
    Optional<Integer> named = named(only.group("name"), first, end);
    if (!known || named.isEmpty()) {
      return;
    }
    boolean above = only.group("word").startsWith("低") == (only.group("not") != null);
    int order = strand.claim(named.get()).value().compareTo(strand.claim(average).value());
    if (above ? order < 0 : order > 0) {
      wrong.add(
          new Relation.Change(
              strand.claim(average).statement(),
              strand.claim(named.get()).statement(),
              above,
              Optional.empty(),
              Optional.empty(),
              strand.source(first)));
    }
  }

  /** 占比最大的是甲，为38.6%，其次是乙41.2%. */
  private void next(int at, List<Relation> wrong) {
    String lead = strand.lead(at - 1);
    boolean highest = TOP.matcher(lead).find();
    boolean reads =
        NEXT.isIn(strand.lead(at))
            && highest != BOTTOM.matcher(lead).find()
            && !LIMIT.isIn(lead)
            && strand.sentence(at - 1) == strand.sentence(at)
            && strand.claim(at - 1).comparable(strand.claim(at))
            && isValue(at - 1)
            && isValue(at);
    if (reads) {
      report(at - 1, at, highest, wrong);
    }
  }

  /** 由高到低依次为甲98%、乙95%、丙96%: each is at least the next one. */
  private void ordered(int start, int end, List<Relation> wrong) {
    boolean falling = FALLING.isIn(strand.lead(start));
    if (falling || RISING.isIn(strand.lead(start))) {
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
    int first = WHOLE.isIn(strand.near(start)) ? start + 1 : start;
    if (end - first < 2) {
      return;
    }
    String behind = strand.beyond(end - 1);
    for (String clause : behind.split("[,，;；。]", -1)) {
      only(clause, first, end, wrong);
      claim(clause, first, end, wrong);
    }
  }

  private void claim(String clause, int first, int end, List<Relation> wrong) {
    Matcher top = TOP.matcher(clause);
    Matcher bottom = BOTTOM.matcher(clause);
    boolean highest = top.find();
    if (!highest && !bottom.find() || LIMIT.isIn(clause)) {
      return;
    }
    String words = highest ? clause.substring(0, top.start()) : clause.substring(0, bottom.start());
    String behind = clause.substring(highest ? top.end() : bottom.end());
    named(words, first, end)
        .or(() -> named(behind, first, end))
        .ifPresent(named -> report(named, extreme(first, end, highest), highest, wrong));
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
    if (quarter.find()) {
      boolean ofYear = quarter.group(1) != null;
      int index = QUARTERS.indexOf(ofYear ? quarter.group(1) : quarter.group(2));
      boolean listed = !ofYear || end - first == 4 && strand.lead(first).contains("季度");
      if (listed && first + index < end && strand.lead(first).matches(".*(分别|依次).*")) {
        return Optional.of(first + index);
      }
    }
    String name = IDLE.replaceAll(words, "");
    List<Integer> found = new ArrayList<>();
    for (int i = first; i < end && name.length() >= 2; i++) {
      String own = IDLE.replaceAll(own(i), "");
      if (own.length() >= 2
          && (own.endsWith(name)
              || own.startsWith(name)
              || name.endsWith(own)
              || name.startsWith(own))) {
        found.add(i);
      }
    }
    return found.size() == 1
        ? Optional.of(found.get(0))
        : alike(name, first, end).or(() -> initial(name, first, end));
  }

  /** The number whose own name has more in common with the words than that of any other. */
  private Optional<Integer> alike(String name, int first, int end) {
    int best = -1;
    int most = 1;
    boolean twice = false;
    for (int i = first; i < end; i++) {
      int common = Nouns.common(name, IDLE.replaceAll(own(i), ""));
      twice = common == most ? best >= 0 : common < most && twice;
      if (common > most) {
        most = common;
        best = i;
      }
    }
    return best < 0 || twice ? Optional.empty() : Optional.of(best);
  }

  /** 甲、乙、丙三地…，丙地最多: names of which only the first character stands in the list. */
  private Optional<Integer> initial(String name, int first, int end) {
    List<Integer> found = new ArrayList<>();
    for (int i = first; i < end && name.length() >= 2; i++) {
      String own = own(i);
      if (own.length() == 1 || STEMS.matcher(own).lookingAt()) {
        if (own.charAt(0) == name.charAt(0)) {
          found.add(i);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private String own(int at) {
    String subject = strand.claim(at).statement().subject();
    String near = strand.near(at);
    int joint = Math.max(near.lastIndexOf('、'), near.lastIndexOf('和'));
    String own = subject.isEmpty() ? near.substring(joint + 1) : subject;
    int label = Math.max(own.lastIndexOf("分别为") + 3, own.lastIndexOf("依次为") + 3);
    return label > 2 && label < own.length() ? own.substring(label) : own;
  }
}
