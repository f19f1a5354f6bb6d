package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.quantities.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a number measures, by the word that ends nearest to it and fits its unit. */
final class MeasureFinder {
  private final Lexicon lexicon;

  MeasureFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The measure that the words name; absent if they name none that fits. */
  Optional<Measure> find(String words, Dimension dimension) {
    Optional<Measure> best = Optional.empty();
    int bestEnd = -1;
    int bestLength = 0;
    for (Map.Entry<Measure, List<String>> entry : lexicon.measures().entrySet()) {
      if (!fits(entry.getKey(), dimension)) {
        continue;
      }
      for (String word : entry.getValue()) {
        int at = words.lastIndexOf(word);
        int end = at + word.length();
        if (at >= 0 && (end > bestEnd || end == bestEnd && word.length() > bestLength)) {
          best = Optional.of(entry.getKey());
          bestEnd = end;
          bestLength = word.length();
        }
      }
    }
    return best;
  }

  /** The words with names such as 基本支出 taken out, which say what for and not what happened. */
  String withoutNames(String words) {
    String rest = words;
    for (String name : lexicon.list("names")) {
      rest = rest.replace(name, "");
    }
    return rest;
  }

  static Measure fallback(Dimension dimension) {
    return switch (dimension) {
      case MONEY -> Measure.AMOUNT;
      case PEOPLE -> Measure.HEADCOUNT;
      default -> Measure.OTHER;
    };
  }

  private static boolean fits(Measure measure, Dimension dimension) {
    return switch (measure) {
      case BUDGET, ADJUSTED_BUDGET, ARRIVED, SPENT, BALANCE, AMOUNT, STANDARD ->
          dimension == Dimension.MONEY;
      case EXECUTION_RATE, ARRIVAL_RATE, SHARE, SATISFACTION -> dimension == Dimension.RATIO;
      case SCORE -> dimension == Dimension.POINTS;
      case WEIGHT -> dimension == Dimension.RATIO || dimension == Dimension.POINTS;
      case HEADCOUNT -> dimension == Dimension.PEOPLE;
      case OTHER -> true;
    };
  }
}
