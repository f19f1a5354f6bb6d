package io.github.jihe.outputs.letters;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of one unit.
 *
 * @param unit whom it is addressed to
 * @param items in the order of the run, those between files last; never empty
 */
public record Letter(String unit, List<LetterItem> items) {
  public Letter {
    items = List.copyOf(items);
  }

  /** How many files it speaks of. */
  int files() {
    Set<String> all = new HashSet<>();
    items.forEach(item -> all.addAll(item.files()));
    return all.size();
  }
}
