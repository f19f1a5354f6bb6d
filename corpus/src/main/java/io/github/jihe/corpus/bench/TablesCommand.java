package io.github.jihe.corpus.bench;

import io.github.jihe.corpus.cli.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe-corpus tables}: prints Markdown. */
@Command(name = "tables", description = "比较读出的表格与应有的表格；文件夹中每份文件旁有同名 .txt，写明每个单元格的行、列、跨行、跨列和文字。")
public final class TablesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--rounds", description = "每份文件读几遍，取最快的一遍，默认 ${DEFAULT-VALUE}")
  private int rounds = 5;

  @Option(names = "--each", description = "也列出每份文件")
  private boolean each;

  @Parameters(description = "文件夹，默认为本项目的样本")
  private List<Path> folders = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Map<Path, List<Grid>> expected = new LinkedHashMap<>();
    for (Path folder : folders.isEmpty() ? Home.grids() : folders) {
      expected.putAll(expectations(folder));
    }
    if (expected.isEmpty()) {
      spec.commandLine().getErr().println("没有文件旁有写明表格的 .txt");
      return 2;
    }
    List<Path> pdfs = expected.keySet().stream().filter(TablesCommand::isPdf).toList();
    Map<Path, Extraction> ours = new OurTables().read(List.copyOf(expected.keySet()), rounds);
    out.println(
        "| program | tables of one page: F of cells | F of relations | exact | "
            + "tables over page breaks: F of cells | F of relations | exact | seconds a page |");
    out.println("| --- | --: | --: | --: | --: | --: | --: | --: |");
    Map<Path, Extraction> oursInPdf = new LinkedHashMap<>(ours);
    oursInPdf.keySet().retainAll(pdfs);
    line("jihe", expected, pdfs, ours, oursInPdf, out);
    for (String mode : List.of("lattice", "automatic")) {
      TableReader peer = new Tabula(Home.folder().resolve("corpus/tabula"), mode);
      line(peer.name(), expected, pdfs, ours, peer.read(pdfs, rounds), out);
    }
    out.println();
    others(expected, ours, out);
    out.flush();
    return 0;
  }

  private void line(
      String name,
      Map<Path, List<Grid>> expected,
      List<Path> files,
      Map<Path, Extraction> ours,
      Map<Path, Extraction> found,
      PrintWriter out) {
    StringBuilder line = new StringBuilder("| " + name);
    for (boolean over : new boolean[] {false, true}) {
      List<GridScore> scores = new ArrayList<>();
      for (Path file : files) {
        if (over
            == (ours.containsKey(file)
                && ours.get(file).tables().stream().anyMatch(Grid::overPages))) {
          List<Grid> tables = found.containsKey(file) ? found.get(file).tables() : List.of();
          GridScore score = GridScore.of(expected.get(file), tables);
          scores.add(score);
          if (each) {
            out.printf("<!-- %s %s %s -->%n", name, file.getFileName(), score);
          }
        }
      }
      line.append(figures(scores));
    }
    long nanos = found.values().stream().mapToLong(Extraction::nanos).sum();
    int pages = found.values().stream().mapToInt(Extraction::pages).sum();
    out.println(line.append(" | %.4f |".formatted(nanos / 1e9 / Math.max(1, pages))));
  }

  /** Formats other than PDF, which no peer reads. */
  private static void others(
      Map<Path, List<Grid>> expected, Map<Path, Extraction> ours, PrintWriter out) {
    Map<String, List<GridScore>> scores = new TreeMap<>();
    for (Map.Entry<Path, List<Grid>> entry : expected.entrySet()) {
      if (!isPdf(entry.getKey())) {
        List<Grid> found =
            ours.containsKey(entry.getKey()) ? ours.get(entry.getKey()).tables() : List.of();
        scores
            .computeIfAbsent(Home.extension(entry.getKey()), format -> new ArrayList<>())
            .add(GridScore.of(entry.getValue(), found));
      }
    }
    if (!scores.isEmpty()) {
      out.println("| format | F of cells | F of relations | exact |");
      out.println("| --- | --: | --: | --: |");
      scores.forEach((format, list) -> out.println("| " + format + figures(list) + " |"));
    }
  }

  /** Means over documents, and tables in all. */
  private static String figures(List<GridScore> scores) {
    return " | %s | %s | %d of %d"
        .formatted(
            mean(scores, GridScore::cells),
            mean(scores, GridScore::relations),
            scores.stream().mapToInt(GridScore::exact).sum(),
            scores.stream().mapToInt(GridScore::tables).sum());
  }

  private static String mean(List<GridScore> scores, ToDoubleFunction<GridScore> figure) {
    return scores.isEmpty()
        ? ""
        : "%.3f".formatted(scores.stream().mapToDouble(figure).average().orElseThrow());
  }

  private static boolean isPdf(Path file) {
    return Home.extension(file).equals("pdf");
  }

  private static Map<Path, List<Grid>> expectations(Path folder) throws IOException {
    Map<Path, List<Grid>> expected = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        Path grid = file.resolveSibling(name.replaceAll("\\.[^.]*$", ".txt"));
        if (!name.endsWith(".txt") && Files.exists(grid)) {
          try (Stream<String> lines = Files.lines(grid)) {
            expected.put(file, Grid.parse(lines));
          }
        }
      }
    }
    return expected;
  }
}
