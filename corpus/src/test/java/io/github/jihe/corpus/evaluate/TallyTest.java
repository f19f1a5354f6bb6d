package io.github.jihe.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void nothingPlantedHasNoShare() {
    assertThat(new Tally(0, 0, 0).recall()).hasToString("–");
  }

  @Test
  void countsAddUp() {
    Tally sum = new Tally(3, 2, 1).plus(new Tally(1, 1, 0));
    assertThat(sum).isEqualTo(new Tally(4, 3, 1));
    assertThat(sum.missed()).isEqualTo(1);
  }
}
