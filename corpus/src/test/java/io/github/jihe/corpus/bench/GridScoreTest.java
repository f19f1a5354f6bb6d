package io.github.jihe.corpus.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GridScoreTest {
  private static List<Grid> grids(String... lines) {
    return Grid.parse(Stream.of(lines).map(line -> line.replace('|', '\t')));
  }

  private static final List<Grid> EXPECTED =
      grids(
          "#table 2 3", "1|1|2|1|资金（万元）", "1|2|1|1|预算", "1|3|1|1|", "2|2|1|1|120", "2|3|1|1|89 .5");

  @Test
  void theSameIsPerfect() {
    GridScore score = GridScore.of(EXPECTED, EXPECTED);
    assertThat(score).isEqualTo(new GridScore(1, 1, 1, 1));
  }

  @Test
  void relationsPassBlankCellsAndCountASpanOnce() {
    assertThat(Relations.of(EXPECTED))
        .containsOnlyKeys(
            new Relations.Relation("资金(万元)", "预算", true),
            new Relations.Relation("资金(万元)", "120", true),
            new Relations.Relation("120", "89.5", true),
            new Relations.Relation("预算", "120", false));
  }

  @Test
  void aLostSpanCostsItsCellAndItsRelation() {
    List<Grid> found =
        grids(
            "#table 2 3",
            "1|1|1|1|资金(万元)",
            "1|2|1|1|预算",
            "1|3|1|1|",
            "2|1|1|1|120",
            "2|2|1|1|89.5");
    GridScore score = GridScore.of(EXPECTED, found);
    assertThat(score.exact()).isZero();
    assertThat(score.cells()).isCloseTo(2 * 2 / 10.0, within(1e-9));
    // Found: 资金→预算, 120→89.5 across; 资金↓120, 预算↓89.5 down. Two of them are expected.
    assertThat(score.relations()).isCloseTo(2 * 2 / 8.0, within(1e-9));
  }

  @Test
  void aTableCutInTwoIsNotExact() {
    List<Grid> found =
        grids(
            "#table 1 3", "1|1|1|1|资金(万元)", "1|2|1|1|预算", "1|3|1|1|", "#table 1 2", "1|1|1|1|120");
    GridScore score = GridScore.of(EXPECTED, found);
    assertThat(score.exact()).isZero();
    assertThat(score.relations()).isCloseTo(2 * 1 / 5.0, within(1e-9));
  }

  @Test
  void nothingFoundIsNothing() {
    assertThat(GridScore.of(EXPECTED, List.of())).isEqualTo(new GridScore(0, 1, 0, 0));
  }

  @Test
  void medianAndQuartiles() {
    assertThat(Spread.of(List.of(5.0, 1.0, 3.0, 2.0, 4.0))).isEqualTo(new Spread(2, 3, 4));
  }
}
