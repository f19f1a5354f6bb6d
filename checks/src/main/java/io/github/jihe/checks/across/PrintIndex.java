package io.github.jihe.checks.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The hashes of all paragraphs of a run, sixteen bytes each, and which of them are near each other.
 * Two hashes that differ in at most six of 64 bits agree in one of seven parts, so only those are
 * compared that share one.
 */
final class PrintIndex {
  private static final int PARTS = 7;

  /** The seventh part has one bit more, which is not looked at. */
  private static final int PART_BITS = 9;

  private static final int PART_MASK = (1 << PART_BITS) - 1;

  /** Bits that hashes may differ by and still surely be found. */
  static final int FARTHEST = PARTS - 1;

  private long[] hashes = new long[1024];
  private int[] files = new int[1024];
  private int[] positions = new int[1024];
  private int size;

  /** Two paragraphs, by number of the file, the lower one first, and position in it. */
  record Pair(int file, int position, int otherFile, int otherPosition, int distance) {

    Pair turned() {
      return new Pair(otherFile, otherPosition, file, position, distance);
    }
  }

  void add(long hash, int file, int position) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      files = Arrays.copyOf(files, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    hashes[size] = hash;
    files[size] = file;
    positions[size] = position;
    size++;
  }

  /**
   * All pairs that differ by at most {@code most} bits, which counts up to {@link #FARTHEST};
   * without paragraphs that have more than {@code crowd} others near them, which are texts of a
   * template.
   *
   * @param left files that do not count
   */
  List<Pair> near(int most, int crowd, IntPredicate left) {
    int[] neighbours = new int[size];
    List<int[]> found = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Integer[] order = order(part, left);
      int from = 0;
      while (from < order.length) {
        int to = from + 1;
        while (to < order.length && part(order[to], part) == part(order[from], part)) {
          to++;
        }
        compare(order, from, to, part, Math.min(most, FARTHEST), crowd, neighbours, found);
        from = to;
      }
    }
    return found.stream()
        .filter(pair -> neighbours[pair[0]] <= crowd && neighbours[pair[1]] <= crowd)
        .map(pair -> pair(pair[0], pair[1]))
        .toList();
  }

  private Pair pair(int one, int other) {
    if (files[one] > files[other]) {
      return pair(other, one);
    }
    return new Pair(
        files[one], positions[one], files[other], positions[other], distance(one, other));
  }

  private int distance(int one, int other) {
    return Long.bitCount(hashes[one] ^ hashes[other]);
  }

  private long part(int index, int part) {
    return hashes[index] >>> part * PART_BITS & PART_MASK;
  }

  /**
   * Those that count, by this part of their hashes and then by the rest, so that the order they
   * came in does not matter.
   */
  private Integer[] order(int part, IntPredicate left) {
    return IntStream.range(0, size)
        .filter(index -> !left.test(files[index]))
        .boxed()
        .sorted(
            Comparator.comparingLong(
                index -> Long.rotateRight(hashes[index], (part + 1) * PART_BITS)))
        .toArray(Integer[]::new);
  }

  private void compare(
      Integer[] order,
      int from,
      int to,
      int part,
      int most,
      int crowd,
      int[] neighbours,
      List<int[]> found) {
    for (int i = from; i < to; i++) {
      int one = order[i];
      for (int j = from; j < to && neighbours[one] <= crowd; j++) {
        int other = order[j];
        if (files[one] != files[other]
            && distance(one, other) <= most
            && !metBefore(one, other, part)) {
          neighbours[one]++;
          if (j > i) {
            found.add(new int[] {one, other});
          }
        }
      }
    }
  }

  private boolean metBefore(int one, int other, int part) {
    for (int earlier = 0; earlier < part; earlier++) {
      if (part(one, earlier) == part(other, earlier)) {
        return true;
      }
    }
    return false;
  }
}
