package io.github.jihe.outputs;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.document.Location;
import io.github.jihe.document.Problem;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.Wording;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Status;
import io.github.jihe.run.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Results to write, made up. */
final class Results {
  static final Location CELL = new Location(3, "四、评价结论", 41, 5, 4, 3);
  static final Location BARE = new Location(0, "", 7, 0, 0, 0);

  private Results() {}

  static Finding finding(Severity severity, String message) {
    return new Finding(
        "0a1b",
        "score-rate",
        severity,
        "得分率与得分、分值不符",
        message,
        "72.45%",
        "74.95%",
        "-2.50 个百分点",
        "算术关系",
        "请核对得分率",
        List.of(
            Evidence.reported(new Source(CELL, "72.45%")),
            Evidence.operand(new Source(BARE, "过程占比20%"))));
  }

  static FileResult checked(String file, Finding... findings) {
    Audit.Tally tally = new Audit.Tally("score-rate", 2, findings.length, List.of("没有得分率，不能核对"));
    Audit.Tally silent = new Audit.Tally("silent", 0, 0, List.of());
    return new FileResult(
        file,
        "docx",
        Status.CHECKED,
        Optional.empty(),
        Optional.of(Head.of(report())),
        Optional.empty(),
        new Audit(List.of(findings), List.of(tally, silent)));
  }

  static FileResult unreadable(String file) {
    return FileResult.unreadable(
        file, "docx", new Problem(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送"));
  }

  static FileResult partial(String file) {
    FileResult whole = checked(file);
    return new FileResult(
        file,
        "pdf",
        Status.PARTIAL,
        Optional.of(new Problem(Problem.Code.UNSUPPORTED, "第2页是图片，未能读取")),
        whole.head(),
        Optional.empty(),
        whole.audit());
  }

  private static Report report() {
    Source source = new Source(BARE, "评价得分88.82分");
    Figure score =
        Figure.of(
            new Quantity(new BigDecimal("88.82"), Unit.POINT, false, "88.82分"), source, false);
    return new Report(
        ReportKind.PROJECT_SELF_EVALUATION,
        OptionalInt.of(2023),
        Optional.of("图书角建设，\"二期\""),
        Optional.empty(),
        Optional.of("云岭县示例馆"),
        List.of(),
        List.of(),
        List.of(new Grading("", Optional.of(score), Optional.of("良"), source, true)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Wording.NONE,
        List.of());
  }

  /** What an output of this name makes of these results. */
  static String written(String format, FileResult... results) {
    return written(new RunInfo("0.1.0", "national"), format, results);
  }

  /** The same with the states of the checks; one of them has a title. */
  static String explained(String format, FileResult... results) {
    RunInfo run = new RunInfo("0.1.0", "national", true, Map.of("weight-group", "分组标题"));
    return written(run, format, results);
  }

  private static String written(RunInfo run, String format, FileResult... results) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Summary.Counter counter = new Summary.Counter();
    try (Output output = OutputFormats.named(format).orElseThrow().open(bytes)) {
      output.begin(run);
      for (FileResult result : results) {
        counter.add(result);
        output.accept(result);
      }
      output.end(counter.summary());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
