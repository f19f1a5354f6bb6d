package io.github.jihe.ledger;

import io.github.jihe.checks.ledger.LedgerMeasure;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rows below one heading. One use, one thread. */
final class RowReader {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})(年度?)?");

  /** [440100]某局 or 440100-某局: a code in front of a name. */
  private static final Pattern CODED =
      Pattern.compile("[\\[(【]?([0-9A-Za-z]{6,})[\\])】]?[-—_.:]?(?=\\p{IsHan})(.+)");

  private static final Pattern UNIT_CODE =
      Pattern.compile("^[\\[(【]?[0-9A-Za-z]{3,}[\\])】]?[-—_.:]?(?=\\p{IsHan})");

  /** What a sheet has made of a long code: 4.4E+17. */
  private static final Pattern BROKEN_CODE = Pattern.compile("[\\d.]+[Ee]\\+\\d+");

  /** Apostrophe, or ="…", by which a sheet is told to keep a code as it is. */
  private static final Pattern AS_TEXT = Pattern.compile("^['’`]|^=?\"|\"$");

  /** These a merged cell of the row above may say. */
  private static final List<Column> INHERITED =
      List.of(Column.UNIT, Column.DEPARTMENT, Column.YEAR);

  private static final List<Column> WORDS =
      List.of(
          Column.CODE, Column.PROJECT, Column.UNIT, Column.DEPARTMENT, Column.SOURCE, Column.KIND);

  /**
   * What holds for rows that do not say it themselves.
   *
   * @param table counts the tables of the file
   * @param year 0 if nothing says it
   */
  record Defaults(int table, int sheet, Unit unit, int year) {}

  private final Heading heading;
  private final LedgerWords words;
  private final LedgerCollector collector;
  private final Defaults defaults;
  private final boolean byPayment;
  private final boolean adjusts;
  private Map<Column, String> last = Map.of();

  RowReader(Heading heading, LedgerWords words, LedgerCollector collector, Defaults defaults) {
    this.heading = heading;
    this.words = words;
    this.collector = collector;
    this.defaults = defaults;
    this.byPayment = heading.has(Column.DATE) && heading.has(Column.PAID);
    this.adjusts =
        heading.has(Column.CHANGE)
            || heading.has(Column.INCREASE)
            || heading.has(Column.DECREASE)
            || heading.has(Column.KIND) && heading.has(Column.ALLOTTED);
  }

  Heading heading() {
    return heading;
  }

  /** Which columns were found, for a person to see. */
  String describe(String sheet, boolean unitSaid) {
    List<String> found = new ArrayList<>();
    heading
        .texts()
        .forEach((column, at) -> found.add(words.name(column) + "←" + heading.printed().get(at)));
    found.sort(null);
    heading
        .amounts()
        .forEach(
            money ->
                found.add(words.name(money.column()) + "←" + heading.printed().get(money.at())));
    boolean own = heading.amounts().stream().allMatch(money -> money.unit().isPresent());
    String unit = own ? "各栏注明" : defaults.unit().symbol() + (unitSaid ? "" : "（未注明，按元）");
    return (sheet.isEmpty() ? "" : "工作表“" + sheet + "”")
        + "金额单位 "
        + unit
        + "；"
        + found.stream().map(name -> name.replaceAll("\\s+", "")).collect(Collectors.joining("，"));
  }

  void read(int number, List<String> cells) throws LedgerFileException {
    Map<Column, String> texts = new EnumMap<>(Column.class);
    heading.texts().keySet().forEach(column -> texts.put(column, heading.text(column, cells)));
    if (WORDS.stream().anyMatch(column -> words.isTotal(texts.getOrDefault(column, "")))) {
      return;
    }
    inherit(texts);
    String code = code(texts.getOrDefault(Column.CODE, ""));
    String project = texts.getOrDefault(Column.PROJECT, "");
    Matcher coded = CODED.matcher(project);
    if (coded.matches()) {
      code = code.isEmpty() ? coded.group(1) : code;
      project = coded.group(2);
    }
    Optional<LocalDate> day = PaymentDay.in(texts.getOrDefault(Column.DATE, ""));
    int year = year(texts.getOrDefault(Column.YEAR, ""), day);
    List<Posting> postings = postings(cells, texts.getOrDefault(Column.KIND, ""), year, day);
    if (code.isEmpty() && project.isEmpty() || year == 0) {
      collector.skip(postings.isEmpty() ? 0 : 1);
      return;
    }
    collector.add(
        new LedgerRow(
            defaults.table(),
            defaults.sheet(),
            number,
            code,
            project,
            name(texts.getOrDefault(Column.UNIT, "")),
            name(texts.getOrDefault(Column.DEPARTMENT, "")),
            year,
            texts.getOrDefault(Column.SOURCE, ""),
            words.spending(texts.getOrDefault(Column.CLASS, ""), project),
            postings,
            day));
    last = texts;
  }

  /** A merged cell is written once: rows of other sources, and projects of the same unit. */
  private void inherit(Map<Column, String> texts) {
    boolean nameless =
        texts.getOrDefault(Column.CODE, "").isEmpty()
            && texts.getOrDefault(Column.PROJECT, "").isEmpty();
    boolean detail =
        !texts.getOrDefault(Column.SOURCE, "").isEmpty()
            || !texts.getOrDefault(Column.KIND, "").isEmpty();
    if (nameless && detail) {
      last.forEach(
          (column, text) -> texts.computeIfPresent(column, (c, own) -> own.isEmpty() ? text : own));
    } else if (!nameless) {
      for (Column column : INHERITED) {
        texts.computeIfPresent(
            column, (c, own) -> own.isEmpty() ? last.getOrDefault(column, "") : own);
      }
    }
  }

  /** Without the code that a system prints in front of it. */
  private static String name(String printed) {
    return UNIT_CODE.matcher(printed).replaceFirst("");
  }

  private static String code(String printed) {
    String bare = AS_TEXT.matcher(printed).replaceAll("");
    return BROKEN_CODE.matcher(bare).matches() ? "" : bare;
  }

  private int year(String cell, Optional<LocalDate> day) {
    Matcher matcher = YEAR.matcher(cell);
    if (matcher.find()) {
      return Integer.parseInt(matcher.group(1));
    }
    return defaults.year() != 0 ? defaults.year() : day.map(LocalDate::getYear).orElse(0);
  }

  private List<Posting> postings(
      List<String> cells, String kindWords, int year, Optional<LocalDate> day) {
    Optional<Column> kind = words.kind(kindWords);
    List<Posting> postings = new ArrayList<>();
    for (Heading.Money money : heading.amounts()) {
      String cell = money.at() < cells.size() ? cells.get(money.at()) : "";
      Unit unit = money.unit().orElse(defaults.unit());
      Optional<Quantity> quantity =
          cell.isBlank()
              ? Optional.empty()
              : Numbers.inCell(cell, unit)
                  .filter(number -> number.unit().dimension() == Dimension.MONEY);
      if (quantity.isEmpty()) {
        continue;
      }
      boolean late = day.filter(paid -> year != 0 && paid.getYear() > year).isPresent();
      postings.add(posting(money.column(), kind, quantity.get(), late));
    }
    boolean budget = postings.stream().anyMatch(posting -> !isPayment(posting.measure()));
    if (adjusts && budget) {
      postings.add(new Posting(LedgerMeasure.ADJUSTED, BigDecimal.ZERO, 0, false));
    }
    return postings;
  }

  private static boolean isPayment(LedgerMeasure measure) {
    return measure.compareTo(LedgerMeasure.PAID) >= 0;
  }

  private Posting posting(Column column, Optional<Column> kind, Quantity quantity, boolean late) {
    BigDecimal amount = quantity.inBase();
    int exponent = quantity.unit().inBase().precision() - 1 - Math.max(0, quantity.value().scale());
    boolean repeated = byPayment && column.isBudget();
    Column meant = column == Column.ALLOTTED ? kind.orElse(column) : column;
    boolean back = amount.signum() < 0 || kind.filter(k -> k == Column.REFUND).isPresent();
    return switch (meant) {
      case INITIAL -> new Posting(LedgerMeasure.INITIAL, amount, exponent, repeated);
      case TOTAL -> new Posting(LedgerMeasure.TOTAL, amount, exponent, repeated);
      case CARRIED -> new Posting(LedgerMeasure.CARRIED, amount, exponent, repeated);
      case INCREASE, CHANGE -> new Posting(LedgerMeasure.ADJUSTED, amount, exponent, repeated);
      case DECREASE ->
          new Posting(LedgerMeasure.ADJUSTED, amount.abs().negate(), exponent, repeated);
      case PAID -> {
        if (late) {
          BigDecimal net = back ? amount.abs().negate() : amount;
          yield new Posting(LedgerMeasure.PAID_LATE, net, exponent, false);
        }
        yield back
            ? new Posting(LedgerMeasure.REFUNDED, amount.abs(), exponent, false)
            : new Posting(LedgerMeasure.PAID, amount, exponent, false);
      }
      case REFUND -> new Posting(LedgerMeasure.REFUNDED, amount.abs(), exponent, false);
      default -> new Posting(LedgerMeasure.ALLOTTED, amount, exponent, repeated);
    };
  }
}
