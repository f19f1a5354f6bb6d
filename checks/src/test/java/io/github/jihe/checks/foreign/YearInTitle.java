package io.github.jihe.checks.foreign;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** A check as a bureau's own jar would bring it. */
@CheckInfo(
    id = "linxi-year",
    title = "自评表标题未写年度",
    severity = Severity.INFO,
    basis = "临溪县填报说明",
    compares = "自评表标题含年度",
    tolerates = "没有标题的表不核",
    suggestion = "请在标题中写明年度。")
public final class YearInTitle implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .filter(form -> !form.title().isEmpty())
        .map(
            form ->
                form.title().matches(".*20\\d\\d.*")
                    ? new Outcome.Consistent(form.source())
                    : new Outcome.NotChecked("标题未写年度", form.source()));
  }
}
