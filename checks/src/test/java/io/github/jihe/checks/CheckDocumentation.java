package io.github.jihe.checks;

import java.util.List;
import java.util.stream.Collectors;

/** The page of all checks, written from their metadata and what they say of their examples. */
final class CheckDocumentation {
  private static final String HEAD =
      """
      # 核查规则

      本页由规则自身的说明和可运行的示例生成，不要手工修改。重新生成：

      ```
      mvn -q test -pl checks -am -Dtest=CheckDocumentationTest -Dsurefire.failIfNoSpecifiedTests=false -Djihe.docs.update=true
      ```

      严重程度分三级：**错误**，按印出的数字不可能成立；**疑点**，需要单位说明或补充依据；**提示**，供参考的取舍、书写问题。
      表中所列为该规则可能给出的最高一级。单位、项目和数字均为虚构。

      """;

  private CheckDocumentation() {}

  /** The whole page as Markdown, in the order of the catalogue. */
  static String page() {
    List<CheckInfo> infos = Catalogue.checks().stream().map(Check::info).toList();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| 编号 | 问题 | 最高级别 |\n|---|---|---|\n");
    for (CheckInfo info : infos) {
      page.append(
          "| [%s](#%s) | %s | %s |%n"
              .formatted(info.id(), info.id(), info.title(), info.severity().chinese()));
    }
    infos.forEach(info -> page.append(section(info)));
    return page.toString().replace("\r\n", "\n");
  }

  private static String section(CheckInfo info) {
    Examples examples = Examples.of(info);
    String messages =
        Examples.audit(examples.found()).stream()
            .filter(finding -> finding.rule().equals(info.id()))
            .map(finding -> "- " + finding.severity().chinese() + "：" + finding.message() + "\n")
            .collect(Collectors.joining());
    return """

        ## %s

        **%s**（%s）

        - 核对：%s
        - 容许：%s
        - 依据：%s
        - 建议：%s

        有问题的报告：

        %s
        核查结果：

        %s
        <details><summary>没有问题的写法</summary>

        %s
        </details>
        """
        .formatted(
            info.id(),
            info.title(),
            info.severity().chinese(),
            info.compares(),
            info.tolerates(),
            info.basis(),
            info.suggestion(),
            quoted(examples.found()),
            messages,
            quoted(examples.clean()));
  }

  /** As a quotation, whose headings stay out of the page's own. */
  private static String quoted(String markdown) {
    return markdown
        .strip()
        .lines()
        .map(line -> line.replaceFirst("^#+\\s*(.*)$", "**$1**"))
        .map(line -> ("> " + line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
