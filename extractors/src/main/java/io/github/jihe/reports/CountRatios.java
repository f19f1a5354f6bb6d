package io.github.jihe.reports;

import io.github.jihe.facts.CountRatio;
import io.github.jihe.facts.Indicator;
import io.github.jihe.reports.WordLexicon.CountPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds rows whose names say that one is the ratio of two others: 应救助人数, 实际救助人数, 救助率. Only where
 * the names leave one choice.
 */
final class CountRatios {
  private final WordLexicon lexicon;
  private final List<Indicator> rows;

  private CountRatios(WordLexicon lexicon, List<Indicator> rows) {
    this.lexicon = lexicon;
    this.rows = rows;
  }

  static List<CountRatio> in(List<Indicator> rows, WordLexicon lexicon) {
    CountRatios ratios = new CountRatios(lexicon, rows);
    List<CountRatio> found = new ArrayList<>();
    for (Indicator part : rows) {
      Optional<String> noun = lexicon.countNoun(part.name());
      noun.flatMap(n -> ratios.ratio(part, n)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<CountRatio> ratio(Indicator part, String noun) {
    String stem = stem(part.name(), noun);
    for (CountPair pair : lexicon.countPairs()) {
      int at = stem.indexOf(pair.part());
      if (at < 0) {
        continue;
      }
      String rest = without(stem, pair.part());
      List<Indicator> wholes =
          rows.stream()
              .filter(row -> row.name().endsWith(noun) && !row.equals(part))
              .filter(row -> stem(row.name(), noun).contains(pair.whole()))
              .filter(row -> isWhole(stem(row.name(), noun), pair, rest))
              .toList();
      if (wholes.size() != 1) {
        continue;
      }
      String whole = stem(wholes.get(0).name(), noun);
      List<Indicator> rates = rates(pair, rest, whole);
      if (rates.size() == 1) {
        return Optional.of(
            new CountRatio(
                part, wholes.get(0), rates.get(0), isSure(rates.get(0), pair, rest, whole)));
      }
    }
    return Optional.empty();
  }

  /** Those that name just what was counted, if any of them does. */
  private List<Indicator> rates(CountPair pair, String rest, String whole) {
    List<Indicator> rates = rows.stream().filter(row -> isRate(row.name(), pair, rest)).toList();
    List<Indicator> own = rates.stream().filter(row -> isSure(row, pair, rest, whole)).toList();
    return own.size() == 1 ? own : rates;
  }

  /** 申请人数 of 通过人数; 食材抽检批次 of 抽检合格批次, which may leave out what was tested. */
  private static boolean isWhole(String whole, CountPair pair, String rest) {
    boolean sameBesides = without(whole, pair.whole()).equals(rest);
    boolean sameTested =
        !pair.rate().isEmpty()
            && !whole.contains(pair.part())
            && rest.contains(pair.whole())
            && (whole.endsWith(rest) || rest.endsWith(whole));
    return sameBesides || sameTested;
  }

  private static String stem(String name, String noun) {
    return name.substring(0, name.length() - noun.length());
  }

  private static String without(String stem, String word) {
    int at = stem.indexOf(word);
    return stem.substring(0, at) + stem.substring(at + word.length());
  }

  /** The rate of a pair with a word of its own ends with it; of 应 and 实际 it has their stem. */
  private static boolean isRate(String name, CountPair pair, String rest) {
    return pair.rate().isEmpty()
        ? name.endsWith("率") && !rate(name).isEmpty() && rest.endsWith(rate(name))
        : name.endsWith(pair.rate() + "率");
  }

  private static boolean isSure(Indicator row, CountPair pair, String rest, String whole) {
    String stem = rate(row.name());
    String own = stem.substring(0, stem.length() - pair.rate().length());
    return pair.rate().isEmpty() || own.isEmpty() || own.equals(rest) || own.equals(whole);
  }

  private static String rate(String name) {
    return name.substring(0, name.length() - 1);
  }
}
