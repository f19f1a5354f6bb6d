package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;

/** The words that make a number the one something is compared with: 较年初, 与上年的…相比. Immutable. */
final class BaseWords {
  private static final Sought WITH = new Sought("^(?:[与和同跟]|以|按)");
  private static final Sought BEHIND =
      new Sought("^(?:相比|比较|相较|对比|对照|相对照|相对比|比(?:[,，]|$)|为(?:基数|基期|基准|基础|参照))");
  private static final Sought AGAINST = new Sought("^(?:对比|对照|比照|相比于?|相对于?|相较于?|比起|较之)");

  /** 预算数, 年初计划: what was set before. */
  private static final String SET =
      "(?:年初|全年|年度|当年)?(?:批复|核定|下达)?(?:预算|计划|控制|目标|决算|限额|任务|指标)(?:数|额|值|量)?";

  /** 决算数: what the year before came to. */
  private static final String REACHED =
      "(?:实际|同期|同口径)?(?:支出|收入)?(?:决算|执行|完成|支出|收入|实际)(?:数|额|值|量)?|实绩";

  private final Sought base;
  private final Sought own;
  private final Sought earlier;
  private final Lexicon lexicon;

  BaseWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    String times = ChangeCues.either(lexicon, "earlier") + "|\\d{4}年(?:度|末|底)?";
    this.earlier = new Sought(times);
    this.base =
        new Sought(
            "[较比](?:" + times + ")(?:同期|全年)?(?:" + REACHED + ")?的?|[较比](?:年初|年度|预期|预定|绩效)*目标值?的?");
    this.own =
        new Sought(
            "\\p{IsHan}{2,14}[较比](?:(?:" + times + ")(?:同期|全年)?(?:" + SET + ")?|" + SET + ")的?");
  }

  /** Whether the words in front of a number are those of a base and no others. */
  boolean isBareBase(Claim claim) {
    return base.is(claim.head());
  }

  /** Whether the number is what something is compared with: 较2022年的35万元. */
  boolean isBase(Claim claim) {
    boolean named = lexicon.opening("comparison", claim.head()).isPresent();
    boolean itself = isOfSubject(claim) && !claim.head().startsWith("其中");
    return (named || itself || isComparedWith(claim)) && !claim.change();
  }

  /** 支出比2021年的3210万元增加261万元: the sentence names what grew and not what it grew to. */
  boolean isOfSubject(Claim claim) {
    return own.is(claim.head());
  }

  /** 与上年决算数22万元相比, 对比上年的22万元, 以上年的22万元为基数. */
  boolean isComparedWith(Claim claim) {
    return WITH.isIn(claim.head()) && BEHIND.isIn(claim.tail())
        || AGAINST.isIn(claim.head()) && earlier.isIn(claim.head());
  }
}
