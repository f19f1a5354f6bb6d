package io.github.jihe.reports.indicators;

import io.github.jihe.facts.Attainment;
import io.github.jihe.facts.ScoreFormula;
import io.github.jihe.facts.ScoringNotes;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the notes under a form how it is scored. Immutable, thread safe. */
public final class ScoringNoteReader {
  private static final Pattern SENTENCE = Pattern.compile("[;；。\\n]");
  private static final Sought SIGNS = new Sought("[×xX*╳✕✖·]|乘以?");
  private static final Pattern TIERS =
      Pattern.compile(
          "(?:分为|分成|按照|按|分)([^、,，:]{2,16})、([^、,，:]{2,24})、([^、,，:]{2,24}?)等?[三3]个?(?:档|等次|等级|级)");
  private static final Sought QUOTES = new Sought("[“”\"]");
  private static final String QUALITATIVE = "定性";

  private final IndicatorLexicon lexicon;

  public ScoringNoteReader(IndicatorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the notes of one form say; {@link ScoringNotes#NONE} if they do not speak of scoring. */
  public ScoringNotes read(List<Source> notes) {
    Optional<ScoreFormula> more = Optional.empty();
    Optional<ScoreFormula> less = Optional.empty();
    List<ScoringNotes.Band> bands = List.of();
    Optional<Source> source = Optional.empty();
    for (Source note : notes) {
      boolean speaks = false;
      for (String sentence : SENTENCE.split(note.quote(), -1)) {
        String plain = SIGNS.replaceAll(Characters.tight(sentence), "×");
        Optional<ScoreFormula> moreHere = lexicon.moreIsBetter(plain);
        Optional<ScoreFormula> lessHere = lexicon.lessIsBetter(plain);
        List<ScoringNotes.Band> bandsHere = bands(plain);
        speaks |= moreHere.isPresent() || lessHere.isPresent() || !bandsHere.isEmpty();
        more = more.or(() -> moreHere);
        less = less.or(() -> lessHere);
        bands = bands.isEmpty() ? bandsHere : bands;
      }
      source = speaks ? source.or(() -> Optional.of(note)) : source;
    }
    return source.isEmpty() ? ScoringNotes.NONE : new ScoringNotes(more, less, bands, source);
  }

  /** Three ranges that follow each other from 100% down to 0. */
  private static List<ScoringNotes.Band> bands(String sentence) {
    int from = sentence.indexOf(QUALITATIVE);
    if (from < 0) {
      return List.of();
    }
    List<Interval> ranges = new ArrayList<>();
    for (Mention mention : Numbers.in(sentence.substring(from))) {
      Quantity quantity = mention.quantity();
      if (mention.isQuantity()
          && quantity.isRange()
          && quantity.unit().dimension() == Dimension.RATIO) {
        BigDecimal scale = quantity.unit().inBase();
        ranges.add(
            new Interval(quantity.value().multiply(scale), quantity.upTo().get().multiply(scale)));
      }
    }
    List<Attainment> tiers = List.of(Attainment.values());
    if (ranges.size() != tiers.size()) {
      return List.of();
    }
    Map<Integer, String> names = names(sentence.substring(from));
    BigDecimal high = BigDecimal.ONE;
    List<ScoringNotes.Band> bands = new ArrayList<>();
    for (int i = 0; i < tiers.size(); i++) {
      Interval range = ranges.get(i);
      if (range.high().compareTo(high) != 0) {
        return List.of();
      }
      Optional<String> name = Optional.of(i).filter(names::containsKey).map(names::get);
      bands.add(new ScoringNotes.Band(tiers.get(i), range.low(), range.high(), name));
      high = range.low();
    }
    return high.signum() == 0 ? bands : List.of();
  }

  /** The names of the three tiers by their place, from the best; none unless all are listed. */
  private static Map<Integer, String> names(String sentence) {
    Matcher listed = TIERS.matcher(sentence);
    return listed.find()
        ? Map.of(0, bare(listed.group(1)), 1, bare(listed.group(2)), 2, bare(listed.group(3)))
        : Map.of();
  }

  private static String bare(String name) {
    return QUOTES.replaceAll(name, "");
  }
}
