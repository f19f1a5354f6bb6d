package io.github.jihe.checks;

import dev.cel.runtime.CelEvaluationException;
import io.github.jihe.facts.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule that a bureau wrote in YAML. */
final class CustomRule implements Check {
  private final CheckInfo info;
  private final RuleSubject.Each each;
  private final RuleTolerance tolerance;
  private final RuleLanguage.Condition when;
  private final RuleLanguage.Condition expect;

  CustomRule(
      CheckInfo info,
      RuleSubject.Each each,
      RuleTolerance tolerance,
      RuleLanguage.Condition when,
      RuleLanguage.Condition expect) {
    this.info = info;
    this.each = each;
    this.tolerance = tolerance;
    this.when = when;
    this.expect = expect;
  }

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return each.of(report).flatMap(this::judge);
  }

  private Stream<Outcome> judge(RuleSubject subject) {
    try {
      RuleTrace unused = new RuleTrace(tolerance);
      if (!when.holds(subject.variables().apply(unused))) {
        return Stream.empty();
      }
    } catch (CelEvaluationException e) {
      return Stream.empty(); // What the rule speaks of is not there.
    }
    RuleTrace trace = new RuleTrace(tolerance);
    Map<String, ?> variables = subject.variables().apply(trace);
    try {
      return Stream.of(
          expect.holds(variables)
              ? new Outcome.Consistent(subject.source())
              : finding(subject, trace));
    } catch (CelEvaluationException e) {
      return Stream.of(
          new Outcome.NotChecked(
              "“%s”缺少“%s”所需的数，或其写法、单位不能用于计算".formatted(subject.name(), info.title()),
              subject.source()));
    }
  }

  private Outcome finding(RuleSubject subject, RuleTrace trace) {
    FindingBuilder finding = new FindingBuilder(info, subject.name());
    if (trace.failed().isEmpty()) {
      return finding
          .message("“%s”：%s".formatted(subject.name(), info.title()))
          .reported(subject.name(), subject.source())
          .build();
    }
    RuleTrace.Failed failed = trace.failed().get();
    List<RuleNumber.Named> figures =
        Stream.concat(failed.left().figures().stream(), failed.right().figures().stream())
            .distinct()
            .toList();
    String names =
        figures.stream()
            .map(named -> named.name() + " " + named.figure().printed())
            .collect(Collectors.joining("，"));
    String expected = failed.relation().chinese() + " " + failed.right().shown(figures);
    finding
        .message(
            "“%s”：%s；按规则 %s 应%s"
                .formatted(subject.name(), names, failed.left().shown(figures), expected))
        .expected(
            failed.relation() == RuleTrace.Relation.SAME
                ? failed.right().shown(figures)
                : expected);
    if (failed.left().isFigure()) {
      finding.reported(failed.left().figures().get(0).figure());
    } else {
      finding.reported(failed.left().shown(figures), subject.source());
    }
    figures.forEach(named -> finding.operand(named.figure()));
    return finding.build();
  }
}
