package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Sample;
import java.util.Optional;

/** One error that real units make. */
public interface Operator {

  String name();

  /** The sample with the error, or nothing where it has no place for it. */
  Optional<Mutant> apply(Sample sample, Dice dice);

  /** How an operator does its work. */
  @FunctionalInterface
  interface Work {
    Optional<Mutant> apply(Sample sample, Dice dice);
  }

  static Operator of(String name, Work work) {
    return new Operator() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Optional<Mutant> apply(Sample sample, Dice dice) {
        return work.apply(sample, dice);
      }
    };
  }
}
