package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.quantities.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a passage that may be added up with each other. */
final class LikeNumbers {
  private static final int FEWEST = 3;
  private static final int MOST = 60;

  private LikeNumbers() {}

  /** Numbers of like unit, outside of brackets together, those of each bracket behind its whole. */
  static List<List<Claim>> of(Passage passage, List<Claim> claims) {
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (isListed(claim)) {
        boolean inside = claim.clause().depth() > 0;
        String unit = unit(claim) + (inside ? "@" + bracket(passage, claim) : "");
        List<Claim> group = groups.computeIfAbsent(unit, u -> new ArrayList<>());
        if (inside && group.isEmpty()) {
          int open = bracket(passage, claim);
          claims.stream()
              .filter(c -> c.clause().depth() < claim.clause().depth() && c.comparable(claim))
              .filter(c -> c.mention().end() <= open && isListed(c))
              .reduce((a, b) -> b)
              .ifPresent(group::add);
        }
        group.add(claim);
      }
    }
    return groups.values().stream()
        .filter(group -> group.size() >= FEWEST && group.size() <= MOST)
        .toList();
  }

  private static String unit(Claim claim) {
    return claim.isMoney()
        ? "money"
        : claim.dimension() == Dimension.OTHER
            ? claim.statement().figure().quantity().unit().symbol()
            : claim.dimension().name();
  }

  /** Where the bracket around a number opens. */
  static int bracket(Passage passage, Claim claim) {
    return passage.plain().lastIndexOf('(', claim.mention().start());
  }

  /** Whether a number may stand in a list at all; what one of many costs or gets does not. */
  private static boolean isListed(Claim claim) {
    return !claim.isRate()
        && !claim.statement().figure().quantity().isForEach()
        && claim.measure() != Measure.STANDARD
        && !PassageReader.AVERAGE.matcher(claim.head()).find()
        && claim.dimension() != Dimension.POINTS
        && claim.dimension() != Dimension.NONE;
  }
}
