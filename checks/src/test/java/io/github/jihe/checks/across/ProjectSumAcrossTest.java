package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectSumAcrossTest {
  private static final String UNIT = "沛川县水利局";
  private static final String DEPARTMENT = Reports.department(UNIT, 2023, "120.00", "115.00");

  private static AcrossTester run() {
    return new AcrossTester().with("整体.md", DEPARTMENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact                      | 75.00 | 72.00 | 45.00  | 43.00 | PASSED
          within rounding            | 75    | 72    | 45.00  | 43.00 | PASSED
          budget differs             | 75.00 | 72.00 | 42.00  | 43.00 | WARNING
          executed differs           | 75.00 | 72.00 | 45.00  | 44.00 | WARNING
          both differ                | 75.00 | 72.00 | 35.00  | 33.00 | WARNING
          more than the department's | 75.00 | 72.00 | 450.00 | 43.00 | WARNING
          one executed blank         | 75.00 | 72.00 | 45.00  |       | PASSED
          """)
  void twoForms(String why, String a, String b, String c, String d, String expected) {
    AcrossTester run =
        run()
            .with("a/放流.md", Reports.project(UNIT, 2023, "渠道清淤", a, b))
            .with("b/更新.md", Reports.project(UNIT, 2023, "泵站更新", c, d == null ? "" : d));
    assertThat(run.verdict("xd-sum")).isEqualTo(expected);
  }

  @Test
  void allFilesAreNamed() {
    Finding finding =
        run()
            .with("a/放流.md", Reports.project("县水利局", 2023, "渠道清淤", "75.00", "72.00"))
            .with("b/更新.md", Reports.project(UNIT, 2023, "泵站更新", "35.00", "33.00"))
            .finding("xd-sum");
    assertThat(finding.message())
        .isEqualTo(
            "沛川县水利局2023年 2 张项目自评表（分在各文件中）的预算数 75万元 + 35万元 = 110万元，部门“项目支出”为 120.00万元，相差 10万元；"
                + "执行数 72万元 + 33万元 = 105万元，部门“项目支出”为 115.00万元，相差 10万元");
    assertThat(finding.reported()).isEqualTo("120.00万元");
    assertThat(finding.expected()).isEqualTo("110万元");
    assertThat(finding.evidence())
        .extracting(Evidence::file)
        .containsExactly("整体.md", "a/放流.md", "b/更新.md", "整体.md", "a/放流.md", "b/更新.md");
    assertThat(finding.evidence()).allMatch(evidence -> evidence.source().location().table() > 0);
  }

  @Test
  void oneFormMayBeOneOfSeveralButNotMoreThanAll() {
    assertThat(
            run()
                .with("放流.md", Reports.project(UNIT, 2023, "渠道清淤", "75.00", "72.00"))
                .verdict("xd-sum"))
        .isEqualTo("NOT_CHECKED");
    assertThat(
            run()
                .with("放流.md", Reports.project(UNIT, 2023, "渠道清淤", "175.00", "112.00"))
                .verdict("xd-sum"))
        .isEqualTo("WARNING");
  }

  @Test
  void sameProjectTwiceCountsOnceIfItSaysTheSame() {
    String again = Reports.project(UNIT, 2023, "渠道清淤项目", "75.00", "72.00") + "\n另存。\n";
    AcrossTester run =
        run()
            .with("a.md", Reports.project(UNIT, 2023, "渠道清淤", "75.00", "72.00"))
            .with("b.md", again)
            .with("c.md", Reports.project(UNIT, 2023, "泵站更新", "45.00", "43.00"));
    assertThat(run.verdict("xd-sum")).isEqualTo("PASSED");
    assertThat(run.with("b.md", again.replace("72.00", "71.00")).verdict("xd-sum"))
        .isEqualTo("NOT_CHECKED");
  }

  @Test
  void formsOfUnitsBelowMayBeMissing() {
    String line =
        Reports.form("沛川县河道管护中心", 2023, "河道管护")
            .replace("| 实施单位 | 沛川县河道管护中心 |", "| 主管部门 | 沛川县水利局 |")
            .replace("|---|---|---|---|", "|---|---|---|---|\n| 实施单位 | 沛川县河道管护中心 | | |");
    assertThat(
            run()
                .with("a.md", Reports.project(UNIT, 2023, "渠道清淤", "75.00", "72.00"))
                .with("b.md", Reports.project(UNIT, 2023, "泵站更新", "35.00", "33.00"))
                .with("c.md", line)
                .verdict("xd-sum"))
        .isEqualTo("NOT_CHECKED");
  }

  @Test
  void otherYearsUnitsAndPlacesDoNotCount() {
    assertThat(
            run()
                .with("a.md", Reports.project(UNIT, 2022, "渠道清淤", "75.00", "72.00"))
                .with("b.md", Reports.project("云岭县水利局", 2023, "泵站更新", "235.00", "33.00"))
                .with("c.md", Reports.project("沛川县林业局", 2023, "造林", "235.00", "33.00"))
                .verdict("xd-sum"))
        .isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void aShortNameThatSeveralPlacesHaveIsNobody() {
    assertThat(
            run()
                .with("a.md", Reports.project("云岭县水利局", 2023, "泵站更新", "35.00", "33.00"))
                .with("b.md", Reports.project("县水利局", 2023, "水库除险", "235.00", "33.00"))
                .verdict("xd-sum"))
        .isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void aFileWithItsOwnProjectsIsLeftToTheCheckOfOneReport() {
    String whole = DEPARTMENT + Reports.project(UNIT, 2023, "渠道清淤", "75.00", "72.00");
    assertThat(
            new AcrossTester()
                .with("整体.md", whole)
                .with("b.md", Reports.project(UNIT, 2023, "泵站更新", "235.00", "33.00"))
                .verdict("xd-sum"))
        .isEqualTo("NOT_APPLICABLE");
  }
}
