package io.github.jihe.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

  /** Against the values that Wilson's formula gives by hand for 9 of 10. */
  @Test
  void wilsonInterval() {
    Share share = Share.of(9, 10);
    assertThat(share.share()).isEqualTo(0.9);
    assertThat(share.low()).isCloseTo(0.5958, within(0.0005));
    assertThat(share.high()).isCloseTo(0.9821, within(0.0005));
  }

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
