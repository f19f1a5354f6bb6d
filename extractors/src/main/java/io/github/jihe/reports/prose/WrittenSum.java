package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calculations that a report writes out (算式): 36.8/40=92%, 12人×600元=7200元, 年初300＋追加20－调减5＝315,
 * (36.8-41.2)/41.2=-10.68%. Only where every term is one number.
 */
final class WrittenSum {
  private static final int LONGEST = 200;

  /** What a calculation cannot reach across; commas inside of numbers are none. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?:[^，。；;：:\\n,=]|,(?=\\d{3}(?!\\d)))+(?:=(?:[^，。；;：:\\n,=]|,(?=\\d{3}(?!\\d)))+)+");

  private static final String TERM = "([^-+×*÷/()]*\\d[^-+×*÷/()]*)";
  private static final String TIMES_HUNDRED = "(?:[×*]100%?)?";
  private static final Pattern QUOTIENT = Pattern.compile(TERM + "[÷/]" + TERM + TIMES_HUNDRED);
  private static final Pattern GROWTH =
      Pattern.compile("[^-+×*÷/()\\d]*\\(" + TERM + "-" + TERM + "\\)[÷/]" + TERM + TIMES_HUNDRED);
  private static final Sought PRODUCT = new Sought(TERM + "(?:[×*]" + TERM + ")+");
  private static final Sought SERIES = new Sought(TERM + "(?:[-+]" + TERM + ")+");
  private static final Pattern OPERATOR = Pattern.compile("[-+×*]");
  private static final Pattern RESULT =
      Pattern.compile("^([^\\d-]{0,8})(-?)(\\d[\\d,.]*\\s*[^\\d()]*).*");
  private static final Sought LABEL = new Sought("^[^\\d]*");
  private static final Sought LABEL_END = new Sought("[(“”、]+");
  private static final Sought DATE = new Sought("\\d{4}[-/.年]\\d{1,2}[-/.月]|第\\d");

  private WrittenSum() {}

  /** Whether a text may hold one. */
  static boolean mayBeIn(String text) {
    return text.indexOf('=') >= 0 || text.indexOf('＝') >= 0;
  }

  /**
   * The calculations of a text.
   *
   * @param told what its words tell already
   */
  static List<Relation> read(Passage passage, List<Relation> told) {
    List<Relation> found = new ArrayList<>();
    if (!mayBeIn(passage.plain())) {
      return found;
    }
    Matcher piece = PIECE.matcher(passage.plain());
    while (piece.find()) {
      String[] sides = piece.group().split("=", -1);
      Source source = passage.source(piece.start(), piece.end());
      for (int i = 0; i + 1 < sides.length && piece.group().length() <= LONGEST; i++) {
        String left = tight(sides[i]);
        String right = tight(sides[i + 1]);
        if (!DATE.isIn(left)) {
          result(right, source)
              .flatMap(end -> relation(left, end, source))
              .filter(relation -> told.stream().noneMatch(other -> isSame(relation, other)))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** 每户3000元×120户=36万元 is told by its words as well. */
  private static boolean isSame(Relation one, Relation other) {
    return one instanceof Relation.Product a
        && other instanceof Relation.Product b
        && a.factors().size() == b.factors().size()
        && a.product().figure().inBase().compareTo(b.product().figure().inBase()) == 0;
  }

  private static String tight(String side) {
    return side.replaceAll("\\s+", "");
  }

  /** A number with its sign. */
  private record Result(Statement told, boolean negative) {
    Unit unit() {
      return told.figure().quantity().unit();
    }
  }

  private static Optional<Result> result(String side, Source source) {
    Matcher result = RESULT.matcher(side);
    return result.matches()
        ? number(result.group(3), Unit.NONE, source)
            .map(told -> new Result(told, !result.group(2).isEmpty()))
        : Optional.empty();
  }

  private static Optional<Relation> relation(String left, Result result, Source source) {
    boolean ratio = result.unit().dimension() == Dimension.RATIO;
    Matcher growth = GROWTH.matcher(left);
    if (ratio && growth.matches()) {
      return growth(growth, result, source);
    }
    Matcher quotient = QUOTIENT.matcher(left);
    if (ratio && !result.negative() && quotient.matches()) {
      return ofTwo(quotient, source)
          .map(two -> new Relation.Ratio(two.get(0), two.get(1), result.told(), source));
    }
    if (result.negative() || left.contains("(")) {
      return Optional.empty();
    }
    if (PRODUCT.is(left)) {
      return product(left, result, source);
    }
    return SERIES.is(left) ? series(left, result, source) : Optional.empty();
  }

  private static Optional<Relation> growth(Matcher growth, Result result, Source source) {
    Optional<Statement> after = number(growth.group(1), Unit.NONE, source);
    Optional<Statement> before = number(growth.group(2), Unit.NONE, source);
    Optional<Statement> base = number(growth.group(3), Unit.NONE, source);
    boolean same =
        after.isPresent() && before.isPresent() && base.isPresent() && equal(before, base);
    return same
        ? Optional.of(
            new Relation.Change(
                before.get(),
                after.get(),
                !result.negative(),
                Optional.empty(),
                Optional.of(result.told()),
                source))
        : Optional.empty();
  }

  private static boolean equal(Optional<Statement> one, Optional<Statement> other) {
    return one.get().figure().inBase().compareTo(other.get().figure().inBase()) == 0;
  }

  private static Optional<List<Statement>> ofTwo(Matcher quotient, Source source) {
    Optional<Statement> part = number(quotient.group(1), Unit.NONE, source);
    Optional<Statement> whole = number(quotient.group(2), Unit.NONE, source);
    boolean both =
        part.isPresent() && whole.isPresent() && whole.get().figure().inBase().signum() > 0;
    if (!both) {
      return Optional.empty();
    }
    Unit unit = part.get().figure().quantity().unit();
    Unit other = whole.get().figure().quantity().unit();
    boolean bare = unit.equals(Unit.NONE) != other.equals(Unit.NONE);
    return bare && (isScaled(unit) || isScaled(other))
        ? Optional.empty()
        : Optional.of(List.of(part.get(), whole.get()));
  }

  /** 5/12万元: nobody can tell whether 5 is 5万元. */
  private static boolean isScaled(Unit unit) {
    return unit.inBase().compareTo(BigDecimal.ONE) != 0;
  }

  private static Optional<Relation> product(String left, Result result, Source source) {
    List<Statement> factors = new ArrayList<>();
    boolean money = result.unit().dimension() == Dimension.MONEY;
    for (String term : OPERATOR.split(left, -1)) {
      Optional<Statement> factor = number(term, Unit.NONE, source);
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      factors.add(factor.get());
    }
    boolean priced = factors.stream().anyMatch(f -> dimension(f) == Dimension.MONEY);
    return priced == money
        ? Optional.of(new Relation.Product(factors, result.told(), source))
        : Optional.empty();
  }

  private static Dimension dimension(Statement statement) {
    return statement.figure().quantity().unit().dimension();
  }

  /** Terms that are added and taken away; a unit that stands once is that of all. */
  private static Optional<Relation> series(String left, Result result, Source source) {
    List<Statement> in = new ArrayList<>();
    List<Statement> out = new ArrayList<>();
    int at = 0;
    boolean minus = false;
    Unit unit = result.unit();
    while (at < left.length()) {
      int end = at;
      while (end < left.length() && "+-".indexOf(left.charAt(end)) < 0) {
        end++;
      }
      Optional<Statement> term = number(left.substring(at, end), unit, source);
      if (term.isEmpty() || !comparable(term.get(), result.told())) {
        return Optional.empty();
      }
      (minus ? out : in).add(term.get());
      minus = end < left.length() && left.charAt(end) == '-';
      at = end + 1;
    }
    return Optional.of(
        out.isEmpty()
            ? new Relation.Sum(result.told(), in, true, source)
            : new Relation.Movement(
                Optional.of(in.get(0)),
                in.subList(1, in.size()),
                out,
                result.told(),
                false,
                source));
  }

  private static boolean comparable(Statement one, Statement other) {
    return one.figure().quantity().unit().comparable(other.figure().quantity().unit());
  }

  /** A term: a number with its unit, behind or in front of a label. */
  private static Optional<Statement> number(String term, Unit inherited, Source source) {
    String words = LABEL.replaceFirst(term, "");
    Optional<Quantity> quantity = Numbers.inCell(words, inherited);
    if (quantity.isEmpty()) {
      quantity = Numbers.inCell(words.replaceFirst("[\\p{IsHan}]+$", ""), inherited);
    }
    return quantity
        .filter(q -> !q.isRange() && !q.approximate())
        .map(
            q ->
                new Statement(
                    LABEL_END.replaceAll(term.substring(0, term.length() - words.length()), ""),
                    FundSource.NAMED,
                    Measure.OTHER,
                    Statement.Period.REPORT_YEAR,
                    Statement.Status.UNSAID,
                    Operator.NONE,
                    Figure.of(q, source, false)));
  }
}
