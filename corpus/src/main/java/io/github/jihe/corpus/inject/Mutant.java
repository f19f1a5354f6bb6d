package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sample with one planted error.
 *
 * @param operator name of the error
 * @param expected the finding it must cause; empty if it lies inside of rounding and nothing above
 *     {@code info} may be said
 * @param allowed rules that may lawfully report a consequence too
 */
public record Mutant(
    Sample sample, String operator, Optional<Expected> expected, Set<String> allowed) {

  public Mutant {
    allowed = Set.copyOf(allowed);
  }

  /** With another text in one slot. */
  static Mutant of(
      Sample sample, String operator, String slot, String text, Expected wanted, Set<String> then) {
    return new Mutant(sample.with(slot, text), operator, Optional.of(wanted), then);
  }

  /** With one more paragraph, where there is running text; nothing follows from it. */
  static Optional<Mutant> telling(
      Sample sample, String operator, String paragraph, Expected wanted) {
    return Layouts.told(sample, paragraph)
        .map(told -> new Mutant(told, operator, Optional.of(wanted), Set.of()));
  }

  /** The same with more rules that may report a consequence. */
  Mutant allowing(String... more) {
    Set<String> all = new HashSet<>(allowed);
    all.addAll(List.of(more));
    return new Mutant(sample, operator, expected, all);
  }
}
