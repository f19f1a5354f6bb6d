package io.github.jihe.corpus.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The peer tabula-java, as a process of its own: it brings another PDFBox. Takes PDF files only.
 *
 * @param folder of the module that runs it, built by the profile {@code benchmark}
 * @param mode {@code lattice}, or {@code automatic} as its own command line decides for a page
 */
record Tabula(Path folder, String mode) implements TableReader {

  @Override
  public String name() {
    return "tabula 1.0.5 " + mode;
  }

  @Override
  public Map<Path, Extraction> read(List<Path> files, int rounds)
      throws IOException, InterruptedException {
    Path lib = folder.resolve("target/lib");
    if (!Files.isDirectory(lib)) {
      throw new IOException("no " + lib + ": build with -Pbenchmark");
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Xmx1g",
                "-cp",
                folder.resolve("target/classes") + File.pathSeparator + lib.resolve("*"),
                "io.github.jihe.tabula.PrintTables",
                mode,
                Integer.toString(rounds)));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<Path, Extraction> found = new LinkedHashMap<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      Path file = folder;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("#file ")) {
          file = Path.of(line.substring("#file ".length()));
          lines.clear();
        } else if (line.startsWith("#time ")) {
          List<String> words = List.of(line.split(" ", -1));
          found.put(
              file,
              new Extraction(
                  Grid.parse(lines.stream()),
                  Long.parseLong(words.get(1)),
                  Integer.parseInt(words.get(2))));
        } else {
          lines.add(line);
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException(name() + " ended with status " + process.exitValue());
    }
    return found;
  }
}
