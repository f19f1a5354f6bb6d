package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Grading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradedListsTest {

  private static String row(String... cells) {
    return List.of(cells).stream()
        .map(cell -> "<td>" + cell + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static List<String> gradings(String rows) {
    return ReportReader.html("<table>" + rows + "</table>").gradings().stream()
        .map(GradedListsTest::show)
        .toList();
  }

  private static String show(Grading grading) {
    return "%s %s %s"
        .formatted(
            grading.subject(),
            grading.score().map(score -> score.quantity().text()).orElse(""),
            grading.grade().orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"项目名称,自评分数,自评等级", "乡镇,得分,等次", "单位名称,评价得分,评价等级"})
  void everyRowOfAListIsGraded(String name, String score, String grade) {
    assertThat(
            gradings(
                row("序号", name, score, grade, "备注")
                    + row("1", "甲镇水厂改造", "96.5", "优", "")
                    + row("2", "乙镇水厂改造", "88", "良", "")
                    + row("合计", "", "", "", "")))
        .hasSize(2)
        .allMatch(shown -> shown.matches("\\S+ (96.5 优|88 良)"));
  }

  @Test
  void aNumberIsNoGrade() {
    assertThat(gradings(row("项目名称", "得分", "等级") + row("甲镇水厂改造", "15.26", "25.64"))).isEmpty();
  }

  @Test
  void aListWithoutScoresGradesNothing() {
    assertThat(gradings(row("项目名称", "风险等级") + row("甲镇水厂改造", "优"))).isEmpty();
  }
}
