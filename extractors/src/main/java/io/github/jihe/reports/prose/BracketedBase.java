package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A value, and in brackets behind it the one of the year before and by how much it changed:
 * 总产52.3万吨（2023年为54.7万吨，受冻害影响减产2.4万吨）. Said only where the change fits, or fails by an error that
 * people make.
 */
final class BracketedBase {
  private static final Sought BASE =
      new Sought("[(](?:上年|去年|\\d{4}年)(?:度|同期|全年|底|末)?[^,，;；()\\d]{0,6}");
  private static final String MORE = "增产|增收|增支|增加|增长|增多|上升|提高|净增|多";
  private static final String LESS = "减产|减收|减支|减少|下降|降低|下滑|净减|少";
  private static final Sought CHANGED =
      new Sought("[^,，;；()]{0,16}?(?<word>" + MORE + "|" + LESS + ")(?:了|约|近)?");
  private static final Sought COMMA = new Sought("[,，]");
  private static final Sought UP = new Sought("^(?:" + MORE + ")$");

  private BracketedBase() {}

  static List<Relation> read(Spoken spoken) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = Claim.inOrder(spoken.claims());
    for (int i = 0; i + 2 < claims.size(); i++) {
      read(spoken, claims.get(i), claims.get(i + 1), claims.get(i + 2)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Relation> read(Spoken spoken, Claim after, Claim before, Claim told) {
    Optional<Matcher> word = CHANGED.whole(told.head());
    boolean reads =
        word.isPresent()
            && after.clause().depth() == 0
            && before.clause().depth() == 1
            && told.clause().depth() == 1
            && before.statement().period() == Period.LAST_YEAR
            && after.statement().period() == Period.REPORT_YEAR
            && isValue(after)
            && isValue(before)
            && before.comparable(after)
            && !told.isApproximate()
            && BASE.is(between(spoken, after, before))
            && COMMA.opening(between(spoken, before, told)).isPresent();
    Optional<Kind> kind =
        told.isRate() && !after.isRate()
            ? Optional.of(Kind.SHARE)
            : told.comparable(after) && !after.isRate()
                ? Optional.of(Kind.AMOUNT)
                : Optional.empty();
    if (!reads || kind.isEmpty()) {
      return Optional.empty();
    }
    boolean grows = UP.is(word.get().group("word"));
    ChangeFit fit = new ChangeFit(before, after, told, kind.get(), grows);
    ChangeFit opposite = new ChangeFit(before, after, told, kind.get(), !grows);
    boolean share = kind.get() == Kind.SHARE;
    return fit.holds() || opposite.holds() || fit.slipsBeyondChance()
        ? Optional.of(
            new Relation.Change(
                before.statement(),
                after.statement(),
                grows,
                share ? Optional.empty() : Optional.of(told.statement()),
                share ? Optional.of(told.statement()) : Optional.empty(),
                spoken.source()))
        : Optional.empty();
  }

  private static boolean isValue(Claim claim) {
    return claim.isPlain() && !claim.isApproximate();
  }

  private static String between(Spoken spoken, Claim one, Claim other) {
    int from = one.mention().end();
    int to = Math.max(from, other.mention().start());
    return spoken.passage().plain().substring(from, to).replaceAll("\\s+", "");
  }
}
