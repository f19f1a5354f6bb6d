package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;

class CopiedTextTest {
  private static final String PASSAGE =
      "项目实施中仍有两方面不足：部分渠段淤积较深，机械进场道路狭窄，清运效率偏低；管护人员年龄偏大，巡查记录不够及时完整，"
          + "下一步将增配小型机械，并与村组签订管护责任书，每月抽查一次。";
  private static final String OTHER =
      "本年度组织开展技能培训三期，邀请省农科院专家现场授课，参训农户对课程安排普遍认可，但冬季场次受天气影响推迟，" + "后续将把培训时间提前到农闲初期并增加线上回放。";

  private static String report(String unit, int year, String project, String... paragraphs) {
    return Reports.form(unit, year, project)
        + "\n三、存在的问题\n\n"
        + String.join("\n\n", paragraphs)
        + "\n";
  }

  private static String verdict(String one, String other) {
    return new AcrossTester().with("a.md", one).with("b.md", other).verdict("yy-copy");
  }

  @Test
  void fromLastYear() {
    Finding finding =
        new AcrossTester()
            .with("今年.md", report("沛川县水利局", 2023, "渠道清淤", PASSAGE, OTHER))
            .with("去年.md", report("沛川县水利局", 2022, "渠道清淤", OTHER, PASSAGE))
            .finding("yy-copy");
    assertThat(finding.message())
        .startsWith("沛川县水利局2023年“渠道清淤”与上年报告（沛川县水利局2022年“渠道清淤”）有 2 段文字逐字相同，如“项目实施中");
    assertThat(finding.evidence())
        .extracting(Evidence::file)
        .containsExactly("今年.md", "去年.md", "今年.md", "去年.md");
    assertThat(finding.evidence().get(0).source().quote())
        .isEqualTo(finding.evidence().get(1).source().quote())
        .startsWith("项目实施中");
    assertThat(finding.evidence().get(0).source().location().block()).isPositive();
  }

  @Test
  void fromAnotherUnitOrProject() {
    String one = report("沛川县水利局", 2023, "渠道清淤", PASSAGE);
    assertThat(verdict(one, report("云岭县水利局", 2023, "灌区维修", PASSAGE))).isEqualTo("INFO");
    assertThat(verdict(one, report("沛川县水利局", 2023, "灌区维修", PASSAGE))).isEqualTo("INFO");
  }

  @Test
  void aWordChangedIsStillTheSame() {
    String whole = PASSAGE + OTHER;
    String changed = whole.replace("每月抽查一次", "每季抽查一次");
    assertThat(
            verdict(report("沛川县水利局", 2023, "渠道清淤", whole), report("沛川县水利局", 2022, "渠道清淤", changed)))
        .isEqualTo("INFO");
  }

  @Test
  void whatMayBeTheSame() {
    String one = report("沛川县水利局", 2023, "渠道清淤", PASSAGE);
    assertThat(verdict(one, one)).as("the same file").isEqualTo("NOT_APPLICABLE");
    assertThat(verdict(one, report("沛川县水利局", 2023, "渠道清淤", PASSAGE, OTHER)))
        .as("the same report")
        .isEqualTo("NOT_APPLICABLE");
    assertThat(verdict(one, report("沛川县水利局", 2022, "渠道清淤", OTHER)))
        .as("another text")
        .isEqualTo("NOT_APPLICABLE");
    String rule = "根据县委、县政府关于水利工程维修养护的工作部署，我局按照先急后缓、突出重点的原则安排年度渠道清淤任务，并会同财政部门下达计划。";
    assertThat(verdict(report("沛川县水利局", 2023, "渠道清淤", rule), report("沛川县水利局", 2022, "渠道清淤", rule)))
        .as("rules")
        .isEqualTo("NOT_APPLICABLE");
    assertThat(
            verdict(
                report("沛川县水利局", 2023, "渠道清淤", "管护人员偏少。"),
                report("沛川县水利局", 2022, "渠道清淤", "管护人员偏少。")))
        .as("short")
        .isEqualTo("NOT_APPLICABLE");
    assertThat(verdict(PASSAGE, PASSAGE + "\n\n" + OTHER)).as("nobody").isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void textsOfATemplateAreNoCopies() {
    AcrossTester run = new AcrossTester();
    for (int i = 1; i <= 8; i++) {
      run.with(i + ".md", report("沛川县水利局", 2014 + i, "渠道清淤", PASSAGE));
    }
    assertThat(run.verdict("yy-copy")).isEqualTo("NOT_APPLICABLE");
  }
}
