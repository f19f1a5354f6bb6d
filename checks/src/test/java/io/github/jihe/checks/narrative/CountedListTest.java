package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedListTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as many | 绩效目标包括三个方面：一是修缮沟渠12公里；二是清淤8公里；三是新建水闸2座。 | CONSISTENT
          one missing | 绩效目标包括三个方面：一是修缮沟渠12公里；二是清淤8公里。 | WARNING
          one more | 绩效目标包括两个方面：一是修缮沟渠12公里；二是清淤8公里；三是新建水闸2座。 | WARNING
          numbered paragraphs | 主要存在以下三个问题：¶（一）拨付慢。¶（二）台账不全。¶# 七、建议¶（一）加快拨付。 | WARNING
          no list follows | 绩效目标包括三个方面，均已完成。 | SILENT
          nothing announced | 一是修缮沟渠12公里；二是清淤8公里。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new CountedList(), prose.replace("¶", "\n\n")))
        .isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding = CheckTester.finding(new CountedList(), "绩效目标包括三个方面：一是修缮沟渠12公里；二是清淤8公里。");
    assertThat(finding.message()).isEqualTo("文中称 3 个方面，随后列举 2 个");
  }
}
