package io.github.jihe.quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static BigDecimal decimal(Random random) {
    return BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000L, random.nextInt(5));
  }

  private static Interval interval(Random random) {
    BigDecimal a = decimal(random);
    BigDecimal b = random.nextInt(5) == 0 ? a : decimal(random);
    return new Interval(a.min(b), a.max(b));
  }

  /** A value between the ends, often one of the ends. */
  private static BigDecimal inside(Interval interval, Random random) {
    BigDecimal share = BigDecimal.valueOf(random.nextInt(5), 0).movePointLeft(0);
    BigDecimal step = interval.high().subtract(interval.low()).multiply(new BigDecimal("0.25"));
    return interval.low().add(step.multiply(share));
  }

  @RepeatedTest(500)
  void holdsEveryResultOfItsValues(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Interval a = interval(random);
    Interval b = interval(random);
    BigDecimal x = inside(a, random);
    BigDecimal y = inside(b, random);
    assertThat(a.contains(x)).isTrue();
    assertThat(a.plus(b).contains(x.add(y))).isTrue();
    assertThat(a.minus(b).contains(x.subtract(y))).isTrue();
    assertThat(a.times(b).contains(x.multiply(y))).isTrue();
    boolean mayBeZero = b.contains(BigDecimal.ZERO);
    if (mayBeZero) {
      assertThatThrownBy(() -> a.dividedBy(b)).isInstanceOf(ArithmeticException.class);
    } else {
      Interval quotient = a.dividedBy(b);
      BigDecimal slack =
          new BigDecimal("1e-20").multiply(quotient.high().abs().add(BigDecimal.ONE));
      assertThat(quotient.widened(slack).contains(x.divide(y, new MathContext(40)))).isTrue();
      assertThat(quotient.low()).isLessThanOrEqualTo(quotient.high());
    }
  }

  @RepeatedTest(300)
  void arithmeticObeysItsLaws(RepetitionInfo repetition) {
    Random random = new Random(7919L * repetition.getCurrentRepetition());
    Interval a = interval(random);
    Interval b = interval(random);
    assertSame(a.plus(b), b.plus(a));
    assertSame(a.times(b), b.times(a));
    assertSame(a.plus(Interval.ZERO), a);
    assertSame(a.times(Interval.exactly(BigDecimal.ONE)), a);
    assertThat(a.meets(b)).isEqualTo(b.meets(a)).isEqualTo(a.minus(b).contains(BigDecimal.ZERO));
    assertThat(a.meets(a)).isTrue();
  }

  private static void assertSame(Interval a, Interval b) {
    assertThat(a.low()).isEqualByComparingTo(b.low());
    assertThat(a.high()).isEqualByComparingTo(b.high());
  }

  @Test
  void quotientIsRoundedOutwards() {
    Interval third =
        Interval.exactly(BigDecimal.ONE).dividedBy(Interval.exactly(new BigDecimal(3)));
    assertThat(third.low().multiply(new BigDecimal(3))).isLessThan(BigDecimal.ONE);
    assertThat(third.high().multiply(new BigDecimal(3))).isGreaterThan(BigDecimal.ONE);
  }

  @Test
  void rejectsEndsInTheWrongOrder() {
    assertThatThrownBy(() -> new Interval(BigDecimal.ONE, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void touchingIntervalsMeet() {
    Interval low = new Interval(BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(low.meets(new Interval(BigDecimal.ONE, BigDecimal.TEN))).isTrue();
    assertThat(low.meets(new Interval(new BigDecimal("1.01"), BigDecimal.TEN))).isFalse();
    assertThat(low.isPositive()).isFalse();
  }
}
