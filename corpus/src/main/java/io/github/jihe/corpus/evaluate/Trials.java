package io.github.jihe.corpus.evaluate;

import io.github.jihe.checks.Finding;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Generator;
import io.github.jihe.corpus.generate.Sample;
import io.github.jihe.corpus.generate.SampleWriter;
import io.github.jihe.corpus.inject.Mutant;
import io.github.jihe.corpus.inject.Operator;
import io.github.jihe.corpus.inject.Operators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clean reports and mutants of them, over all templates and formats by turns. */
final class Trials {
  private final Bench bench;
  private final Generator generator;
  private final long seed;
  private final int mutants;
  private final Keeper keeper;
  private final Map<String, Integer> uses = new HashMap<>();

  /**
   * @param mutants how many errors to plant in each report, each into a fresh copy
   */
  Trials(Bench bench, long seed, int mutants, Keeper keeper) {
    this.bench = bench;
    this.generator = new Generator(seed);
    this.seed = seed;
    this.mutants = mutants;
    this.keeper = keeper;
  }

  /** Takes the files of trials that went wrong. */
  @FunctionalInterface
  interface Keeper {
    void keep(Trial trial, byte[] file);
  }

  List<Trial> run(int count) {
    List<Trial> trials = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      trials.addAll(one(number));
    }
    return trials;
  }

  private List<Trial> one(int number) {
    Sample sample = generator.sample(number);
    SampleWriter writer = SampleWriter.all().get(number % SampleWriter.all().size());
    List<Trial> trials = new ArrayList<>();
    List<Finding> clean = bench.check(sample, writer).findings();
    Trial first = Trial.clean(sample.name() + writer.ending(), clean);
    trials.add(first);
    keep(first, sample, writer);
    for (Mutant mutant : mutants(sample, new Dice(seed * 31 + number))) {
      Sample named = mutant.sample().named(sample.name() + "-" + mutant.operator());
      List<Finding> findings = bench.check(named, writer).findings();
      Trial trial = Trial.of(named.name() + writer.ending(), mutant, clean, findings);
      trials.add(trial);
      keep(trial, named, writer);
    }
    return trials;
  }

  private void keep(Trial trial, Sample sample, SampleWriter writer) {
    boolean missed = trial.planted().isPresent() && !trial.found();
    if (missed || !trial.superfluous().isEmpty()) {
      keeper.keep(trial, Bench.bytes(sample, writer));
    }
  }

  /** The errors that were planted least so far and find a place here. */
  private List<Mutant> mutants(Sample sample, Dice dice) {
    List<Operator> operators = new ArrayList<>(dice.some(Operators.all(), Integer.MAX_VALUE));
    operators.sort(Comparator.comparing(operator -> uses.getOrDefault(operator.name(), 0)));
    List<Mutant> made = new ArrayList<>();
    for (Operator operator : operators) {
      if (made.size() == mutants) {
        break;
      }
      Optional<Mutant> mutant = operator.apply(sample, dice);
      mutant.ifPresent(
          one -> {
            uses.merge(operator.name(), 1, Integer::sum);
            made.add(one);
          });
    }
    return made;
  }
}
