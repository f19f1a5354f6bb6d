package io.github.jihe.corpus.generate;

import java.util.List;

/** Makes samples of one family. */
interface Template {

  String name();

  Plan plan();

  /** The layout; prose may add slots and claims to {@code prose}. */
  List<Piece> layout(Facts facts, Dice dice, Prose prose);

  /** Whether operator and unit of targets stand in columns of their own. */
  default boolean apart() {
    return false;
  }
}
