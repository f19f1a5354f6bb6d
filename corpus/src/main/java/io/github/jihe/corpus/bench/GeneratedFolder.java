package io.github.jihe.corpus.bench;

import io.github.jihe.corpus.generate.Generator;
import io.github.jihe.corpus.generate.Sample;
import io.github.jihe.corpus.generate.SampleWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.IntStream;

/** A folder of invented reports, no two alike, of all formats by turns; deleted when closed. */
final class GeneratedFolder implements AutoCloseable {
  private static final int IN_FOLDER = 100;

  private final Path folder;

  private GeneratedFolder(Path folder) {
    this.folder = folder;
  }

  static GeneratedFolder of(long seed, int count) throws IOException {
    GeneratedFolder made = new GeneratedFolder(Files.createTempDirectory("jihe-speed"));
    Generator generator = new Generator(seed);
    List<SampleWriter> writers = SampleWriter.all();
    IntStream.range(0, count)
        .parallel()
        .forEach(
            number ->
                made.put(number, generator.sample(number), writers.get(number % writers.size())));
    return made;
  }

  private void put(int number, Sample sample, SampleWriter writer) {
    try {
      Path part = Files.createDirectories(folder.resolve("%03d".formatted(number / IN_FOLDER)));
      Files.write(part.resolve(sample.name() + writer.ending()), writer.write(sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, IOException failure)
              throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
