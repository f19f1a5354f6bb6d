package io.github.jihe.checks.across;

import java.util.List;
import java.util.function.Consumer;

/** Keeps what was taken from reports, outside of memory. One run, one thread. */
public interface Shelf extends AutoCloseable {

  /** Keeps an entry with those of the same office. */
  void put(String office, Entry entry);

  /** Keeps the paragraphs of the file with this number. */
  void put(int number, Printed printed);

  /** The paragraphs that were kept under this number. */
  Printed printed(int number);

  /** Hands on all entries of one office after the other, in the order of the offices. */
  void eachOffice(Consumer<List<Entry>> consumer);

  @Override
  void close();
}
