package io.github.jihe.corpus.bench;

import java.util.List;

/**
 * What one program found in one file.
 *
 * @param nanos of the fastest round
 * @param pages 0 where the format has none
 */
record Extraction(List<Grid> tables, long nanos, int pages) {

  Extraction {
    tables = List.copyOf(tables);
  }
}
