package io.github.jihe.reports;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the goals block says of an indicator: a goal with the words and the target of the
 * indicator, and the answer that repeats the words of the goal with another number.
 */
final class GoalAnswers {
  private static final Pattern CLAUSE = Pattern.compile("[;；。，、\\n]|,(?!\\d{3})");
  private static final Sought MARK =
      new Sought("^(目标)?[(]?[\\d一二三四五六七八九十①-⑩]{1,2}[)]?[.、:）]|^目标\\d{1,2}[:]?");

  /** What a goal and its answer say differently, and what an indicator's name leaves out. */
  private static final Sought FILLER =
      new Sought("全年|年内|本年度?|实际|累计|共计?|已|完成|达到|达|实现|为|不少于|不低于|不超过|不高于|以上|以下|以内|左右|约|了|达成|力争|确保");

  private static final double SAME_WORDS = 0.8;
  private static final double LIKE_NAME = 0.6;

  private GoalAnswers() {}

  /** A clause with one number: its words, and the number. */
  private record Clause(String words, Quantity quantity, String printed) {}

  static List<Goals.Answer> find(Entry expected, Entry completed, List<Indicator> rows) {
    List<Clause> goals = clauses(expected.text());
    List<Clause> answers = clauses(completed.text());
    List<Goals.Answer> found = new ArrayList<>();
    for (Indicator row : rows) {
      Optional<Figure> target = row.target().flatMap(Entry::figure);
      Optional<Figure> actual =
          row.actual().flatMap(Entry::figure).filter(figure -> !figure.quantity().approximate());
      if (target.isEmpty() || actual.isEmpty() || isBare(target.get())) {
        continue;
      }
      List<Clause> said =
          goals.stream()
              .filter(goal -> same(goal.quantity(), target.get().quantity()))
              .filter(goal -> likeness(goal.words(), row.name()) >= LIKE_NAME)
              .toList();
      if (said.size() != 1) {
        continue;
      }
      List<Clause> told =
          answers.stream()
              .filter(answer -> answer.quantity().unit().comparable(actual.get().quantity().unit()))
              .filter(answer -> isLike(answer.words(), said.get(0).words()))
              .toList();
      if (told.size() == 1 && !told.get(0).quantity().approximate()) {
        found.add(new Goals.Answer(row.name(), figure(told.get(0), completed), actual.get()));
      }
    }
    return found;
  }

  private static boolean isBare(Figure figure) {
    return switch (figure.quantity().unit().dimension()) {
      case NONE, POINTS -> true;
      default -> false;
    };
  }

  private static Figure figure(Clause clause, Entry entry) {
    return Figure.of(
        clause.quantity(), new Source(entry.source().location(), clause.printed()), false);
  }

  private static boolean same(Quantity one, Quantity other) {
    return one.unit().comparable(other.unit()) && one.inBase().compareTo(other.inBase()) == 0;
  }

  private static List<Clause> clauses(String text) {
    List<Clause> clauses = new ArrayList<>();
    for (String part : CLAUSE.split(Characters.folded(text), -1)) {
      String bare = MARK.replaceFirst(part.strip(), "");
      List<Mention> numbers = Numbers.in(bare).stream().filter(Mention::isQuantity).toList();
      if (numbers.size() == 1) {
        Mention number = numbers.get(0);
        String words = bare.substring(0, number.start()) + bare.substring(number.end());
        clauses.add(
            new Clause(
                FILLER.replaceAll(Characters.tight(words), ""), number.quantity(), bare.strip()));
      }
    }
    return clauses;
  }

  private static boolean isLike(String one, String other) {
    return Math.min(likeness(one, other), likeness(other, one)) >= SAME_WORDS;
  }

  /** How many of the pairs of characters in {@code words} the name has too, from 0 to 1. */
  private static double likeness(String words, String name) {
    Set<String> pairs = pairs(words);
    if (pairs.size() < 2) {
      return 0;
    }
    Set<String> shared = new HashSet<>(pairs);
    shared.retainAll(pairs(name));
    return (double) shared.size() / pairs.size();
  }

  private static Set<String> pairs(String words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      pairs.add(words.substring(i, i + 2));
    }
    return pairs;
  }
}
