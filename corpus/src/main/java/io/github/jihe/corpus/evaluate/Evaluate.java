package io.github.jihe.corpus.evaluate;

import io.github.jihe.checks.Profiles;
import io.github.jihe.corpus.cli.Home;
import io.github.jihe.corpus.cli.Marked;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jihe-corpus evaluate}: how much of what was planted is found, and how much else. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Plants errors into invented reports and measures what is found.")
public final class Evaluate implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--count", description = "clean reports (default ${DEFAULT-VALUE})")
  private Integer count = 330;

  @Option(names = "--mutants", description = "errors for each report (default ${DEFAULT-VALUE})")
  private Integer mutants = 3;

  @Option(
      names = "--dossiers",
      description = "folders of reports that belong together (default ${DEFAULT-VALUE})")
  private Integer dossiers = 45;

  @Option(names = "--seed", description = "default ${DEFAULT-VALUE}")
  private Long seed = 1L;

  @Option(names = "--json", paramLabel = "FILE", description = "write the counts there")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--compare", paramLabel = "OLD.json", description = "print what changed")
  private Optional<Path> compare = Optional.empty();

  @Option(names = "--keep", paramLabel = "DIR", description = "write files that went wrong there")
  private Optional<Path> keep = Optional.empty();

  @Option(names = "--write", paramLabel = "README.md", description = "write the table into it")
  private Optional<Path> write = Optional.empty();

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Evaluate()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    if (keep.isPresent()) {
      Files.createDirectories(keep.get());
    }
    Bench bench = new Bench(Profiles.load("national"));
    List<Trial> trials = new ArrayList<>(new Trials(bench, seed, mutants, this::keep).run(count));
    trials.addAll(new DossierTrials(bench, seed).run(dossiers));
    Evaluation evaluation = new Evaluation(seed, trials, labelled(bench));
    PrintWriter out = spec.commandLine().getOut();
    out.println(evaluation.wrongs());
    out.println(evaluation.operators());
    out.println(evaluation.table());
    if (compare.isPresent()) {
      out.println(EvaluationJson.compare(evaluation, compare.get()));
    }
    out.flush();
    if (json.isPresent()) {
      EvaluationJson.write(evaluation, json.get());
    }
    if (write.isPresent()) {
      Marked.insert("evaluation", evaluation.table(), write.get());
    }
    return 0;
  }

  /** What is found in the labelled reports, for comparing versions. */
  private static Map<String, List<String>> labelled(Bench bench) throws IOException {
    Map<String, List<String>> labelled = new TreeMap<>();
    Path reports = Home.folder().resolve("corpus/reports");
    for (Path file : Files.isDirectory(reports) ? Home.files(List.of(reports)) : List.<Path>of()) {
      List<String> told = bench.check(file).stream().map(Evaluation::told).toList();
      labelled.put("reports/" + file.getFileName(), told);
    }
    return labelled;
  }

  private void keep(Trial trial, byte[] file) {
    if (keep.isPresent()) {
      try {
        Files.write(keep.get().resolve(trial.file()), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
