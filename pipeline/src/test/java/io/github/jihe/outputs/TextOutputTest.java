package io.github.jihe.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Severity;
import io.github.jihe.run.FileResult;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextOutputTest {

  @Test
  void noFiles() {
    assertThat(Results.written("text"))
        .isEqualTo(
            """
            共 0 份文件：已核 0 份，未能读取 0 份
            发现问题：错误 0，疑点 0，提示 0
            核对情况：通过 0 项，有问题 0 项，未能核 0 项
            """);
  }

  @Test
  void findingsPartialAndUnreadableFiles() {
    assertThat(
            Results.written(
                "text",
                Results.checked("a.docx", Results.finding(Severity.ERROR, "14.99 ÷ 20 = 74.95%")),
                Results.partial("b.pdf"),
                Results.unreadable("锁.docx")))
        .isEqualTo(
            """
            a.docx  〔项目支出绩效自评 2023年 图书角建设，"二期" 88.82分 良〕
              [错误] 得分率与得分、分值不符（score-rate）
                说明：14.99 ÷ 20 = 74.95%
                位置：第3页 表5 第4行第3列 / 四、评价结论  “72.45%”
                涉及：第7段  “过程占比20%”
                依据：算术关系
                建议：请核对得分率

            b.pdf  〔项目支出绩效自评 2023年 图书角建设，"二期" 88.82分 良〕
              未能全部读取：第2页是图片，未能读取
              未列出问题

            锁.docx
              未能读取：文件已加密，请解除密码后重新报送

            未能读取的文件 1 份：
              锁.docx：文件已加密，请解除密码后重新报送
            共 3 份文件：已核 2 份（其中 1 份未能全部读取），未能读取 1 份
            发现问题：错误 1，疑点 0，提示 0
            核对情况：通过 4 项，有问题 1 项，未能核 2 项
            """);
  }

  @Test
  void manyUnreadableFilesAreCountedBeyondThoseNamed() {
    FileResult[] results =
        IntStream.range(0, 250)
            .mapToObj(i -> Results.unreadable("f" + i))
            .toArray(FileResult[]::new);
    assertThat(Results.written("text", results))
        .contains("未能读取的文件 250 份：", "  f199：", "  …… 等")
        .doesNotContain("  f200：");
  }

  @Test
  void foreignTextCannotForgeLinesOrCommandTheTerminal() {
    String text =
        Results.written(
            "text",
            Results.checked(
                "a\n共 9 份\u001b[2J.docx", Results.finding(Severity.ERROR, "x\r\n  [错误] y\u202e")));
    assertThat(text)
        .contains("a 共 9 份\uFFFD[2J.docx", "说明：x    [错误] y\uFFFD")
        .doesNotContain("\u001b", "\u202e");
  }
}
