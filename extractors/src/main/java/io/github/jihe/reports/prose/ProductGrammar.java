package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 标准 × 人数 = 金额, when a sentence has one of each and no other money. */
final class ProductGrammar {
  private static final String PIECES =
      "平方米|平米|公里|千米|台|套|件|辆|座|棵|株|头|只|公顷|学时|课时|场|期|吨|盏|份|册|本|张|块|间|把|米";
  private static final String PRICE = "单价";
  private static final Pattern EACH = Pattern.compile(".*每(" + PIECES + ")[^,]*");
  private static final Sought PIECE = new Sought("[十百千万亿]*(" + PIECES + ")");

  /** Words by which one standard, one count or one amount is not the only one. */
  private static final Sought LOOSE_WORDS =
      new Sought("分别|不同标准|按不同|标准不一|不等|平均|均价|封顶|最高|不超过|部分|定金|预付|首付|进度款|折(?!算|合)");

  private ProductGrammar() {}

  static List<Relation> read(Spoken spoken) {
    Optional<Relation> whole = product(spoken, spoken.claims());
    return whole.isPresent()
        ? List.of(whole.get())
        : segments(spoken).stream().flatMap(part -> product(spoken, part).stream()).toList();
  }

  /** The claims between semicolons, where there are any. */
  private static List<List<Claim>> segments(Spoken spoken) {
    List<Integer> starts =
        spoken.clauses().stream()
            .filter(clause -> clause.depth() == 0 && clause.opener() == ';')
            .map(Clause::start)
            .toList();
    if (starts.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Claim>> segments =
        spoken.claims().stream()
            .collect(
                Collectors.groupingBy(
                    claim -> starts.stream().filter(s -> s <= claim.mention().start()).count(),
                    TreeMap::new,
                    Collectors.toList()));
    return List.copyOf(segments.values());
  }

  private static Optional<Relation> product(Spoken spoken, List<Claim> claims) {
    List<Claim> standards = claims.stream().filter(c -> c.measure() == Measure.STANDARD).toList();
    List<Claim> amounts =
        claims.stream().filter(c -> c.isMoney() && c.measure() != Measure.STANDARD).toList();
    if (standards.size() != 1 || amounts.size() != 1) {
      return Optional.empty();
    }
    Claim standard = standards.get(0);
    Claim amount = amounts.get(0);
    String per = perOf(standard);
    List<Claim> counts = counts(claims, per);
    if (counts.size() != 1
        || amount.mention().start() < counts.get(0).mention().start()
        || LOOSE_WORDS.isIn(spoken.source().quote())
        || !isTotal(amount)
        || isPlanAndFact(counts.get(0), amount)
        || isPriced(per)
            && Stream.of(standard, counts.get(0), amount).anyMatch(ProductGrammar::isAbout)
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
    Matcher piece = EACH.matcher(standard.head());
    if (piece.matches()) {
      words.append(piece.group(1));
    } else if (standard.head().endsWith("单价") || standard.head().endsWith("单价为")) {
      words.append(PRICE);
    }
    return words.toString();
  }

  /** What the standard is multiplied by; 人均 may be told of 人次 where no people are counted. */
  private static List<Claim> counts(List<Claim> claims, String per) {
    List<Claim> counts = claims.stream().filter(c -> counts(c, per)).toList();
    return counts.isEmpty() && per.equals("人")
        ? claims.stream().filter(c -> c.dimension() == Dimension.PERSON_TIMES).toList()
        : counts;
  }

  private static boolean counts(Claim claim, String per) {
    String symbol = claim.statement().figure().quantity().unit().symbol();
    if (per.startsWith("人次") || per.contains("人次")) {
      return claim.dimension() == Dimension.PERSON_TIMES;
    }
    if (per.contains("人")) {
      return claim.dimension() == Dimension.PEOPLE;
    }
    if (per.equals(PRICE)) {
      return PIECE.is(symbol);
    }
    if (PIECE.is(per)) {
      return symbol.matches("[十百千万亿]*" + per);
    }
    return per.contains("户") && symbol.endsWith("户") || per.contains("亩") && symbol.endsWith("亩");
  }

  private static boolean spans(Claim claim, String per) {
    String symbol = claim.statement().figure().quantity().unit().symbol();
    return per.contains("月") ? symbol.equals("个月") : symbol.equals("天");
  }

  private static boolean isTotal(Claim amount) {
    boolean words = amount.head().matches(".*(计$|共|合计|总计|金额|总价|需|=|发放|拨付|补助|资金|支出).*");
    return words || amount.statement().operator() == Operator.EQUAL;
  }

  private static boolean isPriced(String per) {
    return per.equals(PRICE) || PIECE.is(per);
  }

  private static boolean isAbout(Claim claim) {
    return claim.isApproximate();
  }

  /** What was really spent need not be what the planned number costs. */
  static boolean isPlanAndFact(Claim count, Claim amount) {
    return count.statement().status() == Status.PLANNED && amount.head().matches(".*(实际|支出|执行).*");
  }

  private static boolean isLoose(Claim claim) {
    Operator operator = claim.statement().operator();
    return operator != Operator.NONE && operator != Operator.EQUAL
        || claim.statement().figure().quantity().isRange()
        || claim.tail().startsWith("等")
        || claim.change();
  }
}
