package io.github.jihe.corpus.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Labelled facts beside those that the program read, each used once.
 *
 * @param found labelled facts that it read
 * @param missed labelled facts that it did not read
 * @param wrong what it read and no label says
 */
record Match(List<Fact> found, List<Fact> missed, List<Fact> wrong) {

  /** Pairs facts that are the same, then those that agree. */
  static Match of(List<Fact> labels, List<Fact> read) {
    List<Fact> left = new ArrayList<>(read);
    List<Fact> found = new ArrayList<>();
    List<Fact> unsure = new ArrayList<>();
    for (Fact label : labels) {
      (left.remove(label) ? found : unsure).add(label);
    }
    List<Fact> missed = new ArrayList<>();
    for (Fact label : unsure) {
      int at = 0;
      while (at < left.size() && !left.get(at).agrees(label)) {
        at++;
      }
      if (at < left.size()) {
        left.remove(at);
        found.add(label);
      } else {
        missed.add(label);
      }
    }
    return new Match(List.copyOf(found), List.copyOf(missed), List.copyOf(left));
  }
}
