package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes reports that belong together; the same seed and number give the same. */
public final class DossierMaker {
  private static final List<String> SOURCES = List.of("中央资金", "省级资金", "市级资金", "县级资金");
  private static final List<Dossier.Kind> KINDS = List.of(Dossier.Kind.values());
  private static final int MOST_TRIES = 200;

  /** What projects share, in the last printed digit: less would leave rates of a few digits. */
  private static final long FEWEST = 2_000;

  private final long seed;
  private final Generator generator;
  private final Words words;
  private final Templates templates;

  public DossierMaker(long seed) {
    this.seed = seed;
    this.generator = new Generator(seed);
    this.words = generator.words();
    this.templates = new Templates(words);
  }

  /** The dossier with this number, from 0; kinds take turns. */
  public Dossier dossier(int number) {
    Dice dice = new Dice(seed * 1_000_033 + number);
    Dossier.Kind kind = KINDS.get(number % KINDS.size());
    String name = "%05d-%s".formatted(number, kind.name().toLowerCase(java.util.Locale.ROOT));
    return switch (kind) {
      case YEARS -> years(name, dice);
      case DEPARTMENT -> department(name, dice);
      case LEDGER -> ledger(name, dice);
    };
  }

  private Sample sample(String name, Template template, Facts facts, Dice dice) {
    return generator.drawn(name, template, facts, dice);
  }

  /** What was left of one year is what the next begins with, and its text tells of the year. */
  private Dossier years(String name, Dice dice) {
    Template form = templates.withSources("project-national", Templates.LEVEL_SOURCES);
    Template template = templates.named("project-carry-split");
    Facts first = new FactsMaker(dice, words).make(form.plan());
    BigDecimal left = first.whole().budget().subtract(first.whole().executed());
    for (int i = 0; i < MOST_TRIES; i++) {
      Facts second = new FactsMaker(dice, words).make(template.plan());
      boolean fits =
          second.money().equals(first.money())
              && second.decimals() == first.decimals()
              && second.parts().get(0).budget().compareTo(left) > 0;
      if (fits) {
        Facts next = second.following(first).carrying(left);
        Sample before = sample(name + "-1", form, first, dice);
        Sample after = sample(name + "-2", template, next, dice);
        return new Dossier(
            name, Dossier.Kind.YEARS, List.of(before, telling(after, first, dice)), List.of());
      }
    }
    throw new IllegalStateException("no second year for " + first);
  }

  /** With a first sentence that tells what was spent in the year before. */
  private static Sample telling(Sample sample, Facts before, Dice dice) {
    String words = dice.of("上年度项目资金实际支出", "上年项目实际支出资金", before.year() + "年项目资金共支出");
    Piece.Line line = new Piece.Line(0, words + "{before.executed}" + before.money() + "。");
    List<Piece> layout = new ArrayList<>(sample.layout());
    layout.add(0, line);
    layout.add(0, new Piece.Line(1, sample.facts().project() + "绩效自评情况"));
    return sample.laidOut(layout).and("before.executed", before.whole().executed().toPlainString());
  }

  private Dossier department(String name, Dice dice) {
    Template template = templates.named("department");
    Facts whole = new FactsMaker(dice, words).make(template.plan());
    while (whole.parts().get(1).budget().unscaledValue().longValue() < FEWEST) {
      whole = new FactsMaker(dice, words).make(template.plan());
    }
    whole = whole.in(whole.unit(), whole.unit(), "");
    FundLine spending = whole.parts().get(1);
    List<Sample> reports = new ArrayList<>();
    reports.add(sample(name + "-0", template, whole, dice));
    List<FundLine> shares =
        new FundMaker(dice).shares(spending.budget(), spending.executed(), dice.between(2, 4));
    List<String> names = dice.some(words.list("project"), shares.size());
    for (int i = 0; i < shares.size(); i++) {
      Template form = templates.named(dice.of("project-national", "project-group-label"));
      Facts facts = project(form, whole, names.get(i), shares.get(i), dice);
      reports.add(sample(name + "-" + (i + 1), form, facts, dice));
    }
    return new Dossier(name, Dossier.Kind.DEPARTMENT, reports, List.of());
  }

  /** A project of a unit with given amounts. */
  private Facts project(Template form, Facts unit, String name, FundLine share, Dice dice) {
    List<FundLine> funds = new FundMaker(dice).whole(form.plan(), share.budget(), share.executed());
    return new FactsMaker(dice, words)
        .make(form.plan(), unit.money(), unit.decimals(), funds)
        .in(unit.unit(), unit.unit(), name)
        .at(unit.year(), unit.place());
  }

  private Dossier ledger(String name, Dice dice) {
    boolean split = dice.chance(50);
    String formName = split ? "project-carry-split" : "project-adjusted";
    Template form = templates.withSources(formName, SOURCES);
    List<Sample> reports = new ArrayList<>();
    List<Account> accounts = new ArrayList<>();
    Facts unit = new FactsMaker(dice, words).make(form.plan());
    List<String> names = dice.some(words.list("project"), dice.between(2, 4));
    for (int i = 0; i < names.size(); i++) {
      Facts facts =
          new FactsMaker(dice, words)
              .make(form.plan())
              .in(unit.unit(), unit.unit(), names.get(i))
              .at(unit.year(), unit.place());
      reports.add(sample(name + "-" + i, form, facts, dice));
      for (FundLine part : facts.parts()) {
        accounts.add(account("%018d".formatted(330_100_000_000L + i), facts, part, split, dice));
      }
    }
    return new Dossier(name, Dossier.Kind.LEDGER, reports, accounts);
  }

  /**
   * What the ledger has of a row.
   *
   * @param split whether the form tells what came from the year before
   */
  private static Account account(
      String code, Facts facts, FundLine part, boolean split, Dice dice) {
    int places = facts.money().equals("万元") ? 4 : 0;
    BigDecimal initial = part.initial().movePointRight(places).setScale(2);
    BigDecimal change = part.budget().movePointRight(places).setScale(2).subtract(initial);
    BigDecimal refund = BigDecimal.valueOf(dice.of(0, 0, 0, 1200)).setScale(2);
    BigDecimal none = BigDecimal.ZERO.setScale(2);
    BigDecimal carried = split ? part.carried().movePointRight(places).setScale(2) : none;
    return new Account(
        code,
        facts.project(),
        facts.unit(),
        facts.year(),
        part.label(),
        initial.subtract(carried),
        carried,
        change.max(none),
        change.min(none).negate(),
        part.executed().movePointRight(places).setScale(2).add(refund),
        refund,
        none);
  }
}
