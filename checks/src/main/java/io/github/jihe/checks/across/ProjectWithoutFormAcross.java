package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.consistency.ProjectNames;
import io.github.jihe.facts.FormKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects that a department's report lists and that have a form in no file of the run. */
@CheckInfo(
    id = "xd-list",
    title = "部门报告列出的项目在各文件中没有自评表",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：单位自评应当对预算批复的项目绩效目标完成情况逐项自评，以自评表的形式反映",
    compares = "部门整体支出自评报告中作为项目支出组成部分列出的各项目，在同一批文件中是否有同一单位同一年度、名称相符的项目自评表",
    tolerates = "部门报告自带项目表的（由单份报告的规则核对）、列出的各项无一与各文件的自评表相符的，不判断；下属单位的项目表、简称、加注地区或层级的名称视为相符",
    suggestion = "请说明没有自评表的项目是否已合并自评或另行报送，需要自评的请补报。")
public final class ProjectWithoutFormAcross implements AcrossCheck {

  @Override
  public Stream<Outcome> check(UnitFiles files, Profile profile) {
    return files.years().entrySet().stream()
        .flatMap(year -> compare(files.name() + year.getKey() + "年", year.getValue()));
  }

  private Stream<Outcome> compare(String who, List<Filed> filed) {
    List<Filed> forms =
        filed.stream()
            .filter(one -> one.subject().form())
            .filter(
                one ->
                    one.subject().kind() == FormKind.PROJECT
                        || one.subject().kind() == FormKind.TRANSFER)
            .filter(one -> !one.subject().project().isEmpty())
            .toList();
    return filed.stream()
        .filter(one -> one.own() && one.subject().kind() == FormKind.DEPARTMENT)
        .filter(one -> forms.stream().noneMatch(form -> form.file().equals(one.file())))
        .flatMap(
            one -> one.subject().lists().stream().flatMap(list -> compare(who, one, list, forms)));
  }

  private Stream<Outcome> compare(
      String who, Filed department, ProjectList list, List<Filed> forms) {
    List<Filed> matching =
        forms.stream()
            .filter(form -> list.items().stream().anyMatch(item -> match(form, item)))
            .toList();
    if (matching.isEmpty()) {
      return Stream.empty();
    }
    List<ProjectList.Item> without =
        list.items().stream()
            .filter(item -> !item.name().matches("(其他|其它|其余|零星|另).*"))
            .filter(item -> forms.stream().noneMatch(form -> match(form, item)))
            .toList();
    return Stream.of(
        without.isEmpty()
            ? new Outcome.Consistent(list.source())
            : finding(who, department, list, without, matching));
  }

  private static boolean match(Filed form, ProjectList.Item item) {
    return ProjectNames.match(
        ProjectNames.core(form.subject().project()), ProjectNames.core(item.name()));
  }

  private Outcome finding(
      String who,
      Filed department,
      ProjectList list,
      List<ProjectList.Item> without,
      List<Filed> matching) {
    String names =
        without.stream()
            .map(item -> "“" + item.name() + "”" + item.amount().printed())
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        new FindingBuilder(info(), who + "/项目支出")
            .message(
                "%s部门报告列出项目支出 %d 个项目，其中%s在各文件中没有对应的项目自评表（有对应自评表的 %d 张）"
                    .formatted(who, list.items().size(), names, matching.size()))
            .reported(names, list.source(), department.file());
    matching.forEach(form -> finding.operand(form.subject().source(), form.file()));
    return finding.build();
  }
}
