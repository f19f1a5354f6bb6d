package io.github.jihe.corpus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The source tree that the measurements run in. */
public final class Home {
  /** Set by the launcher; without it, the working folder. */
  private static final String PROPERTY = "jihe.home";

  private static final Set<String> OTHERS = Set.of("md", "java", "expected", "yaml", "trace");

  private Home() {}

  public static Path folder() {
    return Path.of(System.getProperty(PROPERTY, "."));
  }

  /** Where documents stand beside the grids that are expected of them. */
  public static List<Path> grids() {
    return Stream.of(fixtures().resolve("pdf"), folder().resolve("corpus/grids"))
        .filter(Files::isDirectory)
        .toList();
  }

  /** The folders of this project that hold documents: labelled reports, samples and fixtures. */
  public static List<Path> samples() {
    return Stream.of(
            folder().resolve("corpus/reports"),
            folder().resolve("pipeline/src/main/samples"),
            fixtures())
        .filter(Files::isDirectory)
        .toList();
  }

  /** All documents below, in the order of their names; hidden files and labels are left out. */
  public static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> below = Files.walk(path)) {
        below.filter(Files::isRegularFile).filter(Home::isDocument).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** What a file's name ends with, in lower case; measurements only, the program does not look. */
  public static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    Path twin = file.resolveSibling(name.replaceAll("\\.txt$", ".pdf"));
    boolean expectation = name.endsWith(".txt") && Files.exists(twin);
    return !name.startsWith(".") && !OTHERS.contains(extension(file)) && !expectation;
  }

  private static Path fixtures() {
    return folder().resolve("extractors/src/test/resources/io/github/jihe/readers");
  }
}
