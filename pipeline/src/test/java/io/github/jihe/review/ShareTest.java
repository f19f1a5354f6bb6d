package io.github.jihe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

  /** Against the values that Wilson's formula gives by hand for 9 of 10. */
  @Test
  void wilsonInterval() {
    Share interval = Share.of(9, 10);
    assertThat(interval.share()).isEqualTo(0.9);
    assertThat(interval.low()).isCloseTo(0.5958, within(0.0005));
    assertThat(interval.high()).isCloseTo(0.9821, within(0.0005));
  }

  @Test
  void noCasesHaveNoShare() {
    assertThat(Share.of(0, 0)).hasToString("–");
  }
}
