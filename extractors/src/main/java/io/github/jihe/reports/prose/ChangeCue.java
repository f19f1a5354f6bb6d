package io.github.jihe.reports.prose;

/**
 * A number that says by how much something changed or lies apart: 增加6.6万人次, 增幅17.1%, 高4.7个百分点.
 *
 * @param at its place in the strand
 * @param grows whether the words say more and not less
 * @param reference what it is measured against, as far as the words in front of it say
 * @param against the words of the clause in front of it, which name what it is measured against
 * @param noun what changed, if its own words name it; else empty
 */
record ChangeCue(
    int at, boolean grows, Kind kind, Reference reference, String noun, String against) {

  /** In what the change is told. */
  enum Kind {
    /** In the unit of the values. */
    AMOUNT,
    /** As a share of the earlier value. */
    SHARE,
    /** In percentage points. */
    POINTS
  }

  /** What a change is measured against. */
  enum Reference {
    /** Nothing said. */
    NONE,
    /** An earlier time: 上年, 2022年, 同期, 年初, 改造前. */
    EARLIER,
    /** 目标, 计划. */
    GOAL,
    /** Anything else: 全省平均水平. */
    OTHER
  }
}
