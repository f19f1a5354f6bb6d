package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole and the parts that 其中, 包括, 含, 分别为 or 由…组成 introduce.
 *
 * <p>The parts are all there are only where the text says so (分别为, 由…组成), where they are a closed
 * list of fund sources, or where they are complementary by name. Everything else is an open list.
 */
final class SumGrammar {
  /** So many kinds of staff leave none out. */
  private static final int MOST_OPEN = 3;

  private final Lexicon lexicon;
  private final TwinSums twins;

  SumGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.twins = new TwinSums(lexicon);
  }

  List<Relation> read(Spoken spoken) {
    List<Relation> sums = new ArrayList<>();
    List<Clause> clauses = spoken.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      int at = i;
      String words = withoutNoun(clauses.get(i).tight());
      Optional<String> open = lexicon.opening("leads-open", words);
      Optional<String> closed = lexicon.opening("leads-closed", words);
      if (words.startsWith("含税") || words.startsWith("由于")) {
        continue;
      }
      if (open.isPresent() || closed.isPresent()) {
        boolean composed =
            closed.isPresent() && (!closed.get().equals("由") || isComposed(spoken, i));
        if (open.isPresent() || composed) {
          Optional<Relation> sum = sum(spoken, i, composed, open.orElse(""));
          sums.addAll(sum.map(List::of).orElseGet(() -> twins.read(spoken, at, composed)));
        }
      } else {
        contained(spoken, clauses.get(i)).ifPresent(sums::add);
      }
    }
    return sums;
  }

  /** 资金来源分别为 leads like 分别为. */
  private String withoutNoun(String words) {
    Optional<String> noun = lexicon.opening("lead-nouns", words);
    return noun.map(found -> words.substring(found.length())).orElse(words);
  }

  private static boolean isComposed(Spoken spoken, int index) {
    for (int i = index; i < spoken.clauses().size(); i++) {
      String words = spoken.clauses().get(i).tight();
      if (words.endsWith("组成") || words.endsWith("构成")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Relation> sum(Spoken spoken, int lead, boolean composed, String word) {
    Clause first = spoken.clauses().get(lead);
    PartList list = PartList.from(spoken, lead, lexicon);
    if (list.parts().isEmpty()) {
      return Optional.empty();
    }
    Optional<Claim> whole = whole(spoken, lead, list.parts().get(0));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> parts = list.fitting(whole.get());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    boolean all = parts.size() == list.parts().size() && list.closed() && parts.size() >= 2;
    boolean hedged = isHedged(first, parts) || word.contains("主要") || word.endsWith("含");
    boolean complete =
        all
            && !hedged
            && (composed || isClosedBySources(parts, first, spoken) || areComplements(parts));
    return Optional.of(
        new Relation.Sum(whole.get().statement(), statements(parts), complete, spoken.source()));
  }

  private static List<Statement> statements(List<Claim> claims) {
    return claims.stream().map(Claim::statement).toList();
  }

  /** The nearest number before that the parts can be parts of. */
  private static Optional<Claim> whole(Spoken spoken, int lead, Claim part) {
    Clause first = spoken.clauses().get(lead);
    List<Claim> earlier = new ArrayList<>();
    for (Claim claim : spoken.claims()) {
      boolean sameLevel =
          claim.clause().depth() == first.depth()
              || first.opener() == '(' && claim.clause().depth() < first.depth();
      if (sameLevel && claim.mention().end() <= first.start()) {
        earlier.add(claim);
      }
    }
    if (earlier.isEmpty() && lead == 0) {
      spoken.before().ifPresent(earlier::add);
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Claim claim = earlier.get(i);
      if (claim.isRate() && !part.isRate()) {
        continue;
      }
      boolean twin =
          i > 0
              && "、和".indexOf(claim.clause().opener()) >= 0
              && earlier.get(i - 1).comparable(claim)
              && earlier.get(i - 1).measure() != claim.measure();
      boolean fits = claim.comparable(part) && canBeWhole(claim) && !claim.isRate() && !twin;
      return fits ? Optional.of(claim) : Optional.empty();
    }
    return Optional.empty();
  }

  /** 补助标准640元 may have parts although it is a rule; a bound or a change has none. */
  private static boolean canBeWhole(Claim claim) {
    boolean forEach = claim.measure() == Measure.STANDARD;
    return claim.isPlain()
        || forEach && !claim.change() && !claim.statement().figure().quantity().isRange();
  }

  /** 市县配套64元（市县配套含区级32元）: the number behind 含 is inside of the one before. */
  private Optional<Relation> contained(Spoken spoken, Clause clause) {
    String words = clause.tight();
    int at = words.indexOf('含');
    boolean inside =
        clause.opener() == '('
            && at > 0
            && "不内所".indexOf(words.charAt(at - 1)) < 0
            && clause.numbers().size() >= 1;
    if (!inside) {
      return Optional.empty();
    }
    List<Claim> parts = spoken.of(clause);
    Optional<Claim> whole =
        spoken.claims().stream()
            .filter(c -> c.clause().depth() < clause.depth() && c.mention().end() <= clause.start())
            .reduce((a, b) -> b);
    if (parts.size() != 1
        || whole.isEmpty()
        || !whole.get().comparable(parts.get(0))
        || !canBeWhole(whole.get())
        || whole.get().isRate()
        || parts.get(0).change()) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation.Sum(whole.get().statement(), statements(parts), false, spoken.source()));
  }

  private boolean isHedged(Clause first, List<Claim> parts) {
    String lead = first.tight(first.start(), parts.get(0).mention().start());
    Claim last = parts.get(parts.size() - 1);
    return lexicon.list("open-words").stream().anyMatch(lead::contains)
        || parts.stream().anyMatch(p -> p.tail().startsWith("等"))
        || last.tail().contains("等");
  }

  private boolean isClosedBySources(List<Claim> parts, Clause first, Spoken spoken) {
    boolean named =
        parts.stream().anyMatch(p -> p.kind() == FundSource.NAMED || p.kind() == FundSource.TOTAL);
    long kinds = parts.stream().map(Claim::kind).distinct().count();
    if (named || kinds < parts.size()) {
      return false;
    }
    boolean closing =
        parts.stream().anyMatch(p -> lexicon.list("closing-kinds").contains(p.kind().name()));
    boolean colon =
        parts.get(0).clause().opener() == ':'
            || spoken.passage().plain().startsWith("其中:", first.start());
    return closing || colon || parts.size() >= 3;
  }

  /** 行政人员18人、参公人员21人、事业人员24人. */
  private boolean areStaff(List<Claim> parts) {
    long kinds =
        parts.stream()
            .filter(part -> part.dimension() == Dimension.PEOPLE)
            .flatMap(
                part ->
                    lexicon.list("staff-kinds").stream()
                        .filter(part.statement().subject()::contains)
                        .findFirst()
                        .stream())
            .distinct()
            .count();
    return parts.size() >= MOST_OPEN && kinds == parts.size();
  }

  private boolean areComplements(List<Claim> parts) {
    boolean groupScores =
        parts.size() >= 3
            && parts.stream()
                .allMatch(
                    p ->
                        lexicon
                            .list("groups")
                            .contains(p.statement().subject().replaceFirst("(类|指标)*得分$", "")));
    return groupScores
        || areStaff(parts)
        || lexicon.complements().stream()
            .anyMatch(
                names ->
                    names.size() == parts.size()
                        && names.stream()
                            .allMatch(
                                name ->
                                    parts.stream()
                                            .filter(p -> p.statement().subject().contains(name))
                                            .count()
                                        == 1));
  }
}
