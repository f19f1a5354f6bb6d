package io.github.jihe.run;

import java.util.List;

/** Lists what was read of a file as rows. Thread safe. */
@FunctionalInterface
public interface Lister {

  List<FactRow> list(Extraction read, Head head);
}
