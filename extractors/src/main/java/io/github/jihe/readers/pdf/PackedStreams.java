package io.github.jihe.readers.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what the packed parts of a file unpack to, before anything is unpacked into memory. */
final class PackedStreams {
  /** No packed byte gives more than this many. */
  private static final int HIGHEST_RATIO = 1032;

  /** One part is held in memory as a whole: it may take this share of what all may take. */
  private static final int SHARE = 8;

  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_DICTIONARY = 2000;

  private final byte[] bytes;

  PackedStreams(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether all parts together, or an eighth of it one part alone, unpack to more than this. */
  boolean expandBeyond(long limit) {
    long largest = limit / SHARE;
    if ((long) bytes.length * HIGHEST_RATIO * HIGHEST_RATIO <= largest) {
      return false;
    }
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    int from = 0;
    while (true) {
      int begin = find(BEGIN, from, bytes.length);
      if (begin < 0) {
        return false;
      }
      int data = begin + BEGIN.length;
      while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
        data++;
      }
      int end = find(END, data, bytes.length);
      end = end < 0 ? bytes.length : end;
      if (isDeflated(data, end)) {
        String dictionary = dictionary(begin);
        if (!dictionary.contains("/Image")) { // pictures are not unpacked
          long size = inflated(data, end, buffer, largest, dictionary);
          total += size;
          if (size > largest || total > limit) {
            return true;
          }
        }
      }
      from = Math.min(bytes.length, end + END.length);
    }
  }

  private boolean isDeflated(int data, int end) {
    return end - data > 2
        && (bytes[data] & 0x0F) == 8
        && (((bytes[data] & 0xFF) << 8) | (bytes[data + 1] & 0xFF)) % 31 == 0;
  }

  private String dictionary(int begin) {
    int first = Math.max(0, begin - LONGEST_DICTIONARY);
    for (int i = begin - OBJECT.length; i >= first; i--) {
      if (isAt(OBJECT, i)) {
        first = i;
        break;
      }
    }
    return new String(bytes, first, begin - first, StandardCharsets.ISO_8859_1);
  }

  private long inflated(int data, int end, byte[] buffer, long enough, String dictionary) {
    boolean twice = dictionary.split("/(FlateDecode|Fl|LZWDecode|LZW)\\b", -1).length > 2;
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, data, end - data);
      long size = 0;
      while (size <= enough && !inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          break; // cut short
        }
        size += count;
      }
      return twice ? size * HIGHEST_RATIO : size;
    } catch (DataFormatException e) {
      return 0; // encrypted, or broken: it will not unpack later either
    } finally {
      inflater.end();
    }
  }

  private int find(byte[] word, int from, int to) {
    for (int i = from; i <= to - word.length; i++) {
      if (bytes[i] == word[0] && isAt(word, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(byte[] word, int at) {
    for (int j = 0; j < word.length; j++) {
      if (at + j >= bytes.length || bytes[at + j] != word[j]) {
        return false;
      }
    }
    return true;
  }
}
