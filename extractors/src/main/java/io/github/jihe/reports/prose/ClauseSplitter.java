package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into clauses at commas and semicolons, at 、 and 和 between two numbers, and at a
 * colon behind a label. What stands in brackets becomes clauses of depth 1 behind the clause that
 * the brackets stand in.
 */
final class ClauseSplitter {
  private static final List<String> JOINTS = List.of("以及", "和", "及", "与");
  private static final String JOINT_BEGINNINGS = "以和及与";

  private final Passage passage;
  private final List<Mention> quantities;

  private ClauseSplitter(Passage passage, List<Mention> quantities) {
    this.passage = passage;
    this.quantities = quantities;
  }

  static List<Clause> split(Passage passage, Sentence sentence) {
    List<Mention> inside =
        passage.mentionsIn(sentence.start(), sentence.end()).stream()
            .filter(Mention::isQuantity)
            .toList();
    List<Clause> clauses = new ArrayList<>();
    new ClauseSplitter(passage, inside).split(sentence.start(), sentence.end(), '^', 0, clauses);
    return clauses;
  }

  private record Bracket(int open, int close) {}

  private void split(int from, int to, char firstOpener, int depth, List<Clause> out) {
    String plain = passage.plain();
    List<Bracket> brackets = new ArrayList<>();
    int start = from;
    char opener = firstOpener;
    int next = 0;
    for (int i = from; i < to; i++) {
      while (next < quantities.size() && quantities.get(next).end() <= i) {
        next++;
      }
      boolean inNumber = next < quantities.size() && quantities.get(next).start() <= i;
      if (inNumber) {
        continue;
      }
      char c = plain.charAt(i);
      if (c == '(' && depth == 0) {
        int close = SentenceSplitter.closing(plain, i);
        if (close > 0 && close < to) {
          brackets.add(new Bracket(i, close));
          i = close;
          continue;
        }
      }
      int joint = jointLength(plain, i, start, to);
      if (joint > 0) {
        add(start, i, opener, depth, brackets, out);
        brackets.clear();
        opener = joint == 1 && ",，;；:、".indexOf(c) >= 0 ? mark(c) : '和';
        start = i + joint;
        i = start - 1;
      }
    }
    add(start, to, opener, depth, brackets, out);
  }

  private static char mark(char c) {
    return switch (c) {
      case '，' -> ',';
      case '；' -> ';';
      default -> c;
    };
  }

  /** Length of what separates two clauses at {@code i}, 0 if nothing does. */
  private int jointLength(String plain, int i, int start, int to) {
    char c = plain.charAt(i);
    if (",，;；".indexOf(c) >= 0) {
      return 1;
    }
    if (c == ':') {
      return isLabelEnd(plain, i, to) ? 1 : 0;
    }
    boolean list = c == '、';
    if (!list && JOINT_BEGINNINGS.indexOf(c) < 0) {
      return 0;
    }
    String joint =
        list ? "、" : JOINTS.stream().filter(j -> plain.startsWith(j, i)).findFirst().orElse("");
    if (joint.isEmpty()) {
      return 0;
    }
    boolean behindNumber =
        quantities.stream()
            .anyMatch(m -> m.start() >= start && (list ? m.end() <= i : m.end() == i));
    boolean beforeNumber = hasNumberBeforeNextMark(plain, i + joint.length(), to);
    return behindNumber && beforeNumber ? joint.length() : 0;
  }

  private boolean hasNumberBeforeNextMark(String plain, int from, int to) {
    int end = from;
    while (end < to && ",，;；、".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    for (Mention m : quantities) {
      if (m.start() >= from && m.start() < end) {
        return true;
      }
    }
    return false;
  }

  /** A colon ends a label unless the number or grade it announces follows at once. */
  private boolean isLabelEnd(String plain, int colon, int to) {
    int at = colon + 1;
    while (at < to && plain.charAt(at) == ' ') {
      at++;
    }
    int end = at;
    while (end < to && ",，;；、".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    int first = at;
    boolean numberFollows = quantities.stream().anyMatch(m -> m.start() == first);
    return !numberFollows && end - at > 4;
  }

  private void add(
      int start, int end, char opener, int depth, List<Bracket> brackets, List<Clause> out) {
    if (start >= end || passage.plain().substring(start, end).isBlank()) {
      return;
    }
    StringBuilder text = new StringBuilder(passage.plain().substring(start, end));
    for (Bracket b : brackets) {
      text.replace(b.open() - start, b.close() + 1 - start, " ".repeat(b.close() + 1 - b.open()));
    }
    List<Mention> own =
        quantities.stream()
            .filter(m -> m.start() >= start && m.end() <= end)
            .filter(
                m -> brackets.stream().noneMatch(b -> m.start() > b.open() && m.end() <= b.close()))
            .toList();
    out.add(new Clause(start, end, opener, depth, text.toString(), own));
    for (Bracket b : brackets) {
      split(b.open() + 1, b.close(), '(', depth + 1, out);
    }
  }
}
