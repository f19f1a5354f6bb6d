package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersCommandTest {
  private static final String REPORT =
      """
      # 项目支出绩效自评表

      | 项目名称 | 高坪镇路灯更新 | 实施单位 | 高坪镇建设所 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      |---|---|---|---|---|---|
      | 年度资金总额 | 80.00 | 76.00 | 10 | 93.00% | 9.5 |
      """;

  private static final String LETTER = "letters/高坪镇建设所-问题核实函.docx";

  @TempDir private Path temporary;
  private Path reports;
  private Path run;

  @BeforeEach
  void write() throws IOException {
    reports = Files.createDirectory(temporary.resolve("报告"));
    run = temporary.resolve("结果");
    Files.writeString(reports.resolve("一.md"), REPORT);
    Files.writeString(
        reports.resolve("二.md"),
        REPORT.replace("建设所", "卫生院").replace("路灯", "病房").replace("93.00%", "95.00%"));
  }

  private void check() {
    assertThat(
            Ran.run("check", reports.toString(), "--format", "csv,json", "--out", run.toString())
                .status())
        .isLessThan(2);
  }

  private Ran letters(String... more) {
    List<String> all = new ArrayList<>(List.of("letters", run.toString()));
    all.addAll(List.of(more));
    return Ran.run(all.toArray(String[]::new));
  }

  private static String text(Path letter) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(letter));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  private List<String> written(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
    }
  }

  @Test
  void eachUnitWithFindingsGetsOne() throws IOException {
    Files.writeString(reports.resolve("三.md"), REPORT.replace("| 实施单位 | 高坪镇建设所 ", "| 备注 |  "));
    check();
    Ran ran = letters("--field", "财政局=岚溪县财政局", "--field", "日期=2026-11-22", "--deadline", "10");
    assertThat(ran.err()).contains("问题核实函 2 份，待核实的问题");
    assertThat(ran.status()).isZero();
    assertThat(written(run.resolve("letters")))
        .containsExactly("未注明单位-三.md-问题核实函.docx", "高坪镇建设所-问题核实函.docx");
    assertThat(ran.out()).contains("高坪镇建设所\t", LETTER, "（未注明单位：三.md）");
    assertThat(text(run.resolve(LETTER)))
        .contains(
            "高坪镇建设所：", "岚溪县财政局", "2026年11月22日", "2026年12月2日前", "93.00%", "95.00%", "高坪镇路灯更新", "待核实")
        .doesNotContain("卫生院");
  }

  @Test
  void shortAndFullNameOfAUnitGetOneLetter() throws IOException {
    Files.writeString(reports.resolve("一.md"), REPORT.replace("高坪镇建设所", "市医保局"));
    Files.writeString(reports.resolve("二.md"), REPORT.replace("高坪镇建设所", "岚溪市医疗保障局"));
    Files.writeString(reports.resolve("三.md"), REPORT.replace("高坪镇建设所", "岚溪市教育局"));
    check();
    assertThat(letters().status()).isZero();
    assertThat(written(run.resolve("letters")))
        .containsExactly("岚溪市医疗保障局-问题核实函.docx", "岚溪市教育局-问题核实函.docx");
    assertThat(text(run.resolve("letters/岚溪市医疗保障局-问题核实函.docx")))
        .contains("岚溪市医疗保障局：", "一.md", "二.md")
        .doesNotContain("三.md");
  }

  @Test
  void aLetterThatIsThereStays() throws IOException {
    check();
    letters();
    Files.writeString(run.resolve(LETTER), "改过的");
    Ran again = letters();
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("已有", "--overwrite");
    assertThat(run.resolve(LETTER)).hasContent("改过的");
    assertThat(letters("--overwrite").status()).isZero();
    assertThat(text(run.resolve(LETTER))).contains("____年__月__日前", "高坪镇建设所");
  }

  @Test
  void onlyWhatWasConfirmed() throws IOException {
    Files.writeString(reports.resolve("一.md"), REPORT.replace("| 9.5 |", "| 11 |"));
    check();
    Path decisions = temporary.resolve("意见.csv");
    List<String> ids =
        Files.readAllLines(run.resolve("results.jsonl")).stream()
            .flatMap(line -> Stream.of(line.split("\\{\"id\":\"")).skip(1))
            .map(rest -> rest.substring(0, rest.indexOf('"')))
            .toList();
    assertThat(ids).hasSizeGreaterThan(1);
    Files.writeString(decisions, "指纹,决定,备注\n" + ids.get(0) + ",确认,请附凭证\n" + ids.get(1) + ",已整改,\n");
    Ran ran = letters("--decisions", decisions.toString(), "--kind", "整改通知");
    assertThat(ran.err()).contains("整改通知 1 份，已确认的问题 1 条");
    assertThat(text(run.resolve("letters/高坪镇建设所-整改通知.docx")))
        .contains("经审核人员确认", "下列1个问题")
        .doesNotContain("待核实");
    Files.writeString(decisions, "指纹,决定\n" + ids.get(0) + ",不是问题\n");
    Path other = temporary.resolve("函");
    Ran none = letters("--decisions", decisions.toString(), "--out", other.toString());
    assertThat(none.status()).isZero();
    assertThat(none.err()).contains("没有已确认的问题");
    assertThat(other).doesNotExist();
  }

  @Test
  void findingsBetweenReportsGoToTheirUnits() throws IOException {
    String body =
        "项目实施以来，我们逐户走访了沿线居民，根据反映的照明盲区重新排布灯杆，并与供电所约定每月巡查一次，"
            + "对损坏的灯具当日登记、三日内更换，居民夜间出行明显方便，投诉比去年同期减少了一半以上。";
    Files.writeString(
        reports.resolve("一.md"), REPORT.replace("93.00%", "95.00%") + "\n" + body + "\n");
    Files.writeString(
        reports.resolve("二.md"),
        REPORT.replace("建设所", "卫生院").replace("路灯", "病房").replace("93.00%", "95.00%")
            + "\n"
            + body
            + "\n");
    check();
    String record = Files.readString(run.resolve("run.json"));
    assertThat(record).contains("\"rule\":\"yy-copy\"");
    String louder =
        record.replaceFirst("(\"rule\":\"yy-copy\",\"severity\":)\"info\"", "$1\"warning\"");
    Files.writeString(run.resolve("run.json"), louder);
    assertThat(letters().status()).isZero();
    assertThat(text(run.resolve(LETTER))).contains("一.md", "二.md", "居民夜间出行");
    assertThat(text(run.resolve("letters/高坪镇卫生院-问题核实函.docx"))).contains("一.md", "二.md");
  }

  @Test
  void noFindingNoLetter() throws IOException {
    Files.writeString(reports.resolve("一.md"), REPORT.replace("93.00%", "95.00%"));
    check();
    Ran ran = letters();
    assertThat(ran.err()).contains("没有错误或疑点，未写函件");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(run.resolve("letters")).doesNotExist();
  }

  @Test
  void theTemplateCanBeEdited() throws IOException {
    Path template = temporary.resolve("模板.docx");
    assertThat(Ran.run("letters", "--template-out", template.toString()).status()).isZero();
    assertThat(text(template)).contains("{{单位}}");
    assertThat(Ran.run("letters", "--template-out", template.toString()).status()).isEqualTo(2);
    check();
    assertThat(letters("--template", template.toString()).status()).isZero();
    Files.writeString(template, "没有内容");
    Ran bad = letters("--template", template.toString(), "--overwrite");
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).contains("不是 Word 文档");
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    assertThat(Ran.run("letters").err()).contains("缺少 文件夹");
    Files.createDirectory(run);
    assertThat(letters().err()).contains("不是整批核对的文件夹");
    check();
    assertThat(letters("--kind", "通报").err()).contains("--kind 应为");
    assertThat(letters("--deadline", "下周").err()).contains("--deadline 应为");
    assertThat(letters("--field", "联系电话=1").err()).contains("没有用到所填的“联系电话”");
    Path fields = Files.writeString(temporary.resolve("函头.yaml"), "联系人: [甲, 乙]\n");
    assertThat(letters("--fields", fields.toString()).err()).contains("“联系人”应为一段文字");
    Files.writeString(fields, "联系人: 梁工\n期限: 20\n电话:\n");
    assertThat(letters("--fields", fields.toString()).status()).isZero();
    assertThat(text(run.resolve(LETTER))).contains("联系人：梁工", "收到之日起20日内", "电话：____");
  }
}
