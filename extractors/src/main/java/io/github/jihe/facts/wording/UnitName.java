package io.github.jihe.facts.wording;

import io.github.jihe.facts.Source;

/**
 * An office with its place: 青禾县 + 水务局.
 *
 * @param place with its last character, which tells the level: 省, 市, 县, 区 …
 * @param office what is left of the name
 * @param evaluated whether its clause speaks of an evaluation, or of what it did
 */
public record UnitName(String place, String office, boolean evaluated, Source source) {

  public String full() {
    return place + office;
  }
}
