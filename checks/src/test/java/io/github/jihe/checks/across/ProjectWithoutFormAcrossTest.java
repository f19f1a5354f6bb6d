package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;

class ProjectWithoutFormAcrossTest {
  private static final String UNIT = "沛川县水利局";
  private static final String DEPARTMENT =
      """
      # 沛川县水利局2023年度部门整体支出绩效自评报告

      2023年项目支出预算120.00万元，其中渠道清淤经费75.00万元、泵站更新补助25.00万元、水库除险工程20.00万元。
      """;

  private static AcrossTester run() {
    return new AcrossTester()
        .with("整体.md", DEPARTMENT)
        .with("a.md", Reports.project(UNIT, 2023, "渠道清淤", "75.00", "72.00"))
        .with("b.md", Reports.project(UNIT, 2023, "泵站更新", "25.00", "25.00"));
  }

  @Test
  void oneHasNoForm() {
    Finding finding = run().finding("xd-list");
    assertThat(finding.message())
        .isEqualTo("沛川县水利局2023年部门报告列出项目支出 3 个项目，其中“水库除险工程”20.00万元在各文件中没有对应的项目自评表（有对应自评表的 2 张）");
    assertThat(finding.evidence())
        .extracting(Evidence::file)
        .containsExactly("整体.md", "a.md", "b.md");
  }

  @Test
  void allHaveOne() {
    assertThat(
            run()
                .with("c.md", Reports.project(UNIT, 2023, "水库除险项目", "20.00", "20.00"))
                .verdict("xd-list"))
        .isEqualTo("PASSED");
  }

  @Test
  void formsOfAnotherYearAreNone() {
    assertThat(
            new AcrossTester()
                .with("整体.md", DEPARTMENT)
                .with("a.md", Reports.project(UNIT, 2022, "渠道清淤", "75.00", "72.00"))
                .verdict("xd-list"))
        .isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void aListOfOtherThingsSaysNothing() {
    assertThat(
            new AcrossTester()
                .with("整体.md", DEPARTMENT)
                .with("a.md", Reports.project(UNIT, 2023, "办公楼修缮", "75.00", "72.00"))
                .verdict("xd-list"))
        .isEqualTo("NOT_APPLICABLE");
  }
}
