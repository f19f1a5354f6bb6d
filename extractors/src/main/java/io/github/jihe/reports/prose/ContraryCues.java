package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;

/** The patterns of {@link ContraryWords}, from the words of a lexicon. Immutable. */
final class ContraryCues {
  private final Sought to;
  private final Sought more;
  private final Sought beyond;
  private final Sought above;
  private final Sought earlier;
  private final Sought trend;
  private final Sought yearly;
  private final Sought behindBase;

  ContraryCues(Lexicon lexicon) {
    String rises = ChangeCues.either(lexicon, "rises");
    String falls = ChangeCues.either(lexicon, "falls");
    String aboveWords = ChangeCues.either(lexicon, "above-words");
    this.earlier = new Sought(ChangeCues.either(lexicon, "earlier") + "|\\d{4}年");
    this.more = new Sought(rises);
    this.above = new Sought(aboveWords);
    this.to =
        new Sought("^[^,，;；]*?(?<word>" + rises + "|" + falls + ")了?(?:到|至|为|成|到了)[^,，;；]{0,10}$");
    this.beyond =
        new Sought(
            ".*(?<![不未无个均])(?<word>"
                + aboveWords
                + "|"
                + ChangeCues.either(lexicon, "below-words")
                + ")(?<!不及(?=时|格|早|待))(?<base>[^,，;；]{0,16})$");
    this.behindBase = new Sought("(?:有所|明显|略有|大幅|小幅|显著|均)*(?<word>" + rises + "|" + falls + ")了?");
    this.yearly =
        new Sought(
            "^[^,，;；。]{0,4}[,，;；][^,，;；。\\d]{0,10}(?:逐年|连年|持续|连续|稳步)[^,，;；。\\d]{0,4}?(?<word>"
                + rises
                + "|"
                + falls
                + ")");
    this.trend =
        new Sought(
            "^[^,，;；]{0,4}[,，;；](?:较|比|同比|呈|总体|整体|实现|明显|大幅|有所|稳步|略有|逐年|持续|显著|均|进一步|稳中|去年|上年|同期|了)*(?<word>"
                + rises
                + "|"
                + falls
                + ")(?:了|趋势|态势|明显|显著|较多|较大|幅度较?大)*$");
  }

  /** 上升到, 降至: its group {@code word}. */
  Sought to() {
    return to;
  }

  /** Words of growth. */
  Sought more() {
    return more;
  }

  /** 高于上年的: its groups {@code word} and {@code base}. */
  Sought beyond() {
    return beyond;
  }

  /** 高于, and not 低于. */
  Sought above() {
    return above;
  }

  /** 上年, 2021年. */
  Sought earlier() {
    return earlier;
  }

  /** ，明显下降: its group {@code word}. */
  Sought trend() {
    return trend;
  }

  /** ，逐年上升: its group {@code word}. */
  Sought yearly() {
    return yearly;
  }

  /** 有所增加, behind the value that is compared with: its group {@code word}. */
  Sought behindBase() {
    return behindBase;
  }
}
