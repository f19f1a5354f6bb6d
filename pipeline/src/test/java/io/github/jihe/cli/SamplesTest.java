package io.github.jihe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples that come with the program hold two errors each, whatever their format. */
class SamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode run(int status, String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), out, new PrintWriter(new StringWriter()), false);
    assertThat(Jihe.run(console, arguments)).isEqualTo(status);
    return JSON.readTree(out.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "pdf", "xlsx", "html"})
  void checked(String format) throws IOException {
    JsonNode json = run(1, "check", "src/main/samples/sample." + format, "--format", "json");
    assertThat(json.at("/reports/0/format").asText()).isEqualTo(format);
    assertThat(json.at("/reports/0/report/kind").asText()).isEqualTo("project-self-evaluation");
    assertThat(json.at("/reports/0/report/year").asInt()).isEqualTo(2024);
    assertThat(json.at("/reports/0/findings").findValuesAsText("rule"))
        .contains("fund-source-sum", "score-total");
    assertThat(json.at("/reports/0/findings/0/evidence/0/location/table").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "html"})
  void extracted(String format) throws IOException {
    JsonNode json = run(0, "extract", "src/main/samples/sample." + format, "--format", "json");
    List<String> facts = new ArrayList<>();
    for (JsonNode fact : json.at("/facts")) {
      facts.add(
          fact.path("type").asText()
              + " "
              + fact.path("label").asText()
              + " "
              + fact.path("measure").asText()
              + " "
              + fact.path("operator").asText()
              + fact.path("value").asText()
              + fact.path("unit").asText());
      assertThat(fact.at("/location/block").asInt()).as(fact.toString()).isPositive();
      assertThat(fact.has("quote")).isTrue();
    }
    assertThat(facts)
        .contains(
            "head project  云岭县乡村图书角建设项目",
            "fund 年度资金总额 budget 120.00万元",
            "fund 年度资金总额 executed 89.97万元",
            "indicator 验收合格率 actual 100%",
            "indicator 读者满意度 target ≥90%",
            "indicator 年借阅人次 score 28分",
            "total  score 96.50分");
    int covered = 0;
    JsonNode table = json.at("/blocks").findParent("cells");
    for (JsonNode cell : table.path("cells")) {
      covered += cell.path("rowSpan").asInt() * cell.path("columnSpan").asInt();
    }
    assertThat(covered).isEqualTo(table.path("rows").asInt() * table.path("columns").asInt());
  }
}
