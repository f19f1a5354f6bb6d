package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;

/**
 * The two ends of one change: 受益农户由8.12万户增至8.67万户. What was before is no part of what came of it,
 * nor the other way round.
 */
final class Ends {
  private static final Sought FROM = new Sought("[由从自][^,，。;；:]{0,8}$");
  private static final Sought TO =
      new Sought(
          "^[^,，。;；\\d]{0,6}[,，]?(增|减|升|降|提高|扩大|扩展|上升|上调|下降|下调|提升|提|调整|调|变|发展|压减|缩减|拓展|延伸|涨|跌|增长|增加|减少|降低)"
              + "\\p{IsHan}{0,2}?[至到为成][^,，。;；]{0,4}$");

  private Ends() {}

  static boolean areOfOneChange(Passage passage, Claim one, Claim other) {
    return one.mention().start() <= other.mention().start()
        ? leads(passage, one, other)
        : leads(passage, other, one);
  }

  private static boolean leads(Passage passage, Claim from, Claim to) {
    return FROM.isIn(from.head()) && TO.isIn(NumberRun.between(passage.plain(), from, to));
  }
}
