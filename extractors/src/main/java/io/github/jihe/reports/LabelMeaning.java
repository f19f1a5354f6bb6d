package io.github.jihe.reports;

import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.IndicatorColumn;
import java.util.Optional;

/** All that the lexicon says of one label; what a label means depends on the row it stands in. */
record LabelMeaning(
    Optional<FundMeasure> fundMeasure,
    Optional<FundSource> fundSource,
    Optional<IndicatorColumn> indicatorColumn,
    Optional<HeadField> head,
    boolean group,
    boolean total,
    boolean subtotal,
    boolean goal) {

  /** Words that are no label, but for the source of funds they may name. */
  static LabelMeaning ofSource(Optional<FundSource> source) {
    return new LabelMeaning(
        Optional.empty(), source, Optional.empty(), Optional.empty(), false, false, false, false);
  }
}
