package io.github.jihe.reports.tables;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column of amounts that is a price times a number in all rows but at most one. */
final class ColumnProducts {
  private static final Sought PRICE = new Sought("单价|价格|(补助|补贴|收费|发放|奖励|支付|定额)标准|单位成本");
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ODD = 1;

  private ColumnProducts() {}

  static List<Relation> of(DataTable table) {
    List<Relation> products = new ArrayList<>();
    for (DataColumn price : table.columns()) {
      if (!PRICE.isIn(price.header())) {
        continue;
      }
      for (DataColumn amount : table.columns()) {
        for (DataColumn count : table.columns()) {
          boolean three = amount.isAmount() && count.isAmount() && amount.index() != count.index();
          products.addAll(three ? read(table, price, count, amount) : List.of());
        }
      }
    }
    return products;
  }

  private static List<Relation> read(
      DataTable table, DataColumn price, DataColumn count, DataColumn amount) {
    List<Relation> products = new ArrayList<>();
    int odd = 0;
    for (int row : table.items()) {
      Optional<BigDecimal> product =
          price.valueAt(row).flatMap(one -> count.valueAt(row).map(one::multiply));
      if (product.isEmpty() || amount.at(row).isEmpty()) {
        continue;
      }
      odd += isPrinted(product.get(), amount.at(row).get()) ? 0 : 1;
      products.add(
          new Relation.Product(
              List.of(Cells.statement(table, count, row), Cells.statement(table, price, row)),
              Cells.statement(table, amount, row),
              amount.at(row).get().source()));
    }
    return odd <= MOST_ODD && products.size() >= FEWEST_ROWS ? products : List.of();
  }

  /** Whether an amount is a product in its own unit and with its own decimals. */
  private static boolean isPrinted(BigDecimal product, Figure amount) {
    BigDecimal printed = amount.quantity().value();
    BigDecimal value =
        product.divide(
            amount.quantity().unit().inBase(), Math.max(0, printed.scale()), RoundingMode.HALF_UP);
    return value.compareTo(printed) == 0;
  }
}
