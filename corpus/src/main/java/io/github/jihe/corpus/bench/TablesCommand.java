package io.github.jihe.corpus.bench;

import io.github.jihe.corpus.cli.Home;
import io.github.jihe.corpus.cli.Marked;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Option(names = "--write", paramLabel = "tables.md", description = "写入这一页的标记之间")
  private Optional<Path> write = Optional.empty();

  @Parameters(description = "文件夹，默认为本项目的样本")
  private List<Path> folders = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
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
    tell("machine", Machine.described());
    tell("pdf", pdf(expected, pdfs, ours));
    tell("others", others(expected, ours));
    return 0;
  }

  private void tell(String name, String table) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(table);
    out.println();
    out.flush();
    if (write.isPresent()) {
      Marked.insert(name, table, write.get());
    }
  }

  /** What the tables of a file are like; a file is of the first of these that fits. */
  private enum Kind {
    RULED("tables of one page"),
    UNRULED("without lines between columns"),
    OVER_PAGES("over page breaks");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    static Kind of(List<Grid> expected, List<Grid> found) {
      return expected.stream().anyMatch(Grid::unruled)
          ? UNRULED
          : found.stream().anyMatch(Grid::overPages) ? OVER_PAGES : RULED;
    }
  }

  private String pdf(Map<Path, List<Grid>> expected, List<Path> pdfs, Map<Path, Extraction> ours)
      throws IOException, InterruptedException {
    Map<Path, Kind> kinds = new LinkedHashMap<>();
    for (Path file : pdfs) {
      kinds.put(file, Kind.of(expected.get(file), tables(ours, file)));
    }
    List<String> lines = new ArrayList<>();
    StringBuilder header = new StringBuilder("| program |");
    for (Kind kind : Kind.values()) {
      header.append(" %s: F of cells | F of relations | exact |".formatted(kind.title));
    }
    lines.add(header + " seconds a page |");
    lines.add("| --- |" + " --: |".repeat(3 * Kind.values().length + 1));
    Map<Path, Extraction> oursInPdf = new LinkedHashMap<>(ours);
    oursInPdf.keySet().retainAll(pdfs);
    lines.add(line("jihe", expected, kinds, oursInPdf));
    for (String mode : List.of("lattice", "automatic")) {
      TableReader peer = new Tabula(Home.folder().resolve("corpus/tabula"), mode);
      lines.add(line(peer.name(), expected, kinds, peer.read(pdfs, rounds)));
    }
    return String.join("\n", lines);
  }

  private static List<Grid> tables(Map<Path, Extraction> found, Path file) {
    return found.containsKey(file) ? found.get(file).tables() : List.of();
  }

  private String line(
      String name,
      Map<Path, List<Grid>> expected,
      Map<Path, Kind> kinds,
      Map<Path, Extraction> found) {
    StringBuilder line = new StringBuilder("| " + name);
    for (Kind kind : Kind.values()) {
      List<GridScore> scores = new ArrayList<>();
      kinds.forEach(
          (file, of) -> {
            if (of == kind) {
              GridScore score = GridScore.of(expected.get(file), tables(found, file));
              scores.add(score);
              if (each) {
                spec.commandLine()
                    .getOut()
                    .printf("<!-- %s %s %s -->%n", name, file.getFileName(), score);
              }
            }
          });
      line.append(figures(scores));
    }
    long nanos = found.values().stream().mapToLong(Extraction::nanos).sum();
    int pages = found.values().stream().mapToInt(Extraction::pages).sum();
    return line.append(" | %.4f |".formatted(nanos / 1e9 / Math.max(1, pages))).toString();
  }

  /** Formats other than PDF, which no peer reads. */
  private static String others(Map<Path, List<Grid>> expected, Map<Path, Extraction> ours) {
    Map<String, List<GridScore>> scores = new TreeMap<>();
    expected.forEach(
        (file, grids) -> {
          if (!isPdf(file)) {
            scores
                .computeIfAbsent(Home.extension(file), format -> new ArrayList<>())
                .add(GridScore.of(grids, tables(ours, file)));
          }
        });
    List<String> lines = new ArrayList<>();
    lines.add("| format | F of cells | F of relations | exact |");
    lines.add("| --- | --: | --: | --: |");
    scores.forEach((format, list) -> lines.add("| " + format + figures(list) + " |"));
    return String.join("\n", lines);
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
