package io.github.jihe.facts.wording;

import io.github.jihe.facts.Source;

/**
 * A slip in a fixed term (错漏字).
 *
 * @param printed the wrong characters with those around them, as printed
 * @param wrong the wrong characters alone
 * @param right the term that they are likely meant to be
 */
public record Slip(String printed, String wrong, String right, Kind kind, Source source) {

  /** What went wrong. */
  public enum Kind {
    /** 执行率率. */
    DOUBLED,
    /** 效益招标 for 效益指标. */
    CONFUSED,
    /** 疗救助 for 医疗救助. */
    LOST
  }
}
