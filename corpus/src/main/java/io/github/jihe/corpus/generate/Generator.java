package io.github.jihe.corpus.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes consistent reports; the same seed and number give the same report. */
public final class Generator {
  private final long seed;
  private final Words words = Words.load("words.txt");
  private final Words sentences = Words.load("prose.txt");
  private final List<Template> templates = new Templates(words).all();

  public Generator(long seed) {
    this.seed = seed;
  }

  /** Names of the families of reports. */
  public List<String> templates() {
    return templates.stream().map(Template::name).toList();
  }

  /** The report with this number, from 0; templates take turns. */
  public Sample sample(int number) {
    Template template = templates.get(number % templates.size());
    Dice dice = new Dice(seed * 1_000_003 + number);
    Facts facts = new FactsMaker(dice, words).make(template.plan());
    return drawn("%05d-%s".formatted(number, template.name()), template, facts, dice);
  }

  Words words() {
    return words;
  }

  /** A report of these facts. */
  Sample drawn(String name, Template template, Facts facts, Dice dice) {
    Printer printer = Printer.of(dice, facts.money());
    Prose prose = new Prose(facts, printer, dice, sentences, words);
    Map<String, String> all = new LinkedHashMap<>(Slots.of(facts, printer, template.apart(), dice));
    List<Piece> layout = template.layout(facts, dice, prose);
    all.putAll(prose.slots());
    Map<String, String> used = new LinkedHashMap<>();
    for (String key : Sample.keys(layout)) {
      used.put(key, all.get(key));
    }
    return new Sample(name, template.name(), facts, layout, used, prose.claims());
  }
}
