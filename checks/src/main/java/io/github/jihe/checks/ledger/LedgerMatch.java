package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Source;
import java.util.stream.Collectors;

/** A form that may be about a project of the ledger: a person has to say. */
@CheckInfo(
    id = "led-match",
    title = "与台账项目的对应关系待人工确认",
    severity = Severity.INFO,
    basis = "项目编码、项目名称和单位应与预算管理一体化系统一致",
    compares = "报告的项目编码；没有编码的，项目名称和单位",
    tolerates = "项目编码一致，或名称（去掉括号、空格、年度和“项目”“经费”“资金”等后缀）和单位（市医保局即某市医疗保障局）一致的直接核对",
    suggestion = "请确认是否同一项目；是的，请单位按台账更正项目编码或名称。")
final class LedgerMatch {
  private LedgerMatch() {}

  static CheckInfo info() {
    return LedgerMatch.class.getAnnotation(CheckInfo.class);
  }

  /** Half certain: not compared, but told. */
  static Outcome of(Claim claim, Match.Unsure unsure) {
    Source source = claim.source();
    String candidates =
        unsure.candidates().stream().map(LedgerProject::words).collect(Collectors.joining("、"));
    String unit = claim.unit().isEmpty() ? "" : "（" + claim.unit() + "）";
    return new FindingBuilder(info(), claim.name() + "/" + claim.unit())
        .message(
            "报告“%s”%s可能是台账的%s：%s，未作核对".formatted(claim.name(), unit, candidates, unsure.reason()))
        .reported(claim.name(), source)
        .expected(candidates)
        .build();
  }
}
