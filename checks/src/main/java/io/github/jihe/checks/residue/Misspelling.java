package io.github.jihe.checks.residue;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Texts;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.wording.Slip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Doubled, lost and confused characters in fixed terms of the field. */
@CheckInfo(
    id = "res-typo",
    title = "文字疑有错漏",
    severity = Severity.INFO,
    basis = "固定用语的写法：如“执行率”“效益指标”“医疗救助”",
    compares = "正文和表格中的固定用语是否重字、漏字、错字",
    tolerates = "只核对词表中的固定用语；人名、地名和普通词语不核；同一处写法重复出现的合并为一条",
    suggestion = "请核对文字，更正错漏。")
public final class Misspelling implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Map<String, List<Slip>> same = new LinkedHashMap<>();
    for (Slip slip : report.wording().slips()) {
      same.computeIfAbsent(slip.wrong(), k -> new ArrayList<>()).add(slip);
    }
    return same.isEmpty() ? Texts.nothingFound(report) : same.values().stream().map(this::finding);
  }

  private Outcome finding(List<Slip> slips) {
    Slip first = slips.get(0);
    String how =
        switch (first.kind()) {
          case DOUBLED -> "疑为重字";
          case LOST -> "疑漏字";
          case CONFUSED -> "疑为错字";
        };
    FindingBuilder finding =
        new FindingBuilder(info(), first.wrong())
            .message(
                "“%s”%s，通常写作“%s”%s"
                    .formatted(
                        first.printed(),
                        how,
                        first.right(),
                        slips.size() > 1 ? "，共 " + slips.size() + " 个地方" : ""))
            .reported(first.printed(), first.source())
            .expected(first.right());
    slips.stream().skip(1).forEach(slip -> finding.operand(slip.source()));
    return finding.build();
  }
}
