package io.github.jihe.outputs;

import io.github.jihe.checks.Severity;
import io.github.jihe.document.Problem;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Status;
import io.github.jihe.run.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For reading on a terminal: each file with its findings, and what the run came to. */
public final class TextOutput implements Output {
  /** Unreadable files that the end of the list names. */
  private static final int MOST_NAMED = 200;

  /** Its name. */
  static final class Format implements OutputFormat {
    @Override
    public String name() {
      return "text";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public Severity leastByDefault() {
      return Severity.WARNING;
    }

    @Override
    public boolean grows() {
      return true;
    }

    @Override
    public Output open(OutputStream out) {
      return new TextOutput(out);
    }
  }

  private final Writer out;
  private final List<String> unreadable = new ArrayList<>();
  private RunInfo run = new RunInfo("", "");
  private int listed;

  TextOutput(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void begin(RunInfo begun) {
    run = begun;
  }

  @Override
  public void accept(FileResult result) throws IOException {
    line(Printable.line(result.file()) + result.head().map(TextOutput::describe).orElse(""));
    if (result.problem().isPresent()) {
      Problem problem = result.problem().get();
      boolean lost = result.status() == Status.UNREADABLE;
      line((lost ? "  未能读取：" : "  未能全部读取：") + Printable.line(problem.message()));
      if (lost && unreadable.size() < MOST_NAMED) {
        unreadable.add(Printable.line(result.file() + "：" + problem.message()));
      }
    }
    listed += result.findings().size();
    for (String text : new FindingLines(result).lines()) {
      line(text);
    }
    if (result.nothingVerified()) {
      line("  " + (isEmpty(result) ? "未识别出绩效自评内容，未作核对" : Unverified.SENTENCE));
    } else if (result.status() != Status.UNREADABLE && result.findings().isEmpty()) {
      line("  未列出问题");
    }
    if (result.status() != Status.UNREADABLE) {
      for (String text : new ReviewLines(result, run).lines()) {
        line(text);
      }
    }
    line("");
    out.flush();
  }

  private static boolean isEmpty(FileResult result) {
    return result.audit().tallies().stream().allMatch(tally -> tally.notChecked().isEmpty());
  }

  /** 〔项目支出绩效自评 2023年 某项目 88.82分 良〕. */
  private static String describe(Head head) {
    String words =
        Stream.of(
                KindWords.of(head.kind()),
                head.year().isPresent() ? head.year().getAsInt() + "年" : "",
                head.project().or(head::unit).or(head::department).orElse(""),
                head.score().map(score -> score + "分").orElse(""),
                head.grade().orElse(""))
            .filter(word -> !word.isBlank())
            .map(Printable::line)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? "" : "  〔" + words + "〕";
  }

  @Override
  public void end(Summary summary) throws IOException {
    listed += summary.crossDocument().size();
    for (String text : AcrossLines.of(summary.between(), run)) {
      line(text);
    }
    if (summary.unreadable() > 0) {
      line("未能读取的文件 " + summary.unreadable() + " 份：");
      for (String file : unreadable) {
        line("  " + file);
      }
      if (summary.unreadable() > unreadable.size()) {
        line("  …… 等");
      }
    }
    if (summary.stopped()) {
      line(Unverified.STOPPED);
    }
    line(
        "共 %d 份文件：已核 %d 份%s，未能读取 %d 份"
            .formatted(
                summary.files(),
                summary.checked(),
                summary.partial() > 0 ? "（其中 " + summary.partial() + " 份未能全部读取）" : "",
                summary.unreadable()));
    int found = summary.atLeast(Severity.INFO);
    line(
        "发现问题：%s%s"
            .formatted(
                Stream.of(Severity.values())
                    .map(severity -> severity.chinese() + " " + summary.findings().get(severity))
                    .collect(Collectors.joining("，")),
                found > listed ? "；其中 " + (found - listed) + " 条未列出（见 --min-severity）" : ""));
    line(
        "核对情况：通过 %d 项，有问题 %d 项，未能核 %d 项"
            .formatted(summary.consistent(), summary.inconsistent(), summary.notChecked()));
    if (summary.unverified() > 0) {
      line("其中 " + summary.unverified() + " 份" + Unverified.SENTENCE);
    }
    if (summary.dismissed() > 0) {
      line("已判定不是问题而未列出：" + summary.dismissed() + " 条");
    }
    if (summary.changes().isPresent()) {
      Summary.Changes changes = summary.changes().get();
      line(
          "与上次结果相比：新增 %d 条，原有 %d 条，消失 %d 条"
              .formatted(changes.fresh(), changes.unchanged(), changes.gone()));
    }
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
