package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;

/** The words that tell times, goals and changes apart, as patterns. Immutable. */
final class TimeWords {
  /** 2023年; its first group is the year. */
  static final Sought YEAR = new Sought("(?<!\\d)((?:19|20)\\d{2})年");

  private final Sought earlier;
  private final Sought later;
  private final Sought mark;
  private final Sought change;
  private final Sought goal;

  TimeWords(Lexicon lexicon) {
    this.earlier = new Sought(ChangeCues.either(lexicon, "earlier"));
    this.later = new Sought(ChangeCues.either(lexicon, "later"));
    this.mark = new Sought(YEAR + "|" + earlier + "|" + later);
    this.change =
        new Sought(
            ChangeCues.either(lexicon, "change-more")
                + "|"
                + ChangeCues.either(lexicon, "change-less"));
    this.goal = new Sought(ChangeCues.either(lexicon, "goal-marks"));
  }

  /** 上年, 改造前. */
  Sought earlier() {
    return earlier;
  }

  /** 今年, 改造后. */
  Sought later() {
    return later;
  }

  /** Any word or year that gives a time. */
  Sought mark() {
    return mark;
  }

  /** Words that say that something grew or fell. */
  Sought change() {
    return change;
  }

  /** Words of what was aimed at. */
  Sought goal() {
    return goal;
  }
}
