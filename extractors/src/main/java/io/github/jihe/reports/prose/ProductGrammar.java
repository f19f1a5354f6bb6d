package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 标准 × 人数 = 金额, when a sentence has one of each and no other money. */
final class ProductGrammar {
  private ProductGrammar() {}

  static List<Relation> read(Spoken spoken) {
    return product(spoken).map(List::of).orElse(List.of());
  }

  private static Optional<Relation> product(Spoken spoken) {
    List<Claim> claims = spoken.claims();
    List<Claim> standards = claims.stream().filter(c -> c.measure() == Measure.STANDARD).toList();
    List<Claim> amounts =
        claims.stream().filter(c -> c.isMoney() && c.measure() != Measure.STANDARD).toList();
    if (standards.size() != 1 || amounts.size() != 1) {
      return Optional.empty();
    }
    Claim standard = standards.get(0);
    Claim amount = amounts.get(0);
    String per = perOf(standard);
    List<Claim> counts = claims.stream().filter(c -> counts(c, per)).toList();
    if (counts.size() != 1
        || amount.mention().start() < counts.get(0).mention().start()
        || !isTotal(amount)
        || isLoose(standard)
        || isLoose(amount)
        || isLoose(counts.get(0))) {
      return Optional.empty();
    }
    List<Statement> factors = new ArrayList<>();
    factors.add(standard.statement());
    factors.add(counts.get(0).statement());
    if (per.contains("月") || per.contains("天") || per.contains("日")) {
      List<Claim> spans = claims.stream().filter(c -> spans(c, per)).toList();
      if (spans.size() != 1) {
        return Optional.empty();
      }
      factors.add(spans.get(0).statement());
    }
    return Optional.of(new Relation.Product(factors, amount.statement(), spoken.source()));
  }

  /** What the standard is for each of: 人 in 32元/人 and in 每人32元. */
  private static String perOf(Claim standard) {
    String per = standard.statement().figure().quantity().per();
    if (!per.isEmpty()) {
      return per;
    }
    StringBuilder words = new StringBuilder();
    for (String each : List.of("人", "户", "亩", "月", "天")) {
      if (standard.head().contains("每" + each)
          || each.equals("人") && standard.head().contains("人均")) {
        words.append(each);
      }
    }
    return words.toString();
  }

  private static boolean counts(Claim claim, String per) {
    String symbol = claim.statement().figure().quantity().unit().symbol();
    if (per.startsWith("人次") || per.contains("人次")) {
      return claim.dimension() == Dimension.PERSON_TIMES;
    }
    if (per.contains("人")) {
      return claim.dimension() == Dimension.PEOPLE;
    }
    return per.contains("户") && symbol.endsWith("户") || per.contains("亩") && symbol.endsWith("亩");
  }

  private static boolean spans(Claim claim, String per) {
    String symbol = claim.statement().figure().quantity().unit().symbol();
    return per.contains("月") ? symbol.equals("个月") : symbol.equals("天");
  }

  private static boolean isTotal(Claim amount) {
    boolean words = amount.head().matches(".*(共|合计|总计|需|=|发放|拨付|补助|资金|支出).*");
    return words || amount.statement().operator() == Operator.EQUAL;
  }

  private static boolean isLoose(Claim claim) {
    Operator operator = claim.statement().operator();
    return operator != Operator.NONE && operator != Operator.EQUAL
        || claim.statement().figure().quantity().isRange()
        || claim.change();
  }
}
