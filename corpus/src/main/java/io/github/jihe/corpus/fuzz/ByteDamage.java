package io.github.jihe.corpus.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damage that needs no knowledge of a format. */
final class ByteDamage {
  private static final List<String> NUMBERS =
      List.of("0", "-1", "2147483647", "-2147483648", "4294967295", "1048577", "1e999", "");
  private static final List<Integer> WORDS =
      List.of(-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 0xFFFF, 1, 0x10000000);
  private static final int MARKUP = 400;

  private ByteDamage() {}

  static List<Mutation> all() {
    return List.of(
        ByteDamage::flip,
        ByteDamage::overwrite,
        ByteDamage::truncate,
        ByteDamage::delete,
        ByteDamage::repeat,
        ByteDamage::insertJunk,
        ByteDamage::swap,
        ByteDamage::number,
        ByteDamage::word,
        ByteDamage::element);
  }

  private static byte[] flip(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }

  private static byte[] overwrite(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + length(bytes, random));
    byte value = (byte) (random.nextBoolean() ? 0 : 0xFF);
    Arrays.fill(damaged, from, to, value);
    return damaged;
  }

  private static byte[] truncate(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] delete(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    return replaced(bytes, from, Math.min(bytes.length, from + length(bytes, random)), new byte[0]);
  }

  private static byte[] repeat(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + length(bytes, random));
    return replaced(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
  }

  private static byte[] insertJunk(byte[] bytes, Random random) {
    byte[] junk = new byte[length(bytes, random)];
    random.nextBytes(junk);
    int at = random.nextInt(bytes.length + 1);
    return replaced(bytes, at, at, junk);
  }

  private static byte[] swap(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    int length = Math.min(length(bytes, random), bytes.length / 2);
    int one = random.nextInt(bytes.length - length + 1);
    int other = random.nextInt(bytes.length - length + 1);
    System.arraycopy(bytes, one, damaged, other, length);
    System.arraycopy(bytes, other, damaged, one, length);
    return damaged;
  }

  /** Puts an absurd number where a file writes one in digits. */
  private static byte[] number(byte[] bytes, Random random) {
    int from = find(bytes, random.nextInt(bytes.length), (byte) '0', (byte) '9');
    int to = from;
    while (to < bytes.length && bytes[to] >= '0' && bytes[to] <= '9') {
      to++;
    }
    return replaced(bytes, from, to, bytes(NUMBERS.get(random.nextInt(NUMBERS.size()))));
  }

  /** Puts an absurd number where a file may keep one in two or four bytes. */
  private static byte[] word(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    int size = random.nextBoolean() ? 2 : 4;
    int at = random.nextInt(bytes.length) & -2;
    int value = WORDS.get(random.nextInt(WORDS.size()));
    for (int i = 0; i < size && at + i < damaged.length; i++) {
      damaged[at + i] = (byte) (value >> 8 * i);
    }
    return damaged;
  }

  /** Opens, closes or repeats a tag where none should be; nests it deeply now and then. */
  private static byte[] element(byte[] bytes, Random random) {
    int from = find(bytes, random.nextInt(bytes.length), (byte) '<', (byte) '<');
    int to = Math.min(bytes.length, find(bytes, from, (byte) '>', (byte) '>') + 1);
    if (from >= bytes.length || to - from > MARKUP) {
      return bytes;
    }
    byte[] tag = Arrays.copyOfRange(bytes, from, to);
    if (random.nextInt(4) == 0) {
      return replaced(bytes, from, to, new byte[0]);
    }
    int times = random.nextInt(8) == 0 ? 5_000 : 1 + random.nextInt(3);
    byte[] again = new byte[tag.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(tag, 0, again, i * tag.length, tag.length);
    }
    int at = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : to;
    return replaced(bytes, at, at, again);
  }

  /** Mostly short, for long damage leaves nothing to be read. */
  private static int length(byte[] bytes, Random random) {
    int most = random.nextInt(4) == 0 ? Math.max(1, bytes.length / 4) : Math.min(64, bytes.length);
    return 1 + random.nextInt(most);
  }

  private static int find(byte[] bytes, int from, byte least, byte greatest) {
    int at = from;
    while (at < bytes.length && (bytes[at] < least || bytes[at] > greatest)) {
      at++;
    }
    return at;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] middle) {
    byte[] result = new byte[bytes.length - (to - from) + middle.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
    return result;
  }
}
