package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems and proposals as a summary counts them, against the sections of these names. */
class AnnouncedSectionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as many                | 发现主要问题3个、提出建议2条。   | 0
          more problems          | 发现主要问题4个、提出建议2条。   | 1
          fewer proposals        | 发现主要问题3个、提出建议3条。   | 1
          in words               | 评价发现四个主要问题。           | 1
          both                   | 主要问题共2项，提出改进建议3项。 | 2
          of something else      | 巡查发现问题732个，整改715个。   | 0
          far from it            | 走访中群众反映主要问题9个。      | 0
          """)
  void told(String why, String summary, int found) {
    String report =
        "# 沛川县2023年公交补贴项目绩效评价报告\n\n"
            + summary
            + "\n\n# 一、项目概况\n\n线路9条。\n\n# 六、存在的主要问题\n\n"
            + "6.1 测算基础陈旧。监审未更新。\n\n6.2 分担资金不到位。6.3 里程核验不足，抽查率仅12.5%。\n\n"
            + "# 七、有关建议\n\n一、尽快完成监审，每3年一次。二、提高核验率。\n";
    List<Finding> findings = CheckTester.findings(new CountedList(), report);
    assertThat(findings).as(why).hasSize(found);
  }
}
