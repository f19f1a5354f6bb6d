package io.github.jihe.corpus.evaluate;

import io.github.jihe.checks.Finding;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Dossier;
import io.github.jihe.corpus.generate.DossierMaker;
import io.github.jihe.corpus.inject.DossierMutant;
import io.github.jihe.corpus.inject.DossierOperators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clean dossiers, and each with every error that finds a place in it. */
final class DossierTrials {
  private final Bench bench;
  private final long seed;

  DossierTrials(Bench bench, long seed) {
    this.bench = bench;
    this.seed = seed;
  }

  List<Trial> run(int count) {
    DossierMaker maker = new DossierMaker(seed);
    List<Trial> trials = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Dossier dossier = maker.dossier(number);
      List<Finding> clean = bench.check(dossier, number);
      trials.add(Trial.clean(dossier.name(), clean));
      for (DossierOperators.Work work : DossierOperators.all()) {
        Optional<DossierMutant> mutant = work.apply(dossier, new Dice(seed * 37 + number));
        if (mutant.isPresent()) {
          DossierMutant made = mutant.get();
          trials.add(Trial.of(made, clean, bench.check(made.dossier(), number)));
        }
      }
    }
    return trials;
  }
}
