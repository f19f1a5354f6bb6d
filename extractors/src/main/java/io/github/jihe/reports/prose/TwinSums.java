package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of which every part has two numbers: 培训12期1560人次，其中管理人员3期210人次，业务人员9期1350人次. One sum for
 * each unit.
 */
final class TwinSums {
  private final Lexicon lexicon;

  TwinSums(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The two sums of a list, or none.
   *
   * @param lead index of the clause that opens the list
   * @param complete whether the words say that the parts are all there are
   */
  List<Relation> read(Spoken spoken, int lead, boolean complete) {
    List<Clause> clauses = spoken.clauses();
    List<Claim> whole = lead == 0 ? List.of() : spoken.of(clauses.get(lead - 1));
    int depth = clauses.get(lead).depth();
    if (!isTwin(clauses, lead - 1, whole) || clauses.get(lead - 1).depth() != depth) {
      return List.of();
    }
    List<List<Claim>> parts = new ArrayList<>();
    int i = clauses.get(lead).numbers().isEmpty() ? lead + 1 : lead;
    for (; i < clauses.size() && clauses.get(i).depth() == depth; i++) {
      List<Claim> part = spoken.of(clauses.get(i));
      if (!isTwin(clauses, i, part) || !isPart(part, whole) || closes(clauses.get(i))) {
        break;
      }
      parts.add(part);
    }
    boolean hedged = spoken.source().quote().contains("等") || i < clauses.size();
    return parts.size() < 2
        ? List.of()
        : List.of(
            sum(spoken, whole, parts, 0, complete && !hedged),
            sum(spoken, whole, parts, 1, complete && !hedged));
  }

  private static Relation sum(
      Spoken spoken, List<Claim> whole, List<List<Claim>> parts, int which, boolean complete) {
    List<Statement> members = parts.stream().map(part -> part.get(which).statement()).toList();
    return new Relation.Sum(whole.get(which).statement(), members, complete, spoken.source());
  }

  private boolean closes(Clause clause) {
    return lexicon.opening("closing", clause.tight()).isPresent()
        || lexicon.opening("list-ends", clause.tight()).isPresent();
  }

  private static boolean isTwin(List<Clause> clauses, int index, List<Claim> claims) {
    return claims.size() == 2
        && clauses.get(index).numbers().size() == 2
        && claims.stream().allMatch(Claim::isPlain)
        && claims.stream().noneMatch(Claim::isRate)
        && claims.get(1).head().isEmpty()
        && claims.stream().allMatch(claim -> claim.tail().isEmpty())
        && !claims.get(0).comparable(claims.get(1));
  }

  private static boolean isPart(List<Claim> part, List<Claim> whole) {
    return part.get(0).comparable(whole.get(0))
        && part.get(1).comparable(whole.get(1))
        && !part.get(0).statement().subject().isEmpty();
  }
}
