package io.github.jihe.corpus.bench;

import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** This program's own readers. */
final class OurTables implements TableReader {
  private final Readers readers = Readers.installed();

  @Override
  public String name() {
    return "jihe";
  }

  @Override
  public Map<Path, Extraction> read(List<Path> files, int rounds) throws IOException {
    Map<Path, Extraction> found = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        long begun = System.nanoTime();
        Reading reading = readers.read(String.valueOf(file), bytes, Limits.DEFAULT);
        long nanos = System.nanoTime() - begun;
        if (reading instanceof Reading.Read read) {
          Extraction before = found.get(file);
          long best = before == null ? nanos : Math.min(nanos, before.nanos());
          found.put(file, new Extraction(Grid.of(read.document()), best, pages(read, bytes)));
        }
      }
    }
    return found;
  }

  private static int pages(Reading.Read read, byte[] bytes) throws IOException {
    if (!read.document().format().equals("pdf")) {
      return 0;
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return pdf.getNumberOfPages();
    }
  }
}
