package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import java.util.List;
import java.util.stream.Stream;

/** A report that names problems beside a form in which every indicator has full points. */
@CheckInfo(
    id = "tt-problem",
    title = "文字列有问题，表中各项指标均为满分",
    severity = Severity.INFO,
    basis = "财预〔2020〕10号：绩效自评应当真实、客观；所列问题宜在指标得分中有所体现",
    compares = "文字列出存在问题时，自评表至少一项指标扣分",
    tolerates = "写明没有问题的不提示；文字说的是哪张表不明的不核；所列问题与指标无关时可不扣分，只作提示",
    suggestion = "请说明所列问题是否影响指标得分。")
public final class ProblemsAtFullScore implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.parts().stream()
        .flatMap(part -> part.form().stream().flatMap(form -> compare(part, form)));
  }

  private Stream<Outcome> compare(Part part, Form form) {
    List<Indicator> rows =
        form.indicators().stream()
            .flatMap(table -> table.indicators().stream())
            .filter(row -> row.weight().filter(w -> w.inBase().signum() > 0).isPresent())
            .toList();
    List<Assertion> problems = part.assertions(Assertion.Kind.PROBLEM);
    boolean scored = rows.stream().allMatch(row -> row.score().isPresent());
    if (rows.isEmpty() || !scored || problems.isEmpty()) {
      return Stream.empty();
    }
    Assertion problem = problems.get(0);
    boolean full =
        rows.stream()
            .allMatch(
                row ->
                    row.score().orElseThrow().inBase().compareTo(row.weight().get().inBase()) >= 0);
    if (!full) {
      return Stream.of(new Outcome.Consistent(problem.source()));
    }
    return Stream.of(
        new FindingBuilder(info(), form.name())
            .message(
                "文字列有问题“%s”，自评表 %d 项指标均为满分"
                    .formatted(shortened(problem.source().quote()), rows.size()))
            .reported(shortened(problem.source().quote()), problem.source())
            .build());
  }

  /** The first sentence of the problem. */
  private static String shortened(String quote) {
    String first = quote.strip().split("[。；;\n]", 2)[0].strip();
    return first.length() <= 40 ? first : first.substring(0, 40) + "……";
  }
}
