package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the words in front of an amount say became of the money. */
enum MoneyRole {
  /** 预算, 下达, 概算: what there was to spend. */
  BASE(
      "收入|资金总量|方案|应(?:到位|拨付|支付|发放|付|补助|配套|安排)|合同总额|合同总价|下达|安排|预算|批复|收到|概算|合同价|合同额|合同金额|筹集|核定|限额|控制价|资金总额|总投资|计划投资|拨入|应"),
  /** 到位. */
  ARRIVED("到位|到账"),
  /** 支出, 发放, 结算. */
  SPENT("发放|兑付|支出|支付|拨付|使用|执行|列支|完成投资|结算|决算|审定|花费|开支|实付|已付|付款|补助到"),
  /** 结余, 尚有…未. */
  LEFT("结余|结转|剩余|余额|尚有|尚余|未支付|未支出|未拨付|未兑付|未使用");

  private final Pattern words;

  MoneyRole(String words) {
    this.words = Pattern.compile(words);
  }

  /**
   * The role that the last of these words tells, else that of the measure.
   *
   * @param context the words in front, back to the number before
   */
  static Optional<MoneyRole> of(Claim claim, String context) {
    MoneyRole found = null;
    int last = -1;
    for (MoneyRole role : values()) {
      int at =
          role.words
              .matcher(context)
              .results()
              .map(MatchResult::end)
              .reduce((a, b) -> b)
              .map(end -> 2 * end + (role == LEFT ? 1 : 0))
              .orElse(-1);
      if (at > last) {
        found = role;
        last = at;
      }
    }
    return Optional.ofNullable(found).or(() -> of(claim.measure()));
  }

  private static Optional<MoneyRole> of(Measure measure) {
    return switch (measure) {
      case BUDGET, ADJUSTED_BUDGET -> Optional.of(BASE);
      case ARRIVED -> Optional.of(ARRIVED);
      case SPENT -> Optional.of(SPENT);
      case BALANCE -> Optional.of(LEFT);
      default -> Optional.empty();
    };
  }
}
