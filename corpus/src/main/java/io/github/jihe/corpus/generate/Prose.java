package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in sentences what the facts are; collects the slots and claims of what it said. */
final class Prose {
  private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z0-9-]+)\\}");

  private final Facts facts;
  private final Printer printer;
  private final Dice dice;
  private final Words sentences;
  private final Words words;
  private final boolean inYuan;
  private final Map<String, String> slots = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private int number;
  private final int reach;

  /** The slot that said it first. */
  private String reachedAt = "";

  Prose(Facts facts, Printer printer, Dice dice, Words sentences, Words words) {
    this.words = words;
    this.facts = facts;
    this.printer = printer;
    this.dice = dice;
    this.sentences = sentences;
    this.reach = dice.between(21, 480);
    this.inYuan = facts.money().equals("万元") && dice.chance(10);
  }

  /** Word lists for what is no sentence. */
  Words words() {
    return words;
  }

  Map<String, String> slots() {
    return slots;
  }

  List<Claim> claims() {
    return claims;
  }

  /** One paragraph of up to {@code count} sentences of a section. */
  Piece.Line paragraph(String section, int count) {
    StringBuilder text = new StringBuilder();
    boolean several = facts.parts().size() >= 2;
    List<String> fitting =
        sentences.list(section).stream()
            .filter(sentence -> several || !sentence.matches("(?s).*(parts|C0).*"))
            .toList();
    boolean tells = facts.indicators().stream().anyMatch(Prose::isTold);
    if (section.equals("indicator") && !tells) {
      return new Piece.Line(0, "");
    }
    for (String sentence : dice.some(fitting, count)) {
      text.append(say(sentence, section.equals("growth-up")));
    }
    return new Piece.Line(0, text.toString());
  }

  /** What is claimed of everything in words, where it is true. */
  List<Piece.Line> claims(int most) {
    List<String> holding = new ArrayList<>();
    if (facts.indicators().stream().noneMatch(IndicatorFact::isDeducted)) {
      holding.add("all-met");
    }
    if (facts.whole().executed().compareTo(facts.whole().budget()) == 0) {
      holding.add("all-spent");
    }
    return dice.some(holding, most).stream().map(section -> paragraph(section, 1)).toList();
  }

  /** Whether the budget changed in the course of the year. */
  boolean isAdjusted() {
    return facts.whole().initial().compareTo(facts.whole().budget()) != 0;
  }

  private static boolean isTold(IndicatorFact row) {
    return row.isNumeric() && List.of("人", "户", "%", "场", "件", "次").contains(row.unit());
  }

  private String say(String line, boolean grows) {
    String[] halves = line.split("\\|\\|", -1);
    Values values = new Values("p." + number++, grows);
    Matcher matcher = VALUE.matcher(halves[0].strip());
    String said =
        matcher.replaceAll(match -> Matcher.quoteReplacement(values.pattern(match.group(1))));
    if (halves.length > 1) {
      for (String claim : halves[1].split(";", -1)) {
        values.claim(claim.strip().split("\\s+", -1));
      }
    }
    return said;
  }

  /** Whether this year's spending grew; the invented year before follows from it. */
  static String growthSection(Dice dice) {
    return dice.of("growth-up", "growth-down");
  }

  /** The values of one sentence: those that are said twice share a slot. */
  private final class Values {
    private final String prefix;
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private BigDecimal before = BigDecimal.ZERO;
    private final boolean grows;

    Values(String prefix, boolean grows) {
      this.prefix = prefix;
      this.grows = grows;
    }

    String pattern(String name) {
      String known = patterns.get(name);
      if (known == null) {
        known = make(name);
        patterns.put(name, known);
      }
      return known;
    }

    private String make(String name) {
      FundLine whole = facts.whole();
      return switch (name) {
        case "B", "A" -> amount(name, whole.budget());
        case "I" -> amount(name, whole.initial());
        case "E" -> amount(name, whole.executed());
        case "L" -> amount(name, whole.budget().subtract(whole.executed()));
        case "R" -> slot(name, printer.rate(whole.executed(), whole.budget()));
        case "F" -> amount(name, earlier());
        case "D" -> amount(name, earlier().subtract(whole.executed()).abs());
        case "G" -> {
          BigDecimal base = earlier();
          yield slot(name, printer.rate(whole.executed().subtract(base).abs(), base));
        }
        case "parts", "eparts" -> sources(name);
        case "heads", "H" -> people(name);
        case "P", "N", "M" -> product(name);
        case "C0" -> amount(name, facts.parts().get(0).budget());
        case "C" -> slot(name, printer.rate(facts.parts().get(0).budget(), whole.budget()));
        case "iname", "T" -> indicator(name);
        case "V" -> {
          String said = slot(name, String.valueOf(reach));
          reachedAt = reachedAt.isEmpty() ? prefix + ".V" : reachedAt;
          yield said;
        }
        case "S" -> slot(name, facts.total().toPlainString());
        case "K" -> slot(name, facts.grade());
        default -> word(name);
      };
    }

    private String slot(String name, String text) {
      slots.put(prefix + "." + name, text);
      return "{" + prefix + "." + name + "}";
    }

    private String amount(String name, BigDecimal amount) {
      return inYuan
          ? slot(name, printer.amount(amount.movePointRight(4).setScale(0))) + "元"
          : slot(name, printer.amount(amount)) + facts.money();
    }

    /** Set by the direction that the sentence tells. */
    private BigDecimal earlier() {
      if (before.signum() == 0) {
        BigDecimal now = facts.whole().executed();
        int percent = grows ? dice.between(75, 96) : dice.between(104, 140);
        before =
            now.multiply(BigDecimal.valueOf(percent, 2))
                .setScale(now.scale(), RoundingMode.HALF_UP);
        if (before.compareTo(now) == 0) {
          before = grows ? now.subtract(now.ulp()) : now.add(now.ulp());
        }
      }
      return before;
    }

    private String sources(String name) {
      String comma = dice.of("、", "，", "，");
      List<String> said = new ArrayList<>();
      List<String> keys = new ArrayList<>();
      int at = 0;
      for (FundLine part : facts.parts()) {
        String key = name + at++;
        said.add(
            part.label() + amount(key, name.equals("parts") ? part.budget() : part.executed()));
        keys.add(prefix + "." + key);
      }
      lists.put(name, keys);
      return String.join(comma, said);
    }

    private String people(String name) {
      if (!lists.containsKey("heads")) {
        List<String> kinds =
            dice.of(
                List.of("行政人员", "事业人员", "工勤人员"),
                List.of("在编人员", "聘用人员"),
                List.of("处级干部", "科级干部", "一般干部", "工勤人员"));
        List<String> keys = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int sum = 0;
        for (String kind : kinds) {
          int people = dice.between(2, 30);
          sum += people;
          String key = "h" + keys.size();
          said.add(kind + slot(key, String.valueOf(people)) + "人");
          keys.add(prefix + "." + key);
        }
        lists.put("heads", keys);
        patterns.put("list", String.join(dice.of("、", "，"), said));
        patterns.put("sum", slot("H", String.valueOf(sum)));
      }
      return patterns.get(name.equals("H") ? "sum" : "list");
    }

    /** One that has a number, and no other of this name. */
    private String indicator(String name) {
      if (!patterns.containsKey("of")) {
        List<IndicatorFact> rows = facts.indicators().stream().filter(Prose::isTold).toList();
        IndicatorFact row = dice.pick(rows);
        patterns.put("of", row.key());
        patterns.put("name", row.name());
        patterns.put("actual", slot("T", row.actual() + row.unit()));
      }
      return patterns.get(name.equals("T") ? "actual" : "name");
    }

    private String product(String name) {
      if (!patterns.containsKey("times")) {
        int standard = dice.of(60, 150, 300, 450, 1200);
        int persons = dice.between(3, 90) * 20;
        BigDecimal product = BigDecimal.valueOf((long) standard * persons);
        boolean large = dice.chance(60);
        patterns.put("times", "");
        patterns.put("standard", slot("P", String.valueOf(standard)));
        patterns.put("persons", slot("N", String.valueOf(persons)));
        patterns.put(
            "product",
            slot("M", Printer.tidy(large ? product.movePointLeft(4) : product).toPlainString())
                + (large ? "万元" : "元"));
      }
      return patterns.get(
          switch (name) {
            case "P" -> "standard";
            case "N" -> "persons";
            default -> "product";
          });
    }

    private String word(String name) {
      return switch (name) {
        case "project" -> facts.project();
        case "unit" -> facts.unit();
        case "department" -> facts.department();
        case "place" -> facts.place();
        case "place-short" -> facts.place().substring(0, 1);
        case "kind" -> facts.place().substring(facts.place().length() - 1);
        case "year" -> String.valueOf(facts.year());
        case "last" -> String.valueOf(facts.year() - 1);
        case "next" -> String.valueOf(facts.year() + 1);
        case "doc" -> String.valueOf(dice.between(1, 120));
        case "policy" -> String.valueOf(dice.of(70, 75, 80, 90));
        case "policy2" -> String.valueOf(dice.of(2, 10, 20, 25));
        case "limit" -> String.valueOf(dice.of(3000, 20000, 60000));
        case "oldscore" -> String.valueOf(dice.between(80, 89));
        case "oldgrade" -> "良";
        case "s1" -> facts.parts().get(0).label();
        default -> throw new IllegalArgumentException("no value " + name);
      };
    }

    void claim(String[] words) {
      List<String> operands = new ArrayList<>();
      Claim.Kind kind = kind(words[0]);
      if (kind == Claim.Kind.INDICATOR) {
        operands.add(patterns.get("of") + ".actual");
      } else if (kind == Claim.Kind.REPEAT) {
        operands.add(reachedAt);
      }
      for (String word : List.of(words).subList(2, words.length)) {
        if (kind == Claim.Kind.AMOUNT) {
          operands.add("fund.0." + word);
        } else {
          operands.addAll(lists.getOrDefault(word, List.of(prefix + "." + word)));
        }
      }
      claims.add(new Claim(kind, prefix + "." + words[1], operands, words[0].equals("head-open")));
    }

    private static Claim.Kind kind(String word) {
      return switch (word) {
        case "sum" -> Claim.Kind.SUM;
        case "head", "head-open" -> Claim.Kind.HEADCOUNT;
        case "product" -> Claim.Kind.PRODUCT;
        case "diff" -> Claim.Kind.DIFFERENCE;
        case "growth" -> Claim.Kind.GROWTH;
        case "share" -> Claim.Kind.SHARE;
        case "rate" -> Claim.Kind.RATE;
        case "balance" -> Claim.Kind.BALANCE;
        case "amount" -> Claim.Kind.AMOUNT;
        case "indicator" -> Claim.Kind.INDICATOR;
        case "repeat" -> Claim.Kind.REPEAT;
        case "score" -> Claim.Kind.SCORE;
        case "grade" -> Claim.Kind.GRADE;
        default -> throw new IllegalArgumentException("no claim " + word);
      };
    }
  }
}
