package io.github.jihe.checks.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A shelf in memory. */
final class MapShelf implements Shelf {
  private final Map<String, List<Entry>> entries = new TreeMap<>();
  private final Map<Integer, Printed> printed = new HashMap<>();

  @Override
  public void put(String office, Entry entry) {
    entries.computeIfAbsent(office, unused -> new ArrayList<>()).add(entry);
  }

  @Override
  public void put(int number, Printed one) {
    printed.put(number, one);
  }

  @Override
  public Printed printed(int number) {
    return printed.get(number);
  }

  @Override
  public void eachOffice(Consumer<List<Entry>> consumer) {
    entries.values().forEach(consumer);
  }

  @Override
  public void close() {}
}
