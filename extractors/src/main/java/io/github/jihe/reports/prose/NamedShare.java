package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share of a part that a list told before: 馆藏142.8万册，其中甲118.6万册、乙24.2万册，乙占16.95%. */
final class NamedShare {
  private static final Pattern SHARE = Pattern.compile("(?<name>.{2,16})占(比)?(为|达|达到|约)?");

  private NamedShare() {}

  /**
   * The shares of a sentence.
   *
   * @param sums the lists that it tells
   * @param known rates that other grammars have tied to their whole already
   */
  static List<Relation> read(Spoken spoken, List<Relation> sums, List<Relation> known) {
    List<Relation> shares = new ArrayList<>();
    for (Claim claim : spoken.outside()) {
      Matcher share = SHARE.matcher(claim.head());
      boolean open = claim.isRate() && claim.isPlain() && !Quotient.isTold(known, claim);
      if (open && share.matches()) {
        part(sums, share.group("name"))
            .ifPresent(
                found ->
                    shares.add(
                        new Relation.Ratio(
                            found.part(), found.whole(), claim.statement(), spoken.source())));
      }
    }
    return shares;
  }

  private record Part(Statement part, Statement whole) {}

  /** The one part of that name. */
  private static Optional<Part> part(List<Relation> sums, String name) {
    List<Part> found = new ArrayList<>();
    for (Relation relation : sums) {
      if (relation instanceof Relation.Sum sum) {
        sum.parts().stream()
            .filter(part -> part.subject().equals(name))
            .forEach(part -> found.add(new Part(part, sum.whole())));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
