package io.github.jihe.checks.residue;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Texts;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.wording.Leftover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Placeholders and instructions of a template that nobody replaced. */
@CheckInfo(
    id = "res-holder",
    title = "留有模板占位符或填写说明",
    severity = Severity.INFO,
    basis = "自评表、自评报告应据实填写完整，不应保留模板的占位符和填写说明",
    compares = "文字和表格中是否留有“XX”“20XX年”“指标1”“（请填写……）”等模板内容",
    tolerates = "未填写的模板空行不计；人名、车牌等隐去的字符不计；列举中的省略号不计；法定格式的标题附注不计",
    suggestion = "请补填实际内容，删去模板的占位符和说明。")
public final class Placeholder implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Map<String, List<Leftover>> same = new LinkedHashMap<>();
    for (Leftover leftover : report.wording().leftovers()) {
      String key = leftover.kind() + leftover.words();
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(leftover);
    }
    return same.isEmpty() ? Texts.nothingFound(report) : same.values().stream().map(this::finding);
  }

  private Outcome finding(List<Leftover> leftovers) {
    Leftover first = leftovers.get(0);
    String what =
        switch (first.kind()) {
          case PLACEHOLDER -> "“%s”似为未替换的占位符";
          case TEMPLATE_NAME -> "指标名称“%s”似为模板原文，该行已填完成值或得分";
          case INSTRUCTION -> "“%s”似为模板的填写说明";
        };
    String times = leftovers.size() > 1 ? "，共 " + leftovers.size() + " 个地方" : "";
    FindingBuilder finding =
        new FindingBuilder(info(), first.kind() + "/" + first.words())
            .message(what.formatted(first.words()) + times)
            .reported(first.words(), first.source());
    leftovers.stream().skip(1).forEach(other -> finding.operand(other.source()));
    return finding.build();
  }
}
