package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dossier;
import java.util.Optional;
import java.util.Set;

/** Reports of which one disagrees with the others or with the ledger; as {@link Mutant}. */
public record DossierMutant(
    Dossier dossier, String operator, Optional<Expected> expected, Set<String> allowed) {

  public DossierMutant {
    allowed = Set.copyOf(allowed);
  }

  static Optional<DossierMutant> of(
      Dossier dossier, String operator, Expected expected, String... allowed) {
    return Optional.of(
        new DossierMutant(
            dossier.named(dossier.name() + "-" + operator),
            operator,
            Optional.of(expected),
            Set.of(allowed)));
  }
}
