package io.github.jihe.outputs;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A relation between statements as one fact: its kind, and its members as printed. */
final class RelationFact {
  private RelationFact() {}

  static FactListing.Fact of(Relation relation) {
    return new FactListing.Fact("relation", fields(relation), relation.source());
  }

  private static Map<String, Object> fields(Relation relation) {
    if (relation instanceof Relation.Sum sum) {
      return FactListing.fields(
          "kind", "sum",
          "value", printed(sum.whole()),
          "operands", printed(sum.parts()),
          "complete", sum.complete());
    } else if (relation instanceof Relation.Ratio ratio) {
      return FactListing.fields(
          "kind", "ratio",
          "value", printed(ratio.ratio()),
          "operands", printed(List.of(ratio.part(), ratio.whole())));
    } else if (relation instanceof Relation.Product product) {
      return FactListing.fields(
          "kind", "product",
          "value", printed(product.product()),
          "operands", printed(product.factors()));
    } else if (relation instanceof Relation.Balance balance) {
      return FactListing.fields(
          "kind", "balance",
          "value", printed(balance.left()),
          "operands", printed(List.of(balance.whole(), balance.spent())));
    } else if (relation instanceof Relation.Movement movement) {
      List<Statement> members = new ArrayList<>(movement.opening().stream().toList());
      members.addAll(movement.in());
      members.addAll(movement.out());
      return FactListing.fields(
          "kind", "movement",
          "value", printed(movement.closing()),
          "operands", printed(members));
    } else if (relation instanceof Relation.Repeat repeat) {
      return FactListing.fields(
          "kind", "repeat",
          "value", printed(repeat.told()),
          "operands", printed(List.of(repeat.printed())));
    } else if (relation instanceof Relation.Change change) {
      List<Statement> results = new ArrayList<>();
      change.difference().ifPresent(results::add);
      change.rate().ifPresent(results::add);
      return FactListing.fields(
          "kind", change.grows() ? "growth" : "decline",
          "value", String.join("，", printed(results)),
          "operands", printed(List.of(change.before(), change.after())));
    } else if (relation instanceof Relation.Growth growth) {
      return changed(growth.after(), growth.grows(), growth.difference(), growth.rate());
    } else if (relation instanceof Relation.GrowthFrom growth) {
      return changed(growth.before(), growth.grows(), growth.difference(), growth.rate());
    } else if (relation instanceof Relation.Extreme extreme) {
      return FactListing.fields(
          "kind", extreme.highest() ? "highest" : "lowest",
          "value", printed(extreme.told()),
          "operands", printed(List.of(extreme.beyond())));
    } else if (relation instanceof Relation.Scored item) {
      List<Statement> points = new ArrayList<>();
      item.weight().ifPresent(points::add);
      item.score().ifPresent(points::add);
      return FactListing.fields(
          "kind", "scored",
          "label", item.name(),
          "value", item.rate().map(rate -> printed(rate)).orElse(""),
          "operands", printed(points));
    } else if (relation instanceof Relation.Enumeration list) {
      return FactListing.fields(
          "kind", "enumeration",
          "label", list.noun(),
          "value", Integer.toString(list.announced()),
          "items", list.items());
    } else if (relation instanceof Relation.Contentment survey) {
      return FactListing.fields(
          "kind", "contentment",
          "value", printed(survey.rate()),
          "operands", printed(survey.levels()));
    }
    return words(relation);
  }

  private static Map<String, Object> words(Relation relation) {
    if (relation instanceof Relation.Worded claim) {
      return FactListing.fields(
          "kind", "words", "label", claim.words(), "value", claim.told(), "holds", claim.holds());
    } else if (relation instanceof Relation.Weights weights) {
      return FactListing.fields("kind", "weights", "operands", printed(weights.parts()));
    } else if (relation instanceof Relation.Placing placing) {
      return FactListing.fields(
          "kind", "placing",
          "value", placing.grade(),
          "operands", printed(List.of(placing.score())));
    }
    throw new IllegalStateException("relation of an unknown kind: " + relation.getClass());
  }

  /** A change of which only one of the two values is printed. */
  private static Map<String, Object> changed(
      Statement value, boolean grows, Statement difference, Statement rate) {
    return FactListing.fields(
        "kind", grows ? "growth" : "decline",
        "value", String.join("，", printed(List.of(difference, rate))),
        "operands", printed(List.of(value)));
  }

  private static String printed(Statement statement) {
    return statement.figure().printed();
  }

  private static List<String> printed(List<Statement> statements) {
    return statements.stream().map(RelationFact::printed).toList();
  }
}
