package io.github.jihe.outputs;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.document.Problem;
import io.github.jihe.facts.ReportKind;
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
  /** A sum of many rows would fill the screen with its rows. */
  private static final int MOST_PLACES = 6;

  private static final int MOST_NAMED = 200;

  /** A longer quote is cut: the place says where the rest stands. */
  private static final int LONGEST_QUOTE = 120;

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
    public Output open(OutputStream out) {
      return new TextOutput(out);
    }
  }

  private final Writer out;
  private final List<String> unreadable = new ArrayList<>();
  private int listed;

  TextOutput(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void begin(RunInfo run) {}

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
    for (Finding finding : result.findings()) {
      finding(finding, result.format());
    }
    if (result.status() != Status.UNREADABLE && result.findings().isEmpty()) {
      line(isEmpty(result) ? "  未识别出绩效自评内容，未作核对" : "  未列出问题");
    }
    line("");
    out.flush();
  }

  private static boolean isEmpty(FileResult result) {
    return result.audit().tallies().stream()
        .allMatch(
            tally ->
                tally.consistent() + tally.inconsistent() == 0 && tally.notChecked().isEmpty());
  }

  /** 〔项目支出绩效自评 2023年 某项目 88.82分 良〕. */
  private static String describe(Head head) {
    String words =
        Stream.of(
                kind(head.kind()),
                head.year().isPresent() ? head.year().getAsInt() + "年" : "",
                head.project().or(head::unit).or(head::department).orElse(""),
                head.score().map(score -> score + "分").orElse(""),
                head.grade().orElse(""))
            .filter(word -> !word.isBlank())
            .map(Printable::line)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? "" : "  〔" + words + "〕";
  }

  private static String kind(ReportKind kind) {
    return switch (kind) {
      case PROJECT_SELF_EVALUATION -> "项目支出绩效自评";
      case DEPARTMENT_SELF_EVALUATION -> "部门整体支出绩效自评";
      case TRANSFER_SELF_EVALUATION -> "转移支付绩效自评";
      case EVALUATION_REPORT -> "绩效评价报告";
      case UNKNOWN -> "";
    };
  }

  private void finding(Finding finding, String format) throws IOException {
    listed++;
    line("  [%s] %s（%s）".formatted(finding.severity().chinese(), finding.title(), finding.rule()));
    field("说明", finding.message());
    List<Evidence> places = finding.evidence();
    for (Evidence evidence : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
      String quote = Printable.line(evidence.source().quote()).strip();
      field(
          switch (evidence.role()) {
            case REPORTED -> "位置";
            case OPERAND -> "涉及";
            case CONTEXT -> "上下文";
          },
          Place.of(evidence.source().location(), format)
              + (quote.isEmpty() ? "" : "  “" + cut(quote) + "”"));
    }
    if (places.size() > MOST_PLACES) {
      field("涉及", "另有 " + (places.size() - MOST_PLACES) + " 处");
    }
    field("依据", finding.basis());
    field("建议", finding.suggestion());
  }

  private static String cut(String quote) {
    int points = quote.codePointCount(0, quote.length());
    return points <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  private void field(String name, String text) throws IOException {
    if (!text.isBlank()) {
      line("    " + name + "：" + Printable.line(text));
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (summary.unreadable() > 0) {
      line("未能读取的文件 " + summary.unreadable() + " 份：");
      for (String file : unreadable) {
        line("  " + file);
      }
      if (summary.unreadable() > unreadable.size()) {
        line("  …… 等");
      }
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
