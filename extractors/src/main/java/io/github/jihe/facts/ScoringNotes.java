package io.github.jihe.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the notes under a form say that it is scored (表注计分办法).
 *
 * @param moreIsBetter formula of 正向 indicators
 * @param lessIsBetter formula of 反向 indicators
 * @param bands what share of its weight a qualitative indicator gets, from the best; empty if the
 *     notes name none
 * @param source the notes; absent if they do not speak of scoring
 */
public record ScoringNotes(
    Optional<ScoreFormula> moreIsBetter,
    Optional<ScoreFormula> lessIsBetter,
    List<Band> bands,
    Optional<Source> source) {

  public static final ScoringNotes NONE =
      new ScoringNotes(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public ScoringNotes {
    bands = List.copyOf(bands);
  }

  /**
   * What a qualitative indicator gets.
   *
   * @param low least share of the weight, as a ratio of 1
   * @param high greatest share of the weight, as a ratio of 1
   * @param name what the notes call it, where they list the names: 基本达成
   */
  public record Band(
      Attainment attainment, BigDecimal low, BigDecimal high, Optional<String> name) {}
}
