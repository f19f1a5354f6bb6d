package io.github.jihe.corpus.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages files, each time in another way; the same seed does the same damage. */
public final class Mutator {
  private Mutator() {}

  /**
   * A damaged copy, by one to three kinds of damage.
   *
   * @param bytes not empty; not changed
   */
  public static byte[] damaged(byte[] bytes, long seed) {
    // Neighbouring seeds would begin alike.
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    byte[] damaged = bytes;
    int times = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
    for (int i = 0; i < times && damaged.length > 8; i++) {
      List<Mutation> kinds = new ArrayList<>(ByteDamage.all());
      if (ZipDamage.fits(damaged)) {
        // Compression hides most of a package from damage to its bytes.
        kinds.addAll(ZipDamage.all());
        kinds.addAll(ZipDamage.all());
      } else if (OleDamage.fits(damaged)) {
        for (int j = 0; j < 3; j++) {
          kinds.addAll(OleDamage.all());
        }
      }
      damaged = kinds.get(random.nextInt(kinds.size())).apply(damaged, random);
    }
    return damaged;
  }
}
