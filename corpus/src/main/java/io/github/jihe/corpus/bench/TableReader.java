package io.github.jihe.corpus.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that finds tables. */
interface TableReader {

  /** As the results call it. */
  String name();

  /** What it finds in each file; a file that it cannot read is missing. */
  Map<Path, Extraction> read(List<Path> files, int rounds) throws IOException, InterruptedException;
}
