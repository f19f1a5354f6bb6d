package io.github.jihe.corpus.labels;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jihe.corpus.cli.Home;
import io.github.jihe.corpus.cli.ReviewerDoor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe-corpus labels}: compares labels with the program, and changes them on purpose. */
@Command(
    name = "labels",
    description = "比较核对结果与标注；--regenerate 按核对结果重写标注中的问题，须写明 --why，新增的问题由人补写理由后测试才能通过。")
public final class LabelsCommand implements Callable<Integer> {
  /** As many letters as the test of the reports asks of a reason. */
  private static final int SHORTEST = 8;

  @Spec private CommandSpec spec;

  @Option(names = "--regenerate", description = "重写报告旁的标注")
  private boolean regenerate;

  @Option(names = "--why", paramLabel = "理由", description = "为什么改，不少于 8 个字；记入标注文件")
  private String why = "";

  @Option(names = "--folder", description = "报告所在的文件夹，默认 corpus/reports")
  private Path folder = Home.folder().resolve("corpus/reports");

  @Parameters(paramLabel = "NAME", description = "报告的文件名，可不带扩展名；比较时默认全部")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (regenerate && (why.strip().length() < SHORTEST || names.isEmpty())) {
      err.println("重写标注须指明报告，并用 --why 写明理由（不少于 " + SHORTEST + " 个字）");
      return 2;
    }
    List<Path> reports = reports();
    if (reports.size() < names.size() || reports.isEmpty()) {
      err.println(folder + " 中没有这些报告：" + names);
      return 2;
    }
    boolean differs = false;
    for (Path report : reports) {
      differs |= compare(report);
    }
    return differs && !regenerate ? 1 : 0;
  }

  private List<Path> reports() throws IOException {
    List<Path> reports = new ArrayList<>();
    for (Path file : Home.files(List.of(folder))) {
      String name = String.valueOf(file.getFileName());
      String stem = name.substring(0, name.lastIndexOf('.'));
      if (names.isEmpty() || names.contains(name) || names.contains(stem)) {
        reports.add(file);
      }
    }
    return reports;
  }

  private boolean compare(Path report) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path file = LabelFile.beside(report);
    LabelFile old = LabelFile.read(file);
    List<Entry> now = found(report);
    List<Entry> more = LabelFile.without(now, old.findings());
    List<Entry> less = LabelFile.without(old.findings(), now);
    String name = String.valueOf(report.getFileName());
    more.forEach(entry -> out.printf("%s + %s%n", name, shown(entry)));
    less.forEach(entry -> out.printf("%s - %s%n", name, shown(entry)));
    out.flush();
    boolean differs = !more.isEmpty() || !less.isEmpty();
    if (regenerate && differs) {
      LabelFile agreed = old.agreeing(now);
      Files.writeString(file, agreed.yaml(LocalDate.now(ZoneOffset.UTC).toString(), why));
      long open = agreed.findings().stream().filter(entry -> entry.why().isEmpty()).count();
      out.printf("%s：有 %d 个问题的理由（why）待人补写%n", file.getFileName(), open);
    }
    return differs;
  }

  private static String shown(Entry entry) {
    return "%s %s %s → %s"
        .formatted(entry.rule(), entry.severity(), entry.reported(), entry.expected());
  }

  private static List<Entry> found(Path report) throws IOException {
    List<Entry> found = new ArrayList<>();
    for (JsonNode finding : ReviewerDoor.check(report).path("findings")) {
      found.add(
          new Entry(
              finding.path("rule").asText(),
              finding.path("severity").asText(),
              finding.path("reported").asText(),
              finding.path("expected").asText(),
              "",
              ""));
    }
    return found;
  }
}
