package io.github.jihe.ledger;

import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The heads of a table (表头): which column stands where.
 *
 * @param texts position of each column of words, from 0
 * @param amounts columns of money from left to right
 * @param printed the heads as printed
 */
record Heading(Map<Column, Integer> texts, List<Money> amounts, List<String> printed) {

  /** A column of money. */
  record Money(int at, Column column, Optional<Unit> unit) {}

  /** Of these there may be several, which are added up. */
  private static final Set<Column> SEVERAL =
      EnumSet.of(Column.INCREASE, Column.DECREASE, Column.REFUND);

  Heading {
    texts = Map.copyOf(texts);
    amounts = List.copyOf(amounts);
    printed = List.copyOf(printed);
  }

  /** The heads that a row holds; no heading at all unless it names a project and an amount. */
  static Optional<Heading> in(List<String> row, LedgerWords words, LedgerMapping mapping) {
    Map<Column, Integer> texts = new EnumMap<>(Column.class);
    List<Money> amounts = new ArrayList<>();
    Set<Column> seen = EnumSet.noneOf(Column.class);
    for (int at = 0; at < row.size(); at++) {
      String head = row.get(at);
      Optional<Column> found =
          Optional.ofNullable(mapping.columns().get(Characters.tight(head)))
              .or(() -> words.column(head));
      if (found.isEmpty()) {
        continue;
      }
      Column column = found.get();
      boolean first = seen.add(column);
      if (!column.isAmount()) {
        texts.putIfAbsent(column, at);
      } else if (first || SEVERAL.contains(column)) {
        amounts.add(new Money(at, column, Unit.moneyIn(head)));
      }
    }
    // 调整 beside 追加 and 调减 is what they come to.
    if (seen.contains(Column.INCREASE) || seen.contains(Column.DECREASE)) {
      amounts.removeIf(money -> money.column() == Column.CHANGE);
    }
    boolean named = texts.containsKey(Column.CODE) || texts.containsKey(Column.PROJECT);
    return named && !amounts.isEmpty()
        ? Optional.of(new Heading(texts, amounts, row))
        : Optional.empty();
  }

  /** Two rows of heads as one: the upper ones reach to the right over those below. */
  static List<String> joined(List<String> upper, List<String> lower, LedgerWords words) {
    List<String> joined = new ArrayList<>();
    String above = "";
    for (int at = 0; at < Math.max(upper.size(), lower.size()); at++) {
      String top = at < upper.size() ? upper.get(at) : "";
      String below = at < lower.size() ? lower.get(at) : "";
      above = top.isBlank() ? above : top;
      joined.add(below.isBlank() ? top : isWhole(below, words) ? below : above + below);
    }
    return joined;
  }

  /** 年初预算数 below 预算 says all itself. */
  private static boolean isWhole(String head, LedgerWords words) {
    return words.column(head).isPresent();
  }

  int columns() {
    return texts.size() + amounts.size();
  }

  boolean has(Column column) {
    return texts.containsKey(column)
        || amounts.stream().anyMatch(money -> money.column() == column);
  }

  /** The words of a column in a row, without white space; empty if there is no such column. */
  String text(Column column, List<String> row) {
    Integer at = texts.get(column);
    return at == null || at >= row.size() ? "" : Characters.tight(row.get(at));
  }

  /** Whether any cell of money has a digit. */
  boolean hasNumbers(List<String> row) {
    return amounts.stream()
        .filter(money -> money.at() < row.size())
        .anyMatch(money -> row.get(money.at()).chars().anyMatch(Character::isDigit));
  }
}
