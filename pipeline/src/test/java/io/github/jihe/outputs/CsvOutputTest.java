package io.github.jihe.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Severity;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvOutputTest {
  private static final String HEADER =
      "\uFEFFfile,unit,project,year,rule,severity,title,reported,expected,difference,message,"
          + "location,quote,basis,suggestion,department,status,id,causedBy,change,decision,note\r\n";

  @Test
  void noFindingsGiveTheHeader() {
    assertThat(Results.written("csv")).isEqualTo(HEADER);
    assertThat(Results.written("csv", Results.checked("a.docx"))).isEqualTo(HEADER);
  }

  @Test
  void oneFinding() {
    assertThat(
            Results.written(
                "csv", Results.checked("a.docx", Results.finding(Severity.WARNING, "说明"))))
        .isEqualTo(
            HEADER
                + "a.docx,云岭县示例馆,\"图书角建设，\"\"二期\"\"\",2023,score-rate,warning,得分率与得分、分值不符,"
                + "72.45%,74.95%,-2.50 个百分点,说明,第3页 表5 第4行第3列 / 四、评价结论,72.45%,算术关系,"
                + "请核对得分率,,checked,0a1b,,,,\r\n");
  }

  @Test
  void manyFindingsAndAFileThatCannotBeRead() throws IOException {
    String csv =
        Results.written(
            "csv",
            Results.checked(
                "a,\"b\"\nc.docx",
                Results.finding(Severity.ERROR, "第一行\n第二行, \"引\""),
                Results.finding(Severity.INFO, "=HYPERLINK(\"x\")")),
            Results.unreadable("锁.docx"));
    try (CSVParser parser =
        CSVParser.parse(
            csv.substring(1),
            CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get())) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(rows).hasSize(3).allMatch(CSVRecord::isConsistent);
      assertThat(rows.get(0).get("file")).isEqualTo("a,\"b\"\nc.docx");
      assertThat(rows.get(0).get("message")).isEqualTo("第一行\n第二行, \"引\"");
      assertThat(rows.get(1).get("message")).isEqualTo("'=HYPERLINK(\"x\")");
      assertThat(rows.get(2).get("rule")).isEmpty();
      assertThat(rows.get(2).get("status")).isEqualTo("unreadable");
      assertThat(rows.get(2).get("message")).contains("已加密");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          =1+1          | '=1+1
          +1+1          | '+1+1
          -1+cmd        | '-1+cmd
          @SUM(A1)      | '@SUM(A1)
          "  =1"        | "'  =1"
          ＝1+1          | '＝1+1
          -2.50         | -2.50
          -1,234.5      | -1,234.5
          +3%           | +3%
          -2.50 个百分点 | -2.50 个百分点
          -3万元         | -3万元
          -3(1)         | '-3(1)
          80%           | 80%
          —             | —
          """)
  void aSpreadsheetComputesNothing(String text, String cell) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo(cell);
  }

  @Test
  void aTabInFrontIsDefused() {
    assertThat(SpreadsheetText.harmless("\t=1")).isEqualTo("'\t=1");
    assertThat(SpreadsheetText.harmless("\r1")).isEqualTo("'\r1");
  }
}
