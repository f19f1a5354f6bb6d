package io.github.jihe.corpus.facts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;

/**
 * A relation of prose in the shape of a file of labels: its kind, and its members by their role.
 */
final class RelationTree {
  private RelationTree() {}

  static ObjectNode of(Relation relation) {
    if (relation instanceof Relation.Sum sum) {
      ObjectNode node = kind("sum");
      put(node, "whole", sum.whole());
      node.set("parts", FactTree.texts(sum.parts()));
      return node.put("complete", sum.complete());
    } else if (relation instanceof Relation.Ratio ratio) {
      ObjectNode node = kind("ratio");
      put(node, "part", ratio.part());
      put(node, "whole", ratio.whole());
      return put(node, "ratio", ratio.ratio());
    } else if (relation instanceof Relation.Product product) {
      ObjectNode node = kind("product");
      node.set("factors", FactTree.texts(product.factors()));
      return put(node, "product", product.product());
    } else if (relation instanceof Relation.Balance balance) {
      ObjectNode node = kind("balance");
      put(node, "whole", balance.whole());
      put(node, "spent", balance.spent());
      return put(node, "left", balance.left());
    } else if (relation instanceof Relation.Movement movement) {
      ObjectNode node = kind("movement");
      movement.opening().ifPresent(opening -> put(node, "opening", opening));
      node.set("in", FactTree.texts(movement.in()));
      node.set("out", FactTree.texts(movement.out()));
      return put(node, "closing", movement.closing());
    } else if (relation instanceof Relation.Change change) {
      ObjectNode node = kind(change.grows() ? "growth" : "decline");
      put(node, "before", change.before());
      put(node, "after", change.after());
      change.difference().ifPresent(difference -> put(node, "difference", difference));
      change.rate().ifPresent(rate -> put(node, "rate", rate));
      return node;
    } else if (relation instanceof Relation.Growth growth) {
      ObjectNode node = kind(growth.grows() ? "growth" : "decline");
      put(node, "after", growth.after());
      put(node, "difference", growth.difference());
      return put(node, "rate", growth.rate());
    } else if (relation instanceof Relation.GrowthFrom growth) {
      ObjectNode node = kind(growth.grows() ? "growth" : "decline");
      put(node, "before", growth.before());
      put(node, "difference", growth.difference());
      return put(node, "rate", growth.rate());
    } else if (relation instanceof Relation.Extreme extreme) {
      ObjectNode node = kind(extreme.highest() ? "highest" : "lowest");
      put(node, "told", extreme.told());
      return put(node, "beyond", extreme.beyond());
    } else if (relation instanceof Relation.Scored item) {
      ObjectNode node = kind("scored").put("name", item.name());
      item.weight().ifPresent(weight -> put(node, "weight", weight));
      item.score().ifPresent(score -> put(node, "score", score));
      item.rate().ifPresent(rate -> put(node, "rate", rate));
      return node;
    } else if (relation instanceof Relation.Enumeration list) {
      return kind("enumeration").put("announced", list.announced()).put("items", list.items());
    } else if (relation instanceof Relation.Contentment survey) {
      ObjectNode node = kind("contentment");
      node.set("levels", FactTree.texts(survey.levels()));
      return put(node, "rate", survey.rate());
    }
    return words(relation);
  }

  private static ObjectNode words(Relation relation) {
    if (relation instanceof Relation.Worded claim) {
      return kind("words").put("words", claim.words()).put("holds", claim.holds());
    } else if (relation instanceof Relation.Weights weights) {
      ObjectNode node = kind("weights");
      node.set("parts", FactTree.texts(weights.parts()));
      return node;
    } else if (relation instanceof Relation.Placing placing) {
      return put(kind("placing").put("grade", placing.grade()), "score", placing.score());
    }
    throw new IllegalStateException("relation of an unknown kind: " + relation.getClass());
  }

  private static ObjectNode kind(String kind) {
    return JsonNodeFactory.instance.objectNode().put("kind", kind);
  }

  private static ObjectNode put(ObjectNode node, String role, Statement statement) {
    return node.put(role, FactTree.printed(statement.figure()));
  }
}
