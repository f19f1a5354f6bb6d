package io.github.jihe.reports.prose;

import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Mention;
import java.util.List;
import java.util.Optional;

/**
 * One sentence as read: what the grammars of relations work on.
 *
 * @param clauses in order, those of brackets behind the clause they stand in
 * @param claims one for each number that has a unit, in the order of the clauses
 * @param before the last claim of the sentence before, if it ends with that number
 * @param said the claims of the sentences before in the same passage, in order
 * @param recent the claims of the passages shortly before, in the same section
 */
record Spoken(
    Passage passage,
    Sentence sentence,
    List<Clause> clauses,
    List<Claim> claims,
    Optional<Claim> before,
    List<Claim> said,
    List<Claim> recent) {

  Source source() {
    return passage.source(sentence.start(), sentence.end());
  }

  List<Claim> of(Clause clause) {
    return claims.stream().filter(claim -> claim.clause().isSame(clause)).toList();
  }

  /** The claims that are said directly, outside of brackets. */
  List<Claim> outside() {
    return claims.stream().filter(claim -> claim.clause().depth() == 0).toList();
  }

  /** The words between a claim's number and the end of the sentence. */
  String wordsBehind(Claim claim) {
    return passage.plain().substring(claim.mention().end(), sentence.end()).replaceAll("\\s+", "");
  }

  /** Whether the claim's clause holds no other number. */
  boolean standsAlone(Claim claim) {
    List<Mention> numbers = claim.clause().numbers();
    return numbers.size() == 1;
  }
}
