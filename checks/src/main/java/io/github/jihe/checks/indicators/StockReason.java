package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.ReasonTrait;
import io.github.jihe.facts.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A reason for lost points that explains nothing. */
@CheckInfo(
    id = "ind-boiler",
    title = "偏差原因空泛",
    severity = Severity.INFO,
    basis = "财预〔2020〕10号所附项目支出绩效自评表：“偏差原因分析及改进措施”栏",
    compares = "扣分指标的原因不应只是套话、过短，或在多行中完全相同",
    tolerates = "未扣分的行不核；原因栏为空由“扣分未说明原因”核对",
    suggestion = "请写明造成偏差的具体事项和相应的改进措施。")
public final class StockReason implements Check {
  /** A short reason that counts something is specific: 缺3名. */
  private static final Pattern COUNTS = Pattern.compile("\\d|[一二两三四五六七八九十]+[个名人次台件起处所家户项条座]");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .flatMap(
            form -> form.indicators().stream().flatMap(table -> compare(form, table, profile)));
  }

  private Stream<Outcome> compare(Form form, IndicatorTable table, Profile profile) {
    Map<String, List<FormRow>> sound = new LinkedHashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    boolean soundAbove = false;
    for (Indicator row : table.indicators()) {
      if (row.words().reason().contains(ReasonTrait.AS_ABOVE) && soundAbove) {
        continue;
      }
      if (row.reason().filter(entry -> !entry.isBlank()).isPresent()) {
        soundAbove = !isEmpty(row, profile.rows().reasonCharacters());
      }
      FormRow place = new FormRow(form, table, row);
      if (!place.lostPoints() || row.reason().filter(entry -> !entry.isBlank()).isEmpty()) {
        continue;
      }
      String reason = row.reason().get().text();
      if (isEmpty(row, profile.rows().reasonCharacters())) {
        outcomes.add(empty(place, row.reason().get()));
      } else {
        sound.computeIfAbsent(reason, words -> new ArrayList<>()).add(place);
      }
    }
    sound.values().forEach(rows -> outcomes.add(repeated(rows, profile)));
    return outcomes.stream();
  }

  private static boolean isEmpty(Indicator row, int characters) {
    Set<ReasonTrait> traits = row.words().reason();
    return traits.contains(ReasonTrait.STOCK)
        || traits.contains(ReasonTrait.NOTHING)
        || isShort(row.reason().get().text(), characters)
            && !(COUNTS.matcher(row.reason().get().text()).find()
                && !traits.contains(ReasonTrait.DEDUCTED));
  }

  private static boolean isShort(String reason, int characters) {
    return reason.replaceAll("\\s", "").length() < characters;
  }

  private Outcome empty(FormRow place, Entry reason) {
    return new FindingBuilder(info(), place.subject())
        .message("“%s”有扣分，原因只写“%s”，未说明具体事项".formatted(place.row().name(), reason.text()))
        .reported(reason.text(), reason.source())
        .build();
  }

  private Outcome repeated(List<FormRow> rows, Profile profile) {
    Entry first = rows.get(0).row().reason().get();
    if (rows.size() < profile.rows().repeatedReasons()) {
      return new Outcome.Consistent(first.source());
    }
    FindingBuilder finding =
        new FindingBuilder(info(), rows.get(0).subject())
            .message("%d 项扣分指标的原因完全相同：“%s”".formatted(rows.size(), first.text()))
            .reported(first.text(), first.source());
    rows.stream().skip(1).forEach(place -> finding.operand(place.row().reason().get().source()));
    return finding.build();
  }
}
