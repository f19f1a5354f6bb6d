package io.github.jihe.reports.prose;

import io.github.jihe.facts.GoalClaim;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Unread;
import java.util.List;

/**
 * What running text says (文字部分), in reading order.
 *
 * @param statements every number that has a subject or a measure of its own
 * @param relations what the text claims of them; made of the same statements
 * @param gradings scores and grades of a whole, never of a single indicator
 * @param goalClaims how values are said to stand to their goals
 * @param unread passages that could not be understood by a fault of the program
 */
public record Prose(
    List<Statement> statements,
    List<Relation> relations,
    List<Grading> gradings,
    List<GoalClaim> goalClaims,
    List<Unread> unread) {

  public Prose {
    statements = List.copyOf(statements);
    relations = List.copyOf(relations);
    gradings = List.copyOf(gradings);
    goalClaims = List.copyOf(goalClaims);
    unread = List.copyOf(unread);
  }
}
