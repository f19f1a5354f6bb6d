package io.github.jihe.facts;

import io.github.jihe.facts.wording.Wording;
import io.github.jihe.quantities.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that one file says (报告), in the order of the document.
 *
 * @param year the year it reports on
 * @param project the project of its first form, or of its title
 * @param department 主管部门
 * @param unit 实施单位, 填报单位
 * @param forms self-evaluation tables and evaluation forms
 * @param summaries tables of scores by group
 * @param gradings every place that prints a total score or a grade
 * @param statements numbers of prose
 * @param relations what the prose claims of them
 * @param goalClaims how prose says that values stand to their goals
 * @param links amounts that prose and fund blocks both name
 * @param malformed numbers that cannot be meant as printed
 * @param parts reports that the file holds, each with what it claims in words; at least one
 * @param wording what the text says of itself: outline, years, citations, slips
 * @param unread passages that could not be understood by a fault of the program
 */
public record Report(
    ReportKind kind,
    OptionalInt year,
    Optional<String> project,
    Optional<String> department,
    Optional<String> unit,
    List<Form> forms,
    List<ScoreSummary> summaries,
    List<Grading> gradings,
    List<Statement> statements,
    List<Relation> relations,
    List<GoalClaim> goalClaims,
    List<Link> links,
    List<Malformed> malformed,
    List<Part> parts,
    Wording wording,
    List<Unread> unread) {

  public Report {
    forms = List.copyOf(forms);
    summaries = List.copyOf(summaries);
    gradings = List.copyOf(gradings);
    statements = List.copyOf(statements);
    relations = List.copyOf(relations);
    goalClaims = List.copyOf(goalClaims);
    links = List.copyOf(links);
    malformed = List.copyOf(malformed);
    parts = List.copyOf(parts);
    unread = List.copyOf(unread);
  }

  /** Whether anything in the file is claimed of this kind. */
  public boolean asserts(Assertion.Kind kind) {
    return parts.stream().anyMatch(part -> !part.assertions(kind).isEmpty());
  }

  /** Whether running text beside the tables speaks of the money. */
  public boolean tellsOfMoney() {
    return statements.stream()
        .filter(statement -> statement.figure().source().location().table() == 0)
        .map(statement -> statement.figure().quantity().unit().dimension())
        .anyMatch(dimension -> dimension == Dimension.MONEY);
  }
}
