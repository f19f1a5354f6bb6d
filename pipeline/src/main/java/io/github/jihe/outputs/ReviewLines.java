package io.github.jihe.outputs;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Finding;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Review;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands below the findings of one file: what was compared, what is gone, what was set aside.
 */
final class ReviewLines {
  private final FileResult result;
  private final RunInfo run;
  private final List<String> lines = new ArrayList<>();

  ReviewLines(FileResult result, RunInfo run) {
    this.result = result;
    this.run = run;
  }

  List<String> lines() {
    for (Review.Gone gone : result.review().gone().orElse(List.of())) {
      lines.add(
          "  （消失）" + Printable.line(gone.title() + "（" + gone.rule() + "）：" + gone.message()));
    }
    if (run.explain()) {
      result.review().dismissed().forEach(this::dismissed);
      if (!result.audit().tallies().isEmpty()) {
        states();
      }
    }
    return List.copyOf(lines);
  }

  private void dismissed(Finding finding) {
    String note = result.review().decisionOn(finding).map(Decision::note).orElse("");
    lines.add(
        "  （不是问题）"
            + Printable.line(
                "%s（%s）：%s%s"
                    .formatted(
                        finding.title(),
                        finding.rule(),
                        finding.message(),
                        note.isBlank() ? "" : "；" + note)));
  }

  /** 核对情况：通过 9 条规则，有问题 2 条 …, then the rules by state with what they compared. */
  private void states() {
    Map<Audit.State, List<Audit.Tally>> byState =
        result.audit().tallies().stream().collect(Collectors.groupingBy(Audit.Tally::state));
    lines.add(
        "  核对情况："
            + Stream.of(Audit.State.values())
                .filter(byState::containsKey)
                .map(state -> state.chinese() + " " + byState.get(state).size() + " 条规则")
                .collect(Collectors.joining("，")));
    for (Audit.State state : Audit.State.values()) {
      List<Audit.Tally> tallies = byState.getOrDefault(state, List.of());
      if (state == Audit.State.NOT_APPLICABLE || state == Audit.State.OFF) {
        names(state, tallies);
      } else {
        tallies.forEach(tally -> tally(state, tally));
      }
    }
  }

  private void names(Audit.State state, List<Audit.Tally> tallies) {
    if (!tallies.isEmpty()) {
      lines.add(
          "    "
              + state.chinese()
              + "："
              + tallies.stream().map(Audit.Tally::rule).collect(Collectors.joining("、")));
    }
  }

  private void tally(Audit.State state, Audit.Tally tally) {
    String counts =
        Stream.of(
                count("通过", tally.consistent()),
                count("有问题", tally.inconsistent()),
                count("未能核", tally.notChecked().size()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("，"));
    lines.add(
        "    %s：%s（%s） %s"
            .formatted(state.chinese(), run.title(tally.rule()), tally.rule(), counts));
    Map<String, Integer> reasons = new LinkedHashMap<>();
    tally.notChecked().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
    reasons.forEach(
        (reason, times) ->
            lines.add(
                "      未能核：" + Printable.line(reason) + (times > 1 ? "（" + times + " 处）" : "")));
  }

  private static String count(String name, int number) {
    return number == 0 ? "" : name + " " + number + " 处";
  }
}
