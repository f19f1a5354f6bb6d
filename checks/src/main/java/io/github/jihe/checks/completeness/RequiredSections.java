package io.github.jihe.checks.completeness;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.ProfileDocuments.RequiredSection;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Texts;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.Outline;
import io.github.jihe.facts.wording.Section.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sections that the policy demands of this kind of report and that no heading or label names. */
@CheckInfo(
    id = "doc-sections",
    title = "报告缺少必备内容",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号附件：项目支出绩效评价报告（参考提纲）；各地提纲按所选评分政策",
    compares = "评分政策列出的必备内容，在标题、栏目中是否有相应字样",
    tolerates = "标题写法不同但字样相近的视为已有；没有提纲的短文和单独的自评表不核；全国口径只作提示",
    suggestion = "请说明所缺内容是否并入其他部分，未写的请补充。")
public final class RequiredSections implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<RequiredSection> required =
        profile.documents().sections().getOrDefault(report.kind(), List.of());
    Outline outline = report.wording().outline();
    long headings =
        outline.sections().stream()
            .filter(section -> section.heading() && section.style() != Style.NONE)
            .filter(section -> section.source().location().table() == 0)
            .count();
    Optional<Source> place = Texts.place(report);
    if (required.isEmpty() || headings < profile.documents().fewestHeadings()) {
      return Stream.empty();
    }
    List<RequiredSection> missing =
        required.stream().filter(section -> !isIn(outline, section)).toList();
    return place
        .map(at -> missing.isEmpty() ? new Outcome.Consistent(at) : finding(missing, at))
        .stream();
  }

  private static boolean isIn(Outline outline, RequiredSection required) {
    return Stream.concat(
            outline.labels().stream(), outline.sections().stream().map(section -> section.title()))
        .anyMatch(required::isNamedBy);
  }

  private Outcome finding(List<RequiredSection> missing, Source place) {
    String names =
        missing.stream()
            .map(section -> "“" + section.name() + "”")
            .collect(Collectors.joining("、"));
    Severity gravest =
        missing.stream().map(RequiredSection::severity).min(Severity::compareTo).orElseThrow();
    return new FindingBuilder(info(), names)
        .severity(gravest)
        .message("报告各级标题和栏目中没有" + names + "的内容")
        .reported("没有" + names, place)
        .expected(names)
        .build();
  }
}
