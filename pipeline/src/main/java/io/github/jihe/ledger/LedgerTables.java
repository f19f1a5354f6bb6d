package io.github.jihe.ledger;

import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tables of a ledger: captions, heads in one or two rows, rows. One use, one thread.
 *
 * <p>Heads need not stand in the first row, and come again on every sheet.
 */
final class LedgerTables implements RowSink {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  private final LedgerWords words;
  private final LedgerMapping mapping;
  private final LedgerCollector collector;
  private final int yearOfFile;
  private final List<String> notes = new ArrayList<>();
  private Optional<RowReader> reader = Optional.empty();
  private List<String> above = List.of();
  private String sheet = "";
  private int sheetNumber;
  private int tables;
  private int captionYear;
  private Optional<Unit> captionUnit = Optional.empty();
  private boolean begun;

  LedgerTables(
      LedgerWords words, LedgerMapping mapping, LedgerCollector collector, String fileName) {
    this.words = words;
    this.mapping = mapping;
    this.collector = collector;
    this.yearOfFile = year(fileName);
  }

  private static int year(String words) {
    Matcher matcher = YEAR.matcher(words);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  @Override
  public void sheet(int number, String name) {
    reader = Optional.empty();
    above = List.of();
    sheet = name;
    sheetNumber = number;
    captionYear = year(name);
    captionUnit = Optional.empty();
    begun = false;
  }

  @Override
  public void row(int number, List<String> cells) throws LedgerFileException {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (reader.isPresent() && begun && reader.get().heading().hasNumbers(cells)) {
      reader.get().read(number, cells);
      return;
    }
    Optional<Heading> heading = heading(cells);
    if (heading.isPresent()) {
      begin(heading.get());
    } else if (reader.isPresent()) {
      begun = true;
      reader.get().read(number, cells);
    } else {
      caption(cells);
    }
    above = cells;
  }

  /** Heads of this row, or of this one and the one above, whichever name more. */
  private Optional<Heading> heading(List<String> cells) {
    boolean numbers = reader.isPresent() && reader.get().heading().hasNumbers(cells);
    if (numbers) {
      return Optional.empty();
    }
    Optional<Heading> alone = Heading.in(cells, words, mapping);
    if (begun) {
      return alone;
    }
    Optional<Heading> both = Heading.in(Heading.joined(above, cells, words), words, mapping);
    int known = reader.map(current -> current.heading().columns()).orElse(0);
    boolean better =
        both.map(Heading::columns).orElse(0)
            > Math.max(known, alone.map(Heading::columns).orElse(0));
    return better ? both : alone;
  }

  private void begin(Heading heading) {
    boolean upper = reader.isPresent() && !begun;
    tables++;
    begun = false;
    Optional<Unit> unit = captionUnit.or(mapping::unit);
    int year = mapping.year().orElse(captionYear);
    RowReader next =
        new RowReader(
            heading,
            words,
            collector,
            new RowReader.Defaults(
                tables, sheetNumber, unit.orElse(Unit.YUAN), year == 0 ? yearOfFile : year));
    boolean same =
        reader.map(current -> current.heading().printed().equals(heading.printed())).orElse(false);
    if (!same && upper) {
      notes.remove(notes.size() - 1); // The upper of two rows of heads is no table of its own.
    }
    if (!same) {
      notes.add(next.describe(sheet, unit.isPresent()));
    }
    reader = Optional.of(same ? reader.get() : next);
  }

  private void caption(List<String> cells) {
    for (String cell : cells) {
      if (captionYear == 0) {
        captionYear = year(cell);
      }
      if (captionUnit.isEmpty() && (cell.contains("单位") || cell.contains("金额"))) {
        captionUnit = Unit.moneyIn(cell);
      }
    }
  }

  /** One line for each table found. */
  List<String> notes() {
    return List.copyOf(notes);
  }
}
