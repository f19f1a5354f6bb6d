package sample.linxi;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** Every form names the unit that fills it in. */
@CheckInfo(
    id = "linxi-unit",
    title = "自评表未填实施单位",
    severity = Severity.WARNING,
    basis = "临溪县绩效自评工作通知（示例）",
    compares = "每张自评表的表头应填实施单位",
    tolerates = "没有表头的附表不核",
    suggestion = "请补填实施单位。")
public final class UnitOfForm implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream().filter(form -> !form.heads().isEmpty()).map(this::compare);
  }

  private Outcome compare(Form form) {
    if (form.head(HeadField.UNIT).isPresent()) {
      return new Outcome.Consistent(form.source());
    }
    String name = form.head(HeadField.PROJECT).orElse(form.title());
    return new FindingBuilder(info(), name)
        .message("自评表“" + name + "”的表头没有实施单位")
        .reported(name, form.source())
        .build();
  }
}
