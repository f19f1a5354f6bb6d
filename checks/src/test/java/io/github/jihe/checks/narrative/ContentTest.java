package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all but 不满意          | 满意150人、基本满意30人、不满意20人，满意度90%          | CONSISTENT
          only 满意               | 满意150人、基本满意30人、不满意20人，满意度75%          | CONSISTENT
          基本满意 counts by half | 满意150人、基本满意30人、不满意20人，满意度82.5%        | CONSISTENT
          above all               | 满意150人、基本满意30人、不满意20人，满意度95%          | ERROR
          below all               | 满意150人、基本满意30人、不满意20人，满意度72%          | ERROR
          two levels              | 满意184人，不满意16人，满意度92%                        | CONSISTENT
          two levels, wrong       | 满意184人，不满意16人，满意度94%                        | ERROR
          five levels             | 非常满意90人、满意60人、基本满意20人、一般20人、不满意10人，满意度85% | CONSISTENT
          no one is discontent    | 满意150人、基本满意50人，满意度100%                     | SILENT
          about                   | 满意150人、基本满意30人、不满意20人，满意度约95%        | SILENT
          a level is missing      | 满意150人、不满意20人，满意度90%                        | CONSISTENT
          """)
  void survey(String why, String counts, Verdict expected) {
    String text = "随机调查居民200人，其中" + counts + "。";
    assertThat(CheckTester.verdicts(new Share(), text))
        .filteredOn(verdict -> verdict != Verdict.CONSISTENT)
        .isEqualTo(
            expected == Verdict.CONSISTENT || expected == Verdict.SILENT
                ? List.of()
                : List.of(expected));
  }

  @Test
  void eachGroupOfPeopleForItself() {
    String text = "调查学生100人，其中满意90人、不满意10人，学生满意度90%；调查家长50人，其中满意40人、不满意10人，家长满意度84%。";
    assertThat(CheckTester.findings(new Share(), text))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message()).isEqualTo("满意40人、不满意10人，满意度应为 80.00%，文中为 84%"));
  }
}
