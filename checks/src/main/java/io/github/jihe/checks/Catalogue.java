package io.github.jihe.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All checks there are: our own in a sorted list, and those that a bureau's jar adds. */
public final class Catalogue {
  private static final List<Check> OWN = List.of();

  private Catalogue() {}

  /** Sorted by id. */
  public static List<Check> checks() {
    List<Check> all = new ArrayList<>(OWN);
    ServiceLoader.load(Check.class).forEach(all::add);
    all.sort(Comparator.comparing(check -> check.info().id()));
    return List.copyOf(all);
  }
}
