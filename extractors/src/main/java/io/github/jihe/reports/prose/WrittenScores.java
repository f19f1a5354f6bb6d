package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Scores written as a fraction with the rate that they make, and rates behind a score and its full
 * points: “过程”16.2/20，折合81%; 20分中仅得15.4分，得分率只有77%.
 */
final class WrittenScores {
  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,2})?)";
  private static final String RATE =
      "[,，)]{0,2}\\s?(?:折合|折算为|折算|折成|合|即|得分率)(?:只有|仅有|仅|只|约)?(?:为|达|是)?\\s?(\\d{1,3}(?:\\.\\d{1,2})?)%";
  private static final Sought FRACTION =
      new Sought("(?<![\\d./])" + NUMBER + "\\s?分?\\s?/\\s?" + NUMBER + "\\s?分?" + RATE);
  private static final Sought OF_FULL =
      new Sought(
          "(?<![\\d.])"
              + NUMBER
              + "分(?:的?满分)?(?:中|里|当中)(?:仅|只|实|共)*(?:得|拿|获得)了?"
              + NUMBER
              + "分"
              + RATE);
  private static final int MOST_DECIMALS = 4;

  private WrittenScores() {}

  static List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    for (MatchResult said : FRACTION.allIn(passage.plain())) {
      add(passage, said, said.group(1), said.group(2), found);
    }
    for (MatchResult said : OF_FULL.allIn(passage.plain())) {
      add(passage, said, said.group(2), said.group(1), found);
    }
    return found;
  }

  private static void add(
      Passage passage, MatchResult said, String score, String full, List<Relation> found) {
    BigDecimal points = number(score);
    BigDecimal whole = number(full);
    BigDecimal told = number(said.group(3));
    if (whole.signum() == 0 || points.compareTo(whole) > 0) {
      return;
    }
    BigDecimal rate = points.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(told.scale());
    boolean holds = rate.subtract(told).abs().compareTo(unit) <= 0;
    String made =
        rate.setScale(Math.min(MOST_DECIMALS, told.scale() + 1), RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    found.add(
        new Relation.Worded(
            said.group(3) + "%",
            score + "分、满分" + full + "分，得分率为" + made + "%",
            holds,
            passage.source(said.start(), said.end())));
  }

  private static BigDecimal number(String digits) {
    return Numbers.inCell(digits, Unit.NONE).map(Quantity::value).orElse(BigDecimal.ZERO);
  }
}
