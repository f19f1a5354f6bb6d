package io.github.jihe.corpus.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Labels change on purpose only, and never lose what a person wrote. */
class LabelsCommandTest {
  private static final String REPORT = "项目自评说明\n\n全年预算100万元，实际支出80万元，执行率90%。\n";
  private static final String RIGHT =
      """
      about: 'a rate'
      findings:
        - rule: fund-rate
          severity: error
          reported: '90%'
          expected: '80.00%'
          why: '80÷100=80%，不是90%。'
      compared: [fund-rate]
      traps:
        - what: '100万元'
          why: 'no part'
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private Path labels = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("one.txt"), REPORT);
    labels = folder.resolve("one.expected.yaml");
    Files.writeString(labels, RIGHT);
  }

  private int run(String... arguments) {
    CommandLine line = new CommandLine(new LabelsCommand());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(out, true));
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[0] = "--folder";
    all[1] = folder.toString();
    return line.execute(all);
  }

  private void given(String old, String other) throws IOException {
    assertThat(RIGHT).contains(old);
    Files.writeString(labels, RIGHT.replace(old, other));
  }

  @Test
  void nothingChangesWhereLabelsAgree() {
    assertThat(run("--regenerate", "one", "--why", "试一试，没有变化")).isZero();
    assertThat(labels).hasContent(RIGHT);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesWithoutReasonOrReport() throws IOException {
    given("'90%'", "'91%'");
    String before = Files.readString(labels);
    assertThat(run("--regenerate", "one")).isEqualTo(2);
    assertThat(run("--regenerate", "one", "--why", "short")).isEqualTo(2);
    assertThat(run("--regenerate", "--why", "没有写明是哪一份报告")).isEqualTo(2);
    assertThat(run("--regenerate", "two", "--why", "没有这一份报告，拒绝")).isEqualTo(2);
    assertThat(labels).hasContent(before);
  }

  @Test
  void comparingTellsBothSidesAndChangesNothing() throws IOException {
    given("'90%'", "'91%'");
    String before = Files.readString(labels);
    assertThat(run()).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "one.txt + fund-rate error 90% → 80.00%", "one.txt - fund-rate error 91% → 80.00%");
    assertThat(labels).hasContent(before);
  }

  @Test
  void oldReasonStandsBesideTheOneToBeWritten() throws IOException {
    given("'90%'", "'91%'");
    assertThat(run("--regenerate", "one", "--why", "读出的数字变了，见提交说明")).isZero();
    LabelFile now = LabelFile.read(labels);
    assertThat(now.findings()).singleElement().satisfies(this::isOpen);
    assertThat(now.missed()).isEmpty();
    assertThat(Files.readString(labels))
        .startsWith("about: 'a rate'\nfindings:\n")
        .contains("compared: [fund-rate]\ntraps:\n  - what: '100万元'\n    why: 'no part'\n")
        .contains("读出的数字变了，见提交说明");
  }

  private void isOpen(Entry entry) {
    assertThat(entry.reported()).isEqualTo("90%");
    assertThat(entry.why()).isEmpty();
    assertThat(entry.was()).isEqualTo("80÷100=80%，不是90%。");
  }

  @Test
  void whatIsNoLongerFoundIsMissed() throws IOException {
    given("fund-rate\n    severity", "fund-other\n    severity");
    assertThat(run("--regenerate", "one.txt", "--why", "规则改名以后重新标注")).isZero();
    LabelFile now = LabelFile.read(labels);
    assertThat(now.findings()).singleElement().matches(entry -> entry.why().isEmpty());
    assertThat(now.missed())
        .singleElement()
        .matches(entry -> entry.rule().equals("fund-other") && entry.why().startsWith("80÷100"));
  }

  @Test
  void whatIsFoundAtLastIsNoLongerMissed() throws IOException {
    given("findings:", "findings: []\nmissed:");
    assertThat(run("--regenerate", "one", "--why", "程序现在能查出，移入 findings")).isZero();
    LabelFile now = LabelFile.read(labels);
    assertThat(now.missed()).isEmpty();
    assertThat(now.findings()).singleElement().matches(entry -> entry.why().startsWith("80÷100"));
  }
}
