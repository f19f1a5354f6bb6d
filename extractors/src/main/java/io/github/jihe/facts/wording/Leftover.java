package io.github.jihe.facts.wording;

import io.github.jihe.facts.Source;

/**
 * What a template left behind (残留).
 *
 * @param words the placeholder or instruction as printed
 */
public record Leftover(String words, Kind kind, Source source) {

  /** What it is. */
  public enum Kind {
    /** XX局, 20XX年, ____万元. */
    PLACEHOLDER,
    /** 指标1 as the name of an indicator that has values. */
    TEMPLATE_NAME,
    /** （请在此填写…）. */
    INSTRUCTION
  }
}
