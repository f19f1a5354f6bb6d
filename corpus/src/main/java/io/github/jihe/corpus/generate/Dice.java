package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that gives the same for the same seed, on every machine. Not thread safe. */
public final class Dice {
  private final Random random;

  public Dice(long seed) {
    this.random = new Random(seed);
    random.nextLong(); // near seeds begin alike
  }

  /** Between two whole numbers, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  public <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  public final <T> T of(T... from) {
    return from[random.nextInt(from.length)];
  }

  /** Different items in a random order. */
  public <T> List<T> some(List<T> from, int count) {
    List<T> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }

  /** Positive parts of {@code whole}, in its last printed digit at the least. */
  public List<BigDecimal> split(BigDecimal whole, int parts) {
    long units = whole.unscaledValue().longValueExact();
    if (units < parts) {
      throw new IllegalArgumentException(whole + " has no " + parts + " parts");
    }
    List<BigDecimal> split = new ArrayList<>();
    long left = units;
    for (int i = parts; i > 1; i--) {
      long most = left - (i - 1);
      long fair = Math.max(1, left / i);
      long part = Math.min(most, Math.max(1, fair / 2 + (long) (random.nextDouble() * fair)));
      split.add(BigDecimal.valueOf(part, whole.scale()));
      left -= part;
    }
    split.add(BigDecimal.valueOf(left, whole.scale()));
    return split;
  }
}
