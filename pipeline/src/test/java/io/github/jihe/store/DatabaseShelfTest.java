package io.github.jihe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.checks.across.Amount;
import io.github.jihe.checks.across.Entry;
import io.github.jihe.checks.across.FundCell;
import io.github.jihe.checks.across.Printed;
import io.github.jihe.checks.across.ProjectList;
import io.github.jihe.checks.across.Subject;
import io.github.jihe.checks.across.TargetRow;
import io.github.jihe.checks.across.ToldFigure;
import io.github.jihe.document.Location;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.TextPrint;
import io.github.jihe.quantities.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatabaseShelfTest {
  private static final Source PLACE =
      new Source(new Location(3, "一、概况", 4, 5, 6, 7), "引\"号'、\n换行、=1+1、\uD83D\uDE00");
  private static final Amount AMOUNT =
      new Amount(
          "1.50万元",
          Unit.WAN_YUAN,
          new BigDecimal("15000.00"),
          new BigDecimal("14950.000"),
          new BigDecimal("15050.000"),
          PLACE);

  private static Entry entry(String file) {
    return new Entry(
        file,
        "0a1b",
        "青禾市",
        true,
        new Subject(
            FormKind.PROJECT,
            true,
            "青禾市医疗保障局",
            "",
            "慢性病鉴定",
            "P01",
            2023,
            List.of(new FundCell(FundSource.TOTAL, true, FundMeasure.BUDGET, AMOUNT)),
            List.of(new TargetRow("人数", Direction.MORE_IS_BETTER, AMOUNT, AMOUNT)),
            List.of(AMOUNT),
            List.of(new ToldFigure(FundSource.TOTAL, "", Measure.SPENT, true, AMOUNT)),
            List.of(new ProjectList(List.of(new ProjectList.Item("鉴定", AMOUNT)), PLACE)),
            PLACE));
  }

  @Test
  void entriesComeBackByOffice() {
    try (DatabaseShelf shelf = new DatabaseShelf()) {
      shelf.put("水利局", entry("b"));
      shelf.put("医疗保障局", entry("c"));
      shelf.put("水利局", entry("a"));
      shelf.put("'; DROP TABLE entry; --", entry("d"));
      List<List<Entry>> offices = new ArrayList<>();
      shelf.eachOffice(offices::add);
      assertThat(offices)
          .containsExactlyInAnyOrder(
              List.of(entry("b"), entry("a")), List.of(entry("c")), List.of(entry("d")));
    }
  }

  @Test
  void paragraphsComeBackByNumber() {
    Printed printed =
        new Printed(
            "a.md",
            "水利局",
            "县",
            "县水利局",
            "",
            2023,
            List.of(new TextPrint(Long.MIN_VALUE + 1, 80, PLACE), new TextPrint(-1, 60, PLACE)));
    try (DatabaseShelf shelf = new DatabaseShelf()) {
      shelf.put(7, printed);
      assertThat(shelf.printed(7)).isEqualTo(printed);
      assertThatThrownBy(() -> shelf.printed(8)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    List<Path> before = folders();
    try (DatabaseShelf shelf = new DatabaseShelf()) {
      shelf.put("水利局", entry("b"));
      assertThat(folders()).hasSize(before.size() + 1);
    }
    assertThat(folders()).isEqualTo(before);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 2)) {
      return all.filter(path -> path.getFileName().toString().startsWith("jihe-facts"))
          .sorted()
          .toList();
    }
  }
}
