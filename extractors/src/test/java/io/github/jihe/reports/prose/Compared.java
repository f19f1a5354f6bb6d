package io.github.jihe.reports.prose;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows in one line what {@link Comparisons} finds wrong in a sentence of a report of 2023. */
final class Compared {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final PassageReader READER = new PassageReader(LEXICON);
  private static final Comparisons COMPARISONS = new Comparisons(LEXICON);

  private Compared() {}

  static String wrong(String text) {
    Passage passage = Passage.of(new Location(0, "", 1, 0, 0, 0), text);
    List<Claim> claims = READER.read(passage, OptionalInt.of(2023), List.of(), List.of()).claims();
    Comparisons.Misfits found =
        COMPARISONS.misfits(passage, claims, OptionalInt.of(2023), List.of());
    return Stream.concat(found.gaps().stream(), found.changes().stream())
        .map(Compared::show)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String show(Relation relation) {
    if (relation instanceof Relation.Change c) {
      return printed(c.before())
          + (c.grows() ? " 增至 " : " 减至 ")
          + printed(c.after())
          + optional(c.difference())
          + optional(c.rate());
    } else if (relation instanceof Relation.Ratio r) {
      return printed(r.part()) + " / " + printed(r.whole()) + " = " + printed(r.ratio());
    } else if (relation instanceof Relation.Sum s) {
      return printed(s.whole())
          + " = "
          + s.parts().stream().map(Compared::printed).collect(Collectors.joining("+"));
    } else if (relation instanceof Relation.Growth g) {
      return printed(g.after()) + " 变 " + printed(g.difference()) + " " + printed(g.rate());
    } else if (relation instanceof Relation.Extreme e) {
      return printed(e.told()) + (e.highest() ? " 非最高 " : " 非最低 ") + printed(e.beyond());
    }
    throw new AssertionError(relation);
  }

  private static String optional(Optional<Statement> statement) {
    return statement.map(s -> " " + printed(s)).orElse("");
  }

  private static String printed(Statement statement) {
    return statement.figure().printed().replace(" ", "");
  }
}
