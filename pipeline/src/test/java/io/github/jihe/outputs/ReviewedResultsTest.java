package io.github.jihe.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Source;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Review;
import io.github.jihe.run.Status;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Causes, states of checks, decisions and changes in every form of result. */
class ReviewedResultsTest {
  private static final Finding ROOT = finding("r1", "weight-group", "54 分，标注 50 分");
  private static final Finding OTHER = finding("o1", "ind-malformed", "91%%");
  private static final Finding FOLLOWS = finding("f1", "weight-total", "104 分，应为 100 分");
  private static final Finding DISMISSED = finding("d1", "score-rate", "72.45%");

  private static Finding finding(String id, String rule, String message) {
    return new Finding(
        id,
        rule,
        Severity.ERROR,
        rule + "的标题",
        message,
        "",
        "",
        "",
        "",
        "",
        List.of(Evidence.reported(new Source(Results.BARE, ""))));
  }

  private static FileResult result(Review review) {
    Audit audit =
        new Audit(
            List.of(FOLLOWS, OTHER, ROOT),
            List.of(
                new Audit.Tally("fund-rate", 0, 0, List.of("预算数为零", "预算数为零")),
                new Audit.Tally("score-cap", 3, 0, List.of()),
                new Audit.Tally("tt-rate", 0, 0, List.of()),
                new Audit.Tally("weight-group", 2, 1, List.of()),
                new Audit.Tally("nar-head", 0, 0, List.of(), true)),
            Map.of("f1", "r1"));
    return new FileResult(
            "a.docx",
            "docx",
            Status.CHECKED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            audit)
        .reviewed(audit.findings(), review);
  }

  private static final Review REVIEW =
      new Review(
          Map.of(
              "o1", new Decision(Decision.Verdict.CONFIRMED, "已电话核实"),
              "d1", new Decision(Decision.Verdict.NOT_A_PROBLEM, "按文件规定")),
          List.of(DISMISSED),
          Optional.of(Set.of("o1")),
          Optional.of(List.of(new Review.Gone("g1", "grade-band", "error", "等级", "92 分为良"))));

  private static FileResult unverified() {
    return new FileResult(
        "b.docx",
        "docx",
        Status.CHECKED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Audit(List.of(), List.of(new Audit.Tally("fund-rate", 0, 0, List.of("预算数为零")))));
  }

  @Test
  void textShowsConsequencesUnderTheirRoot() {
    assertThat(Results.written("text", result(Review.NONE)))
        .contains(
            """
            a.docx
              [错误] ind-malformed的标题（ind-malformed）
                说明：91%%
                位置：第7段
              [错误] weight-group的标题（weight-group）
                说明：54 分，标注 50 分
                位置：第7段
                  由此引起：[错误] weight-total的标题（weight-total）
                    说明：104 分，应为 100 分
            """);
  }

  @Test
  void aConsequenceIsListedOnceWhereverItStands() {
    FileResult after = result(Review.NONE).reviewed(List.of(ROOT, FOLLOWS), Review.NONE);
    assertThat(Results.written("text", after).split("weight-total的标题", -1)).hasSize(2);
  }

  @Test
  void aConsequenceWhoseRootIsNotListedStandsForItself() {
    FileResult rootless = result(Review.NONE).reviewed(List.of(FOLLOWS), Review.NONE);
    assertThat(Results.written("text", rootless)).contains("\n  [错误] weight-total");
  }

  @Test
  void textTellsDecisionsChangesAndWhatIsGone() {
    assertThat(Results.written("text", result(REVIEW)))
        .contains(
            "ind-malformed的标题（ind-malformed）（新增）",
            "weight-group的标题（weight-group）（原有）",
            "处理：确认，已电话核实",
            "（消失）等级（grade-band）：92 分为良",
            "已判定不是问题而未列出：1 条",
            "与上次结果相比：新增 1 条，原有 2 条，消失 1 条")
        .doesNotContain("72.45%");
  }

  @Test
  void textExplainsWhatWasCompared() {
    assertThat(Results.explained("text", result(REVIEW)))
        .contains(
            """
              （不是问题）score-rate的标题（score-rate）：72.45%；按文件规定
              核对情况：有问题 1 条规则，通过 1 条规则，未能核 1 条规则，不适用 1 条规则，停用 1 条规则
                有问题：分组标题（weight-group） 通过 2 处，有问题 1 处
                通过：score-cap（score-cap） 通过 3 处
                未能核：fund-rate（fund-rate） 未能核 2 处
                  未能核：预算数为零（2 处）
                不适用：tt-rate
                停用：nar-head
            """);
  }

  @Test
  void jsonCarriesAllOfIt() throws IOException {
    JsonNode json = new ObjectMapper().readTree(Results.explained("json", result(REVIEW)));
    JsonNode entry = json.at("/reports/0");
    assertThat(entry.at("/findings/0/causedBy").asText()).isEqualTo("r1");
    assertThat(entry.at("/findings/2").has("causedBy")).isFalse();
    assertThat(entry.at("/findings/1/change").asText()).isEqualTo("new");
    assertThat(entry.at("/findings/1/decision"))
        .hasToString("{\"verdict\":\"confirmed\",\"note\":\"已电话核实\"}");
    assertThat(entry.at("/findings/2/change").asText()).isEqualTo("unchanged");
    assertThat(entry.at("/dismissed/0/id").asText()).isEqualTo("d1");
    assertThat(entry.at("/gone/0/id").asText()).isEqualTo("g1");
    assertThat(entry.at("/checks").findValuesAsText("state"))
        .containsExactly("not-checked", "passed", "not-applicable", "found", "off");
    assertThat(entry.at("/checks/3/title").asText()).isEqualTo("分组标题");
    assertThat(json.at("/summary/dismissed").asInt()).isEqualTo(1);
    assertThat(json.at("/summary/changes")).hasToString("{\"new\":1,\"unchanged\":2,\"gone\":1}");
  }

  @Test
  void withoutExplainJsonLeavesOutWhatMetNothing() throws IOException {
    JsonNode entry =
        new ObjectMapper().readTree(Results.written("json", result(REVIEW))).at("/reports/0");
    assertThat(entry.has("dismissed")).isFalse();
    assertThat(entry.at("/checks")).hasSize(3);
  }

  @Test
  void csvHasColumnsForIt() {
    assertThat(Results.written("csv", result(REVIEW)).lines())
        .anyMatch(line -> line.contains("weight-total") && line.endsWith(",f1,r1,原有,,"))
        .anyMatch(line -> line.contains("ind-malformed") && line.endsWith(",o1,,新增,确认,已电话核实"))
        .anyMatch(
            line ->
                line.startsWith("a.docx,,,,grade-band,error,等级,") && line.contains(",g1,,消失,,"));
  }

  @Test
  void aReportOfWhichNothingCouldBeComparedNeverLooksClean() throws IOException {
    assertThat(Results.written("text", unverified()))
        .contains("b.docx\n  没有一项能够核对，不能当作没有问题", "其中 1 份没有一项能够核对")
        .doesNotContain("未列出问题");
    JsonNode json = new ObjectMapper().readTree(Results.written("json", unverified()));
    assertThat(json.at("/summary/unverified").asInt()).isEqualTo(1);
    assertThat(json.at("/reports/0/verified").asBoolean(true)).isFalse();
    assertThat(Results.written("csv", unverified()).lines())
        .anyMatch(line -> line.startsWith("b.docx") && line.contains("没有一项能够核对"));
  }
}
