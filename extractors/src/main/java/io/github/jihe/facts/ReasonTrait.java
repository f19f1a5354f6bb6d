package io.github.jihe.facts;

/** What a reason cell (偏差原因) says besides the reason. */
public enum ReasonTrait {
  /** A stock phrase that explains nothing: 加强管理. */
  STOCK,
  /** More was done than planned: 超额完成. */
  ABOVE,
  /** The target was not met: 未达到年度目标. */
  UNMET,
  /** The value is below the target, bad or good as the target is meant: 低于目标值. */
  BELOW,
  /** Points were taken off: 扣2分. */
  DEDUCTED,
  /** It speaks also of next year, of a part only, or takes back what it says. */
  QUALIFIED,
  /** It says that there is nothing to explain: 无偏差. */
  NOTHING,
  /** It is the reason of the row above: 同上. */
  AS_ABOVE
}
