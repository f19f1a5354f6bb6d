package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Map;

/** What happened to a stock: what one number tells of it, by the words in front. Immutable. */
final class StockRoles {
  /** The role of one number. */
  enum Role {
    OPENING,
    CLOSING,
    IN,
    OUT,
    NET_MORE,
    NET_LESS,
    NONE
  }

  /** 由上年末的34人 and 变为35人. */
  private static final Sought FROM = new Sought("[由从](上年末|年初|期初|原来|原有|原)?的?$");

  private static final Sought TO =
      new Sought("[^,]{0,6}(增|升|降|减|变|涨|扩)[加长少低大]?[为到至成](年末|年底|期末)?的?");

  /** 收到项目退出款 is money that came. */
  private static final Sought RECEIVED = new Sought("收到[^,]*(款|费|金)");

  private final Map<Role, List<String>> words;
  private final Lexicon lexicon;

  StockRoles(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words =
        Map.of(
            Role.OPENING, lexicon.list("stock-opening"),
            Role.CLOSING, lexicon.list("stock-closing"),
            Role.IN, lexicon.list("stock-in"),
            Role.OUT, lexicon.list("stock-out"),
            Role.NET_MORE, lexicon.list("stock-net-more"),
            Role.NET_LESS, lexicon.list("stock-net-less"));
  }

  /** The words that tell of a role. */
  List<String> words(Role role) {
    return words.getOrDefault(role, List.of());
  }

  static boolean isFrom(Claim claim) {
    return FROM.isIn(claim.head());
  }

  static boolean isTo(Claim claim) {
    return TO.is(claim.head());
  }

  /** Whether a claim is one exact number of what there is, came or went, and of nothing else. */
  boolean isTold(Claim claim) {
    Statement statement = claim.statement();
    boolean plain =
        statement.operator() == Operator.NONE
            && !statement.figure().quantity().isRange()
            && !statement.figure().quantity().isForEach()
            && !statement.figure().quantity().approximate()
            && statement.status() != Statement.Status.PLANNED
            && (statement.status() != Statement.Status.POLICY || claim.head().contains("按规定"));
    String head = claim.head();
    return plain && !lexicon.contains("comparison", head) && !lexicon.contains("stock-aside", head);
  }

  /** The role that the word nearest to the number gives it. */
  Role of(Claim claim) {
    if (!isTold(claim)) {
      return Role.NONE;
    }
    String head = claim.head();
    if (RECEIVED.is(head)) {
      return Role.IN;
    }
    if (isFrom(claim)) {
      return Role.OPENING;
    }
    if (isTo(claim)) {
      return Role.CLOSING;
    }
    Role best = Role.NONE;
    int end = 0;
    int length = 0;
    for (Map.Entry<Role, List<String>> list : words.entrySet()) {
      for (String word : list.getValue()) {
        int at = head.lastIndexOf(word);
        int ends = at + word.length();
        if (at >= 0 && (ends > end || ends == end && word.length() > length)) {
          best = list.getKey();
          end = ends;
          length = word.length();
        }
      }
    }
    boolean earlier = best == Role.CLOSING && claim.statement().period() == Period.LAST_YEAR;
    return earlier ? Role.OPENING : best;
  }
}
