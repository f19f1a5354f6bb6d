package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.document.Location;
import io.github.jihe.facts.Source;
import java.util.List;

/** Projects of the ledger without a report, and reports without a project of the ledger. */
@CheckInfo(
    id = "led-missing",
    title = "台账项目与自评项目不对应",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：单位自评应当覆盖全部项目支出",
    compares = "有自评表报送的单位，台账中该年度的每个项目都有自评表；每张项目自评表在台账中都有项目",
    tolerates = "台账没有该年度数据、台账没有该单位、基本支出、金额为零、对应关系待确认的不列；一份也没有报送的单位合为一条提示",
    suggestion = "请说明该项目未报送自评（或台账中没有该项目）的原因。")
final class LedgerMissing {
  /** Where there is no report to name. */
  private static final String LEDGER = "台账";

  private LedgerMissing() {}

  static CheckInfo info() {
    return LedgerMissing.class.getAnnotation(CheckInfo.class);
  }

  /** A report without a project. */
  static Outcome report(Claim claim) {
    String code = claim.code().isEmpty() ? "" : "编码 " + claim.code() + "，";
    return new FindingBuilder(info(), "report/" + claim.name() + "/" + claim.unit())
        .message("台账 %d 年没有项目“%s”（%s%s）".formatted(claim.year(), claim.name(), code, claim.unit()))
        .reported(claim.name(), claim.source())
        .build();
  }

  /** A project without a report. */
  static Finding project(LedgerProject project) {
    return finding(
        new FindingBuilder(info(), "project/" + project.code() + project.words() + project.year())
            .message("台账 %d 年项目%s没有自评表".formatted(project.year(), project.words()))
            .reported(project.name(), project.source(), LEDGER));
  }

  /** More of what is listed. */
  static Finding more(int projects) {
    return finding(
        new FindingBuilder(info(), "more")
            .message("另有 " + projects + " 个台账项目没有自评表，未逐一列出")
            .reported(projects + " 个", nowhere(projects + " 个"), LEDGER));
  }

  /** Units that sent nothing. */
  static Finding units(int year, int units, List<String> some) {
    return finding(
        new FindingBuilder(info(), "units/" + year)
            .severity(Severity.INFO)
            .message(
                "台账 %d 年有项目的单位中，%d 个没有报送项目自评表：%s%s"
                    .formatted(year, units, String.join("、", some), some.size() < units ? "等" : ""))
            .reported(units + " 个", nowhere(String.join("、", some)), LEDGER));
  }

  private static Source nowhere(String words) {
    return new Source(new Location(0, "", 0, 0, 0, 0), words);
  }

  private static Finding finding(FindingBuilder builder) {
    return ((Outcome.Inconsistent) builder.build()).finding();
  }
}
