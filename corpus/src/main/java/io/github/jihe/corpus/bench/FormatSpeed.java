package io.github.jihe.corpus.bench;

import io.github.jihe.checks.ProfileException;
import io.github.jihe.corpus.cli.Home;
import io.github.jihe.facts.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Times the whole audit beside other programs' text extraction, by format, in one process. */
final class FormatSpeed {
  private static final List<String> FORMATS =
      List.of("docx", "xlsx", "doc", "xls", "pdf", "txt", "html", "rtf", "odt", "ods", "md", "csv");

  private final SpeedSubjects subjects;
  private final int warmUp;
  private final int rounds;

  FormatSpeed(int warmUp, int rounds) throws ProfileException {
    this.subjects = new SpeedSubjects();
    this.warmUp = warmUp;
    this.rounds = rounds;
  }

  /** Whether there is something to compare with. */
  boolean hasTika() {
    return subjects.hasTika();
  }

  /** A Markdown table, one format a row. */
  String table(List<Path> files) throws Exception {
    StringBuilder text =
        new StringBuilder("| format | files | audit, ms | checks, ms | audit ÷ Tika | ");
    text.append("reading ÷ Tika | audit ÷ PDFTextStripper | reading ÷ PDFTextStripper |\n");
    text.append("| --- | --: | --: | --: | --: | --: | --: | --: |");
    for (String format : FORMATS) {
      List<byte[]> contents = new ArrayList<>();
      for (Path file : files) {
        if (Home.extension(file).equals(format)) {
          contents.add(Files.readAllBytes(file));
        }
      }
      if (!contents.isEmpty()) {
        text.append('\n').append(row(format, contents));
      }
    }
    return text.toString();
  }

  private String row(String format, List<byte[]> contents) throws Exception {
    Map<String, Task> tasks = new LinkedHashMap<>();
    tasks.put("reading", subjects::reading);
    if (subjects.hasTika()) {
      tasks.put("tika", subjects::tika);
    }
    tasks.put("audit", subjects::audit);
    if (format.equals("pdf")) {
      tasks.put("stripper", SpeedSubjects::stripper);
    }
    IdentityHashMap<byte[], Report> facts = new IdentityHashMap<>();
    for (byte[] bytes : contents) {
      subjects.facts(bytes).ifPresent(report -> facts.put(bytes, report));
    }
    tasks.put("checks", bytes -> facts.containsKey(bytes) ? subjects.checks(facts.get(bytes)) : "");
    // One figure a round, over all files of the format; the tasks take turns file by file.
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = -warmUp; round < rounds; round++) {
      Map<String, Long> sums = new LinkedHashMap<>();
      for (byte[] bytes : contents) {
        for (Map.Entry<String, Task> task : tasks.entrySet()) {
          long begun = System.nanoTime();
          Objects.requireNonNull(task.getValue().run(bytes));
          sums.merge(task.getKey(), System.nanoTime() - begun, Long::sum);
        }
      }
      if (round >= 0) {
        sums.forEach(
            (name, nanos) ->
                times.computeIfAbsent(name, key -> new ArrayList<>()).add(nanos / 1e6));
      }
    }
    return "| %s | %d | %s | %s | %s | %s | %s | %s |"
        .formatted(
            format,
            contents.size(),
            each(times.get("audit"), contents.size()),
            each(times.get("checks"), contents.size()),
            ratio(times, "audit", "tika"),
            ratio(times, "reading", "tika"),
            ratio(times, "audit", "stripper"),
            ratio(times, "reading", "stripper"));
  }

  private static String each(List<Double> millis, int files) {
    return Spread.of(millis.stream().map(all -> all / files).toList()).shown("%.2f");
  }

  /** Round by round, so that a slow moment of the machine counts on both sides. */
  private static String ratio(Map<String, List<Double>> times, String one, String other) {
    if (!times.containsKey(other)) {
      return "";
    }
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < times.get(one).size(); i++) {
      ratios.add(times.get(one).get(i) / times.get(other).get(i));
    }
    return Spread.of(ratios).shown("%.2f");
  }
}
