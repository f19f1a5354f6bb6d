package io.github.jihe.facts;

import java.util.List;

/**
 * The goals of a form and what became of them (年度总体目标).
 *
 * @param expected 预期目标; the cells of several rows as lines
 * @param completed 实际完成情况, in the same way
 * @param expectedItems how many goals it numbers; 0 if it does not number them
 * @param completedItems how many answers the completion numbers; 0 if it does not
 * @param expectedStock whether the goal is only a stock phrase
 * @param completedStock whether the completion is only a stock phrase: 达成预期指标
 * @param shared words that the goals have in common with the project's name or with names of
 *     indicators
 * @param answers what the completion says of indicators of the form
 * @param source the header that introduces the block
 */
public record Goals(
    Entry expected,
    Entry completed,
    int expectedItems,
    int completedItems,
    boolean expectedStock,
    boolean completedStock,
    List<String> shared,
    List<Answer> answers,
    Source source) {

  /**
   * The result of one goal that is an indicator too.
   *
   * @param indicator its name
   * @param said what the goals block tells
   * @param actual what the indicator's row tells
   */
  public record Answer(String indicator, Figure said, Figure actual) {}

  public Goals {
    shared = List.copyOf(shared);
    answers = List.copyOf(answers);
  }
}
