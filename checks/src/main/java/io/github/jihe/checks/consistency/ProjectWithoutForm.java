package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects that the text lists as parts of 项目支出 and that have no form in the file. */
@CheckInfo(
    id = "xd-list",
    title = "文字列出的项目未附自评表",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：单位自评应当对预算批复的项目绩效目标完成情况逐项自评，以自评表的形式反映",
    compares = "文字中作为项目支出组成部分列出的各项目，在同一文件中是否有名称相符的项目自评表",
    tolerates = "文件中没有项目自评表的、列出的各项无一与自评表相符的（按经济科目、资金来源列示）不判断；简称、加注地区或层级的名称视为相符",
    suggestion = "请说明未附自评表的项目是否已合并自评或另行报送，需要自评的请补报。")
public final class ProjectWithoutForm implements Check {
  private static final Pattern ALL_EVALUATED =
      Pattern.compile("(全部|所有|全体)?的?\\d+个(预算|支出)?项目(支出)?(均|都|全部|逐一|逐个|逐项|分别)+.{0,6}自评");

  private static final Pattern UNIT = Pattern.compile("部门|单位整体|合计|平均|总计");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Outcome> counted = counted(report).toList();
    if (!counted.isEmpty()) {
      return counted.stream();
    }
    List<Form> forms =
        report.forms().stream()
            .filter(form -> form.kind() == FormKind.PROJECT || form.kind() == FormKind.TRANSFER)
            .toList();
    if (report.kind() != ReportKind.DEPARTMENT_SELF_EVALUATION || forms.isEmpty()) {
      return Stream.empty();
    }
    return report.relations().stream()
        .filter(Relation.Sum.class::isInstance)
        .map(Relation.Sum.class::cast)
        .filter(sum -> sum.whole().kind() == FundSource.PROJECT && sum.parts().size() >= 2)
        .flatMap(sum -> compare(sum, forms));
  }

  /** 对全部5个项目开展自评，结果见附表 against the projects that the only list of results has. */
  private Stream<Outcome> counted(Report report) {
    List<Grading> listed =
        report.gradings().stream()
            .filter(grading -> !grading.inProse() && grading.score().isPresent())
            .filter(grading -> !grading.subject().isEmpty())
            .filter(grading -> !UNIT.matcher(grading.subject()).find())
            .toList();
    long tables = listed.stream().map(g -> g.gradeSource().location().table()).distinct().count();
    long projects = listed.stream().map(Grading::subject).distinct().count();
    if (tables != 1 || projects < 2) {
      return Stream.empty();
    }
    return report.statements().stream()
        .filter(said -> said.figure().source().location().table() == 0)
        .filter(said -> ALL_EVALUATED.matcher(said.figure().source().quote()).find())
        .filter(said -> said.figure().quantity().unit().symbol().equals("个"))
        .limit(1)
        .map(said -> compare(said, projects, listed));
  }

  private Outcome compare(Statement said, long projects, List<Grading> listed) {
    BigDecimal told = said.figure().quantity().value();
    if (told.compareTo(BigDecimal.valueOf(projects)) <= 0) {
      return new Outcome.Consistent(said.figure().source());
    }
    return new FindingBuilder(info(), "自评结果汇总")
        .message("文字称“%s”，所附自评结果表列有 %d 个项目".formatted(said.figure().source().quote(), projects))
        .reported(said.figure())
        .expected(projects + "个")
        .operand(listed.get(0).score().orElseThrow())
        .build();
  }

  private Stream<Outcome> compare(Relation.Sum sum, List<Form> forms) {
    List<Statement> without =
        sum.parts().stream()
            .filter(part -> !part.subject().matches("(其他|其它|其余|零星|另).*"))
            .filter(part -> forms.stream().noneMatch(form -> ProjectNames.match(form, part)))
            .toList();
    boolean known =
        sum.parts().stream()
            .anyMatch(part -> forms.stream().anyMatch(form -> ProjectNames.match(form, part)));
    if (!known) {
      return Stream.empty();
    }
    return Stream.of(
        without.isEmpty() ? new Outcome.Consistent(sum.source()) : finding(sum, without, forms));
  }

  private Outcome finding(Relation.Sum sum, List<Statement> without, List<Form> forms) {
    String names =
        without.stream()
            .map(part -> "“" + part.subject() + "”" + part.figure().printed())
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        new FindingBuilder(info(), "项目支出")
            .message(
                "文字列出项目支出 %d 个项目，其中%s在本文件中没有对应的项目自评表（附有 %d 张）"
                    .formatted(sum.parts().size(), names, forms.size()))
            .reported(names, sum.source());
    without.forEach(part -> finding.operand(part.figure()));
    return finding.build();
  }
}
