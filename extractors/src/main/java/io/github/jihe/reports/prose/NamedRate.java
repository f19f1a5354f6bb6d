package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates of counted things whose part bears the rate's own name: 发现隐患376条，整改368条，整改率97.87%. Only
 * where one part and one whole can be meant.
 */
final class NamedRate {
  private static final Pattern NAME = Pattern.compile("(.*?)(\\p{IsHan}{2})率(为|是|达|达到)?");

  /** Rates whose whole is another one than what the part was taken of. */
  private static final Sought OTHER_WHOLE =
      new Sought("节约|节支|结余|结转|剩余|增长|下降|降低|提高|减少|变动|偏差|调整|控制|执行|支出|支付|使用|到位|满意");

  /** What stands in front of the name without saying of what. */
  private static final Sought GENERAL = new Sought("(一次性?|验收|及时|总体?|实际|全年|平均|其|[、和及])*");

  /** The whole may bear the name as what was due: 应参保5200人. */
  private static final String DUE = "应|需|须|计划|目标|任务|待|拟";

  private NamedRate() {}

  /**
   * Part and whole of a rate.
   *
   * @param earlier claims of the sentence in front of the rate
   */
  static Optional<RatioGrammar.Pair> read(List<Claim> earlier, Claim rate) {
    Matcher name = NAME.matcher(rate.head());
    List<Claim> counts = earlier.stream().filter(claim -> !claim.isRate()).toList();
    if (!name.matches() || OTHER_WHOLE.is(name.group(2)) || counts.size() < 2) {
      return Optional.empty();
    }
    String stem = name.group(2);
    Claim part = counts.get(counts.size() - 1);
    List<Claim> alike = counts.stream().filter(part::comparable).toList();
    if (alike.size() != 2 || !bears(part, stem) || !isOfBoth(name.group(1), part, alike.get(0))) {
      return Optional.empty();
    }
    Claim whole = alike.get(0);
    boolean due =
        Pattern.compile("(" + DUE + ")\\p{IsHan}{0,2}" + stem).matcher(whole.head()).find();
    boolean sure =
        (due || !whole.head().contains(stem))
            && whole.isPlain()
            && part.isPlain()
            && whole.countsSame(part)
            && whole.samePeriod(part)
            && part.samePeriod(rate)
            && "、和及;".indexOf(part.clause().opener()) < 0
            && part.value().compareTo(whole.value()) <= 0;
    return sure ? Optional.of(new RatioGrammar.Pair(part, whole)) : Optional.empty();
  }

  /** Whether the part was done what the rate says: 合格8批次, not 不合格8批次. */
  private static boolean bears(Claim part, String stem) {
    int at = part.head().lastIndexOf(stem);
    boolean denied = at > 0 && "不未待应需拟".indexOf(part.head().charAt(at - 1)) >= 0;
    return at >= 0 && !denied;
  }

  private static boolean isOfBoth(String words, Claim part, Claim whole) {
    String of = GENERAL.is(words) ? "" : words;
    return of.isEmpty() || part.head().contains(of) || whole.head().contains(of);
  }
}
