package io.github.jihe.outputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.checks.Severity;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ENTRY =
      """
      {"file":"报告/a.docx","format":"docx","status":"checked","problem":null,\
      "report":{"kind":"project-self-evaluation","year":2023,"project":"图书角建设，\\"二期\\"",\
      "department":null,"unit":"云岭县示例馆","score":"88.82","grade":"良"},"verified":true,\
      "findings":[{"id":"0a1b","rule":"score-rate","severity":"error","title":"得分率与得分、分值不符",\
      "message":"一行\\n两行, \\"引号\\"","reported":"72.45%","expected":"74.95%",\
      "difference":"-2.50 个百分点","basis":"算术关系","suggestion":"请核对得分率","evidence":[\
      {"role":"reported","quote":"72.45%","location":{"page":3,"section":"四、评价结论","table":5,\
      "row":4,"column":3,"block":41}},\
      {"role":"operand","quote":"过程占比20%","location":{"block":7}}]}],\
      "checks":[{"rule":"score-rate","state":"found","consistent":2,"inconsistent":1,\
      "notChecked":["没有得分率，不能核对"]}]}""";

  private static final String LOCKED =
      """
      {"file":"locked.docx","format":"docx","status":"unreadable",\
      "problem":{"code":"encrypted","message":"文件已加密，请解除密码后重新报送"},\
      "report":null,"verified":false,"findings":[],"checks":[]}""";

  private static FileResult one() {
    return Results.checked("报告/a.docx", Results.finding(Severity.ERROR, "一行\n两行, \"引号\""));
  }

  @Test
  void noFiles() {
    assertThat(Results.written("json"))
        .isEqualTo(
            """
            {"jihe":"0.1.0","profile":"national","summary":{"files":0,"checked":0,"partial":0,\
            "unreadable":0,"findings":{"error":0,"warning":0,"info":0},\
            "comparisons":{"consistent":0,"inconsistent":0,"notChecked":0},"unverified":0,"dismissed":0},"reports":[
            ],"crossDocument":[]}
            """);
    assertThat(Results.written("jsonl")).isEmpty();
  }

  @Test
  void oneFindingAndAFileThatCannotBeRead() {
    assertThat(Results.written("json", one(), Results.unreadable("locked.docx")))
        .isEqualTo(
            """
            {"jihe":"0.1.0","profile":"national","summary":{"files":2,"checked":1,"partial":0,\
            "unreadable":1,"findings":{"error":1,"warning":0,"info":0},\
            "comparisons":{"consistent":2,"inconsistent":1,"notChecked":1},"unverified":0,"dismissed":0},"reports":[
            """
                + ENTRY
                + ",\n"
                + LOCKED
                + "\n],\"crossDocument\":[]}\n");
  }

  @Test
  void linesAreTheEntriesOfTheWhole() {
    assertThat(Results.written("jsonl", one(), Results.unreadable("locked.docx")))
        .isEqualTo(ENTRY + "\n" + LOCKED + "\n");
  }

  @Test
  void manyFindingsAreCountedBySeverity() throws IOException {
    JsonNode json =
        JSON.readTree(
            Results.written(
                "json",
                Results.checked(
                    "a",
                    Results.finding(Severity.ERROR, "一"),
                    Results.finding(Severity.INFO, "二"),
                    Results.finding(Severity.INFO, "三")),
                Results.partial("b.pdf"),
                Results.checked("c")));
    assertThat(json.at("/summary/findings")).hasToString("{\"error\":1,\"warning\":0,\"info\":2}");
    assertThat(json.at("/summary/checked").asInt()).isEqualTo(3);
    assertThat(json.at("/summary/partial").asInt()).isEqualTo(1);
    assertThat(json.at("/reports")).hasSize(3);
    assertThat(json.at("/reports/1/status").asText()).isEqualTo("partial");
    assertThat(json.at("/reports/1/problem/code").asText()).isEqualTo("unsupported");
    assertThat(json.at("/reports/2/findings")).isEmpty();
  }

  @Test
  void aSpoolOnDiskGivesTheSameBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Summary.Counter counter = new Summary.Counter();
    try (Output output = new JsonOutput(bytes, new Spool(10))) {
      output.begin(new RunInfo("0.1.0", "national"));
      for (int i = 0; i < 3; i++) {
        counter.add(one());
        output.accept(one());
      }
      output.end(counter.summary());
    }
    assertThat(bytes.toString(UTF_8)).isEqualTo(Results.written("json", one(), one(), one()));
  }
}
