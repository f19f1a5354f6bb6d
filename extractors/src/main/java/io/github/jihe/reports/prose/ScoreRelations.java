package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes relations of the scores of one passage. */
record ScoreRelations(Passage passage) {

  Relation movement(Statement full, List<ScoreMark> out, ScoreMark left, List<ScoreMark> members) {
    int scale = Math.max(2, scale(members));
    return new Relation.Movement(
        Optional.of(full),
        List.of(),
        out.stream().map(mark -> mark.at(scale)).toList(),
        left.at(scale),
        false,
        source(left, members));
  }

  /** These must make that one. */
  Relation.Sum sum(ScoreMark whole, List<ScoreMark> parts) {
    int scale = Math.max(scale(parts), scale(List.of(whole)));
    return new Relation.Sum(
        whole.at(scale),
        parts.stream().map(part -> part.at(scale)).toList(),
        true,
        source(whole, parts));
  }

  static BigDecimal sum(List<ScoreMark> list) {
    return list.stream().map(ScoreMark::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static int scale(List<ScoreMark> list) {
    return list.stream()
        .mapToInt(mark -> mark.claim().statement().figure().quantity().value().scale())
        .max()
        .orElse(0);
  }

  String words(ScoreMark total, List<ScoreMark> list) {
    return source(total, list).quote();
  }

  Source source(ScoreMark one, List<ScoreMark> others) {
    int from = one.claim().clause().start();
    int to = one.claim().clause().end();
    for (ScoreMark other : others) {
      from = Math.min(from, other.claim().clause().start());
      to = Math.max(to, other.claim().clause().end());
    }
    return passage.source(from, to);
  }
}
