package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was not done of what was to be done: 应种6215剂次，实种6128剂次，未种87剂次. Amounts of money are none.
 */
final class Remainder {
  private static final Pattern LEFT =
      Pattern.compile("(?:尚|仍|还|暂|其余|剩余|剩下|另)*(?:有)?(?:未|没|剩余|剩|余|缺|欠|差)(\\p{IsHan}{0,2}).*");
  private static final Pattern LEFT_BEHIND = Pattern.compile("(?:尚|仍|还|暂)?未(\\p{IsHan}{1,2}).*");
  private static final Sought DUE = new Sought("应|须|需|计划|任务|共|总|目标|发现|排查|受理|登记|核定|抽|收到|立案|交办|签订");

  private Remainder() {}

  /**
   * The remainders of a sentence, where it tells one number of what was due and one of what was
   * done.
   */
  static List<Relation> read(Spoken spoken) {
    List<Relation> found = new ArrayList<>();
    List<Claim> counts =
        spoken.outside().stream()
            .filter(c -> !c.isRate() && !c.isMoney() && c.isPlain() && c.value().signum() > 0)
            .filter(c -> !c.isApproximate())
            .toList();
    for (int i = 2; i < counts.size(); i++) {
      Claim left = counts.get(i);
      Optional<String> stem = stem(left);
      if (stem.isEmpty()) {
        continue;
      }
      List<Claim> before = counts.subList(0, i).stream().filter(left::comparable).toList();
      boolean three = before.size() == 2 && counts.stream().filter(left::comparable).count() == 3;
      if (!three) {
        continue; // 在建3个、未开工1个: there may be more than one remainder.
      }
      Claim whole = before.get(0);
      Claim done = before.get(1);
      if (isOf(whole, done, left, stem.get())) {
        found.add(
            new Relation.Movement(
                Optional.of(whole.statement()),
                List.of(),
                List.of(done.statement()),
                left.statement(),
                false,
                spoken.source()));
      }
    }
    return found;
  }

  private static Optional<String> stem(Claim left) {
    Matcher head = LEFT.matcher(left.head());
    if (head.matches()) {
      return Optional.of(head.group(1));
    }
    Matcher tail = LEFT_BEHIND.matcher(left.tail());
    return tail.matches() ? Optional.of(tail.group(1)) : Optional.empty();
  }

  private static boolean isOf(Claim whole, Claim done, Claim left, String stem) {
    boolean named =
        stem.isEmpty() || stem.chars().anyMatch(c -> (done.head() + done.tail()).indexOf(c) >= 0);
    return named
        && DUE.isIn(whole.head() + whole.tail())
        && !stem(done).isPresent()
        && whole.countsSame(done)
        && whole.samePeriod(left)
        && (whole.samePeriod(done) || done.statement().period() == Statement.Period.CUMULATIVE)
        && "、和".indexOf(done.clause().opener()) < 0
        && done.value().compareTo(whole.value()) < 0
        && left.value().compareTo(whole.value()) < 0
        && Statement.Status.PLANNED != left.statement().status();
  }
}
