package io.github.jihe.reports.indicators;

import io.github.jihe.facts.Attainment;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.IndicatorValue;
import io.github.jihe.quantities.CalendarDay;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a target or an actual value is: a number, a date, a tier, words. */
final class ValueReader {
  private static final int LONGEST = 60;
  private static final Pattern BRACKETS = Pattern.compile("(.*?\\S)\\(([^()]*)\\)");
  private static final Sought UNIT = new Sought("[%‰]|[\\p{IsHan}㎡/]{1,6}");
  private static final Sought HEDGE = new Sought(".*(约|预计|估|左右|计划|目标|上年|去年).*");
  private static final Sought YEAR = new Sought("(19|20)\\d\\d年(度)?(内|底|末)?(前|以前|之前)?");
  private static final Pattern SEPARATOR = Pattern.compile("[;；、,，\\n]+");
  private static final Pattern REMARK = Pattern.compile("([^,，。;；]+)[,，。;；](.+?)[。；;]?");
  private static final Sought STOP = new Sought("[。；;]+$");
  private static final String LEVELS = "优良中低差";
  private static final Sought LEVEL = new Sought("优秀?|良好?|中等?|低|较?差|[优良中低差/、]{4,9}");

  private final IndicatorLexicon lexicon;

  ValueReader(IndicatorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param entry the cell, with its number if it is one and with the operator of its column
   * @param unit of the row's own unit column
   */
  IndicatorValue read(Entry entry, Unit unit) {
    String tight = Characters.tight(entry.text());
    if (entry.isBlank()) {
      return new IndicatorValue.Blank();
    }
    Optional<IndicatorValue> words = words(tight);
    if (words.isPresent()) {
      return words.get();
    }
    if (entry.figure().isPresent()) {
      return new IndicatorValue.Measured(entry.operator(), entry.figure().get(), Optional.empty());
    }
    if (tight.length() > LONGEST || YEAR.is(tight)) {
      return new IndicatorValue.Words(tight);
    }
    return withRemark(tight, entry, unit)
        .or(() -> several(entry, unit))
        .orElse(new IndicatorValue.Words(tight));
  }

  private Optional<IndicatorValue> words(String tight) {
    String bare = STOP.replaceFirst(tight, "");
    Optional<IndicatorValue> tier = lexicon.tier(bare).map(IndicatorValue.Tier::new);
    if (tier.isPresent()) {
      return tier;
    }
    if (LEVEL.is(bare)) {
      return Optional.of(
          new IndicatorValue.Rating(
              bare.chars()
                  .filter(c -> LEVELS.indexOf(c) >= 0)
                  .map(LEVELS::indexOf)
                  .boxed()
                  .toList()));
    }
    if (YEAR.is(bare)) {
      return Optional.of(new IndicatorValue.Words(bare));
    }
    return CalendarDay.inCell(bare).map(IndicatorValue.Day::new);
  }

  /** A number with words of completion before it, or with a remark or a calculation behind it. */
  private Optional<IndicatorValue> withRemark(String tight, Entry entry, Unit unit) {
    Optional<Attainment> told = Optional.empty();
    String main = tight;
    Matcher remark = REMARK.matcher(tight);
    if (remark.matches()) {
      Optional<Attainment> behind = lexicon.told(remark.group(2));
      if (behind.isPresent()) {
        told = behind;
        main = remark.group(1);
      }
    }
    Matcher brackets = BRACKETS.matcher(main);
    if (brackets.matches()) {
      String inside = brackets.group(2);
      if (HEDGE.is(inside)) {
        return Optional.empty();
      }
      Optional<Attainment> within = lexicon.told(inside);
      told = told.or(() -> within);
      boolean isUnit = within.isEmpty() && UNIT.is(inside);
      main = brackets.group(1);
      if (isUnit && Numbers.mentionInCell(main + inside).isPresent() && isBare(main)) {
        main = main + inside;
      }
    }
    Optional<Attainment> beside = told;
    return number(lexicon.withoutBefore(main), entry, unit)
        .map(n -> new IndicatorValue.Measured(n.operator(), n.figure(), beside));
  }

  private static boolean isBare(String number) {
    return Numbers.mentionInCell(number)
        .filter(mention -> mention.quantity().unit().equals(Unit.NONE))
        .isPresent();
  }

  private Optional<IndicatorValue> several(Entry entry, Unit unit) {
    List<IndicatorValue.Measured> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(Characters.folded(entry.text()).strip(), -1)) {
      Optional<IndicatorValue.Measured> number =
          number(lexicon.withoutBefore(Characters.tight(part)), entry, unit);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      parts.add(number.get());
    }
    return parts.size() < 2 ? Optional.empty() : Optional.of(new IndicatorValue.Several(parts));
  }

  private static Optional<IndicatorValue.Measured> number(String words, Entry entry, Unit unit) {
    Optional<Mention> mention = Numbers.mentionInCell(words);
    if (mention.isEmpty()) {
      return Optional.empty();
    }
    Quantity quantity = Numbers.inCell(words, unit).orElseThrow();
    boolean inherited =
        mention.get().quantity().unit().dimension() == Dimension.NONE
            && quantity.unit().dimension() != Dimension.NONE;
    Operator own = mention.get().operator();
    return Optional.of(
        new IndicatorValue.Measured(
            own == Operator.NONE ? entry.operator() : own,
            Figure.of(quantity, entry.source(), inherited),
            Optional.empty()));
  }
}
