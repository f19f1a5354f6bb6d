package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import java.util.List;
import java.util.stream.Stream;

/** A long form without one of the second-level groups that the profile requires. */
@CheckInfo(
    id = "ind-group",
    title = "缺少应设的二级指标",
    severity = Severity.INFO,
    basis = "财预〔2021〕101号：产出指标包括数量指标、质量指标、时效指标；各地可在评分政策中增减",
    compares = "评分政策要求的二级指标在表中应至少有一项",
    tolerates = "指标行数少的表、二级指标全部自定义的表（如部门整体支出）不核",
    suggestion = "请补设该类指标，或说明不适用的理由。")
public final class MissingGroup implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .flatMap(
            form -> form.indicators().stream().flatMap(table -> compare(form, table, profile)));
  }

  private Stream<Outcome> compare(Form form, IndicatorTable table, Profile profile) {
    List<String> required = profile.rows().requiredGroups();
    List<String> missing =
        required.stream()
            .filter(word -> table.indicators().stream().noneMatch(row -> isIn(row, word)))
            .toList();
    boolean standard =
        table.indicators().stream()
            .anyMatch(row -> required.stream().anyMatch(word -> isNamed(row, word)));
    if (!standard || table.indicators().size() < profile.rows().requiredFromRows()) {
      return Stream.empty();
    }
    if (missing.isEmpty()) {
      return Stream.of(new Outcome.Consistent(table.source()));
    }
    String words = String.join("、", missing);
    return Stream.of(
        new FindingBuilder(info(), form.name())
            .message("绩效指标共 %d 项，二级指标中没有%s指标".formatted(table.indicators().size(), words))
            .reported("", table.source())
            .expected(words)
            .build());
  }

  /** 数量指标, not 产出数量: the form keeps to the groups of the standard form. */
  private static boolean isNamed(Indicator row, String word) {
    return row.subgroup().equals(word) || row.subgroup().equals(word + "指标");
  }

  private static boolean isIn(Indicator row, String word) {
    return row.group().contains(word) || row.subgroup().contains(word);
  }
}
