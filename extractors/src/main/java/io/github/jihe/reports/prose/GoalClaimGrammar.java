package io.github.jihe.reports.prose;

import io.github.jihe.facts.Direction;
import io.github.jihe.facts.GoalClaim;
import io.github.jihe.facts.GoalClaim.Kind;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.reports.indicators.IndicatorLexicon;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says of a value and its goal: 合格率91%，达到年度目标, 满意度94%，超过90%的目标值. Only where nothing
 * but the verb, words such as 年度 or 预期, and the goal itself make up the claim.
 */
final class GoalClaimGrammar {

  private final IndicatorLexicon indicators = IndicatorLexicon.standard();
  private final Sought claim;
  private final Pattern before;
  private final Sought aside;

  GoalClaimGrammar(Lexicon lexicon) {
    String words = "(?:" + String.join("|", lexicon.list("goal-words")) + ")*";
    claim =
        new Sought(
            "(?<not>"
                + any(lexicon, "goal-denials")
                + ")?(?:(?<above>"
                + any(lexicon, "goal-above")
                + ")|(?<below>"
                + any(lexicon, "goal-below")
                + ")|(?<reached>"
                + any(lexicon, "goal-reached")
                + "))了?"
                + words
                + "(?<goal>[^,，;；:。、的目标]{0,6}?\\d[\\d.,]*[^,，;；:。、的目标\\d]{0,6}的?)?"
                + words
                + any(lexicon, "goal-nouns")
                + "(?=$|[,，;；:。、)]|且|并|\\d[\\d.]*个?百分点)");
    before = Pattern.compile("(?:" + any(lexicon, "goal-before") + ")*");
    aside = new Sought("^\\s*(?:" + any(lexicon, "goal-asides") + ")");
  }

  private static String any(Lexicon lexicon, String list) {
    return "(?:" + String.join("|", lexicon.list(list)) + ")";
  }

  /** The claims of a sentence that does not itself set goals. */
  List<GoalClaim> read(Spoken spoken) {
    List<GoalClaim> found = new ArrayList<>();
    for (Clause clause : spoken.clauses()) {
      if (clause.depth() > 0 || !claim.mayBeIn(clause.text())) {
        continue;
      }
      Matcher matcher = claim.matcher(clause.text());
      if (matcher.find()) {
        read(spoken, clause, matcher, found);
      }
    }
    return found;
  }

  private void read(Spoken spoken, Clause clause, Matcher matcher, List<GoalClaim> found) {
    int verb = clause.start() + matcher.start();
    int end = clause.start() + matcher.end();
    List<Claim> own =
        spoken.of(clause).stream().filter(said -> said.mention().end() <= verb).toList();
    int from = own.isEmpty() ? clause.start() : own.get(own.size() - 1).mention().end();
    String words = clause.tight(from, verb);
    if (!before.matcher(words).matches()) {
      return;
    }
    Optional<Statement> goal = Optional.empty();
    if (matcher.group("goal") != null) {
      goal =
          spoken.of(clause).stream()
              .filter(said -> said.mention().start() >= verb && said.mention().end() <= end)
              .map(Claim::statement)
              .findFirst();
      if (goal.isEmpty()) {
        return;
      }
    }
    boolean all = words.matches(".*[均都皆].*");
    List<Claim> values =
        own.isEmpty() ? values(spoken, clause, all) : own.subList(own.size() - 1, own.size());
    for (Claim value : values) {
      if (isValue(value, own.isEmpty())) {
        found.add(
            new GoalClaim(
                value.statement(),
                kind(matcher),
                goal,
                direction(value),
                spoken.passage().source(value.clause().start(), end)));
      }
    }
  }

  private static Kind kind(Matcher matcher) {
    boolean denied = matcher.group("not") != null;
    if (matcher.group("above") != null) {
      return denied ? Kind.MISSED : Kind.ABOVE;
    }
    if (matcher.group("below") != null) {
      return denied ? Kind.REACHED : Kind.BELOW;
    }
    return denied ? Kind.MISSED : Kind.REACHED;
  }

  /**
   * What the clauses in front of a claim say, back to a semicolon: the last value, or each of them
   * where the claim is made of all.
   */
  private List<Claim> values(Spoken spoken, Clause clause, boolean all) {
    List<Claim> values = new ArrayList<>();
    List<Clause> outside = spoken.clauses().stream().filter(c -> c.depth() == 0).toList();
    int at = outside.indexOf(clause);
    for (int i = at; i > 0 && outside.get(i).opener() != ';'; i--) {
      Clause earlier = outside.get(i - 1);
      List<Claim> said = spoken.of(earlier);
      if (aside.isIn(earlier.text())) {
        continue;
      }
      if (said.size() != 1) {
        break;
      }
      values.add(0, said.get(0));
      if (!all) {
        break;
      }
    }
    return values;
  }

  /** A plain value of the report's own year. */
  private static boolean isValue(Claim value, boolean ofOtherClause) {
    Statement said = value.statement();
    return value.isPlain()
        && said.period() == Period.REPORT_YEAR
        && !said.figure().quantity().approximate()
        && !(ofOtherClause && said.status() == Status.PLANNED);
  }

  private Optional<Direction> direction(Claim value) {
    return indicators.direction(value.statement().subject());
  }
}
