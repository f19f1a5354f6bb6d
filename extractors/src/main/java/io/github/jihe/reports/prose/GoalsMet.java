package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Results told with their goals, and that all goals are met: 印发手册800册（目标1000册）…均已完成;
 * 计划甲4期、乙12家，实际甲4期、 乙9家，均完成目标.
 */
final class GoalsMet {
  private static final Sought SAID =
      new Sought(
          "(?:均|都|全部|皆|悉数|全数)(?:已|已经|能|按期|如期|按时|圆满|顺利|超额|保质保量)*"
              + "(?:完成|达标|达到|实现|达成|兑现|到位)|(?<![未能])(?:已|已经|圆满|顺利|全面|超额|如期)+(?:完成|达到|实现)了?(?:年度|年初|全年|预期|既定|绩效|预定)*(?:目标|任务|计划)");
  private static final Sought OPEN =
      new Sought("除|以外|仅|只有|唯|未完成|未达|未能|没有完成|尚未|个别|基本|大部分|其余|力争|确保|要求|如果|拟|预计");
  private static final Sought GOAL = new Sought("目标|计划|任务|应|指标");
  private static final Sought ACTUAL = new Sought("实际|实");
  private static final Sought LESS_IS_BETTER =
      new Sought("成本|费用|经费|时间|时长|天|周期|投诉|事故|死亡|伤亡|发病|患病|漏损|差错|违法|案件|能耗|排放|浓度|损失|逾期|超标|控制|降|减|压");

  private GoalsMet() {}

  private record Pair(Claim goal, Claim value) {}

  static List<Relation> read(Passage passage, List<Claim> claims) {
    List<Relation> found = new ArrayList<>();
    for (MatchResult said : SAID.allIn(passage.plain())) {
      Sentence sentence = segment(passage.plain(), said.start());
      String words = passage.plain().substring(sentence.start(), sentence.end());
      List<Claim> own =
          claims.stream()
              .filter(claim -> claim.mention().start() >= sentence.start())
              .filter(claim -> claim.mention().end() <= sentence.end())
              .toList();
      if (!OPEN.isIn(words)) {
        missed(own, said.start())
            .ifPresent(
                pair ->
                    found.add(
                        new Relation.Worded(
                            said.group(),
                            "目标" + printed(pair.goal()) + "，完成" + printed(pair.value()),
                            false,
                            passage.source(sentence.start(), sentence.end()))));
      }
    }
    return found;
  }

  private static String printed(Claim claim) {
    return claim.statement().figure().printed();
  }

  private static Sentence segment(String plain, int at) {
    int from = at;
    while (from > 0 && "。;；\n".indexOf(plain.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at;
    while (to < plain.length() && "。;；\n".indexOf(plain.charAt(to)) < 0) {
      to++;
    }
    return new Sentence(from, to);
  }

  /** The first result that lies below its goal. */
  private static Optional<Pair> missed(List<Claim> claims, int said) {
    List<Pair> pairs = new ArrayList<>(bracketed(claims));
    if (pairs.isEmpty()) {
      pairs.addAll(listed(claims.stream().filter(c -> c.mention().end() <= said).toList()));
    }
    boolean open =
        pairs.stream()
            .anyMatch(
                pair ->
                    LESS_IS_BETTER.isIn(pair.value().head() + pair.goal().head())
                        || pair.goal().statement().operator() == Operator.AT_MOST
                        || pair.goal().statement().operator() == Operator.LESS_THAN);
    return open
        ? Optional.empty()
        : pairs.stream()
            .filter(pair -> pair.value().value().compareTo(pair.goal().value()) < 0)
            .findFirst();
  }

  /** 投放车辆22辆（目标24辆）. */
  private static List<Pair> bracketed(List<Claim> claims) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      Claim goal = claims.get(i);
      Claim value = claims.get(i - 1);
      boolean pair =
          goal.clause().opener() == '('
              && goal.head().length() <= 6
              && GOAL.isIn(goal.head())
              && value.clause().depth() == 0
              && isPlain(value)
              && goal.comparable(value);
      if (pair) {
        pairs.add(new Pair(goal, value));
      }
    }
    return pairs;
  }

  /** 计划甲4期、乙12家，实际甲4期、乙9家: as many goals as results, in the same order and units. */
  private static List<Pair> listed(List<Claim> claims) {
    int actual = 0;
    while (actual < claims.size() && !ACTUAL.isIn(claims.get(actual).head())) {
      actual++;
    }
    int count = claims.size() - actual;
    boolean lists =
        count > 0
            && actual == count
            && GOAL.isIn(claims.get(0).head())
            && claims.get(0).statement().status() == Status.PLANNED;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; lists && i < count; i++) {
      Claim goal = claims.get(i);
      Claim value = claims.get(actual + i);
      boolean pair = goal.comparable(value) && isPlain(value) && sameName(goal, value);
      if (!pair) {
        return List.of();
      }
      pairs.add(new Pair(goal, value));
    }
    return pairs;
  }

  private static boolean sameName(Claim goal, Claim value) {
    String name = ACTUAL.replaceAll(value.head(), "");
    return goal.statement()
            .figure()
            .quantity()
            .unit()
            .equals(value.statement().figure().quantity().unit())
        && (name.isEmpty()
            || goal.head().contains(name)
            || name.matches("(完成|检查|实施|建成|开展|培训|组织|发放)了?")
            || Nouns.common(name, goal.head()) >= 2);
  }

  private static boolean isPlain(Claim claim) {
    return claim.isPlain() && !claim.isApproximate() && !claim.isMoney();
  }
}
