package io.github.jihe.ledger;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.checks.ledger.LedgerMeasure;
import io.github.jihe.checks.ledger.LedgerProject;
import io.github.jihe.checks.ledger.LedgerSums;
import io.github.jihe.facts.FundSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir private Path folder;

  private LedgerFile load(String text) throws IOException, LedgerFileException {
    return load(text, LedgerMapping.NONE);
  }

  private LedgerFile load(String text, LedgerMapping mapping)
      throws IOException, LedgerFileException {
    return LedgerFile.load(Files.writeString(folder.resolve("台账.csv"), text), mapping);
  }

  private static LedgerProject only(LedgerFile file) {
    assertThat(file.ledger().projects()).hasSize(1);
    return file.ledger().projects().get(0);
  }

  /** In 元, of all sources together. */
  private static Map<LedgerMeasure, String> sums(LedgerProject project) {
    Map<LedgerMeasure, BigDecimal> all = new TreeMap<>();
    for (LedgerSums sums : project.bySource().values()) {
      sums.sums().forEach((measure, sum) -> all.merge(measure, sum.value(), BigDecimal::add));
    }
    Map<LedgerMeasure, String> shown = new TreeMap<>();
    all.forEach((measure, sum) -> shown.put(measure, sum.stripTrailingZeros().toPlainString()));
    return shown;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-8 BOM", "GBK", "UTF-16LE"})
  void charsets(String charset) throws IOException, LedgerFileException {
    String text =
        """
        项目编码,项目名称,预算单位,预算年度,年初预算数,追加,支付金额
        K1,渡口改造,[306001]沅江县交通运输局,2023年度,"800,000.00",100000,850000
        """;
    byte[] bytes =
        switch (charset) {
          case "UTF-8" -> text.getBytes(UTF_8);
          case "UTF-8 BOM" -> ("\uFEFF" + text).getBytes(UTF_8);
          case "GBK" -> text.getBytes(GBK);
          default ->
              ("\uFEFF" + text.replace(',', '\t'))
                  .replace("800\t000", "800,000")
                  .getBytes(UTF_16LE);
        };
    Path file = Files.write(folder.resolve("导出.csv"), bytes);
    LedgerProject project = only(LedgerFile.load(file, LedgerMapping.NONE));
    assertThat(project.code()).isEqualTo("K1");
    assertThat(project.name()).isEqualTo("渡口改造");
    assertThat(project.unit()).isEqualTo("沅江县交通运输局");
    assertThat(project.year()).isEqualTo(2023);
    assertThat(sums(project))
        .isEqualTo(
            Map.of(
                LedgerMeasure.INITIAL, "800000",
                LedgerMeasure.ADJUSTED, "100000",
                LedgerMeasure.PAID, "850000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";"})
  void delimiters(String delimiter) throws IOException, LedgerFileException {
    LedgerFile file = load("项目名称,年度,支付金额\n渡口改造,2023,85\n".replace(",", delimiter));
    assertThat(sums(only(file))).containsEntry(LedgerMeasure.PAID, "85");
  }

  @Test
  void unitsOfCaptionAndHeadAndYearOfTheCaption() throws IOException, LedgerFileException {
    LedgerFile file =
        load(
            """
            沅江县2023年指标执行情况表,,,
            ,,,单位：万元
            项目名称,指标金额,支付金额（元）,上年结转
            渡口改造,80.5,750000,1.25
            合计,80.5,750000,1.25
            """);
    LedgerProject project = only(file);
    assertThat(project.year()).isEqualTo(2023);
    assertThat(sums(project))
        .isEqualTo(
            Map.of(
                LedgerMeasure.ALLOTTED, "805000",
                LedgerMeasure.PAID, "750000",
                LedgerMeasure.CARRIED, "12500"));
    assertThat(file.notes().get(0)).contains("1 行，1 个项目");
    assertThat(file.notes().get(1)).contains("金额单位 万元", "指标金额←指标金额");
  }

  @Test
  void withoutAnyUnitAmountsAreYuanAndTheNoteSaysSo() throws IOException, LedgerFileException {
    LedgerFile file = load("项目名称,年度,支付金额\n渡口改造,2023,850000\n");
    assertThat(file.notes().get(1)).contains("元（未注明，按元）");
  }

  @Test
  void paymentsRefundsAndLatePayments() throws IOException, LedgerFileException {
    LedgerProject project =
        only(
            load(
                """
                项目编码,项目名称,年度,业务类型,支付日期,支付金额
                K1,渡口改造,2023,直接支付,2023-05-06,500000
                K1,渡口改造,2023,直接支付,2023/12/31 10:20:00,300000
                K1,渡口改造,2023,退款,2023年12月31日,20000
                K1,渡口改造,2023,授权支付,20231120,-5000
                K1,渡口改造,2023,直接支付,2024-01-05,7000
                """));
    assertThat(sums(project))
        .isEqualTo(
            Map.of(
                LedgerMeasure.PAID, "800000",
                LedgerMeasure.REFUNDED, "25000",
                LedgerMeasure.PAID_LATE, "7000"));
    assertThat(project.lastPayment()).hasToString("Optional[2024-01-05]");
  }

  @Test
  void kindsOfAllotments() throws IOException, LedgerFileException {
    LedgerProject project =
        only(
            load(
                """
                项目编码,项目名称,年度,指标类型,指标金额
                K1,渡口改造,2023,年初批复,800000
                K1,渡口改造,2023,年中追加,100000
                K1,渡口改造,2023,调减,30000
                K1,渡口改造,2023,上年结转,5000
                """));
    assertThat(sums(project))
        .isEqualTo(
            Map.of(
                LedgerMeasure.INITIAL, "800000",
                LedgerMeasure.ADJUSTED, "70000",
                LedgerMeasure.CARRIED, "5000"));
  }

  @Test
  void anAllotmentPrintedBesideEveryPaymentCountsOnce() throws IOException, LedgerFileException {
    String text =
        """
        项目编码,项目名称,年度,指标金额,支付日期,支付金额
        K1,渡口改造,2023,800000,2023-05-06,500000
        K1,渡口改造,2023,800000,2023-07-06,200000
        """;
    assertThat(sums(only(load(text)))).containsEntry(LedgerMeasure.ALLOTTED, "800000");
    String unclear = text.replaceFirst("800000,2023-07", "90000,2023-07");
    assertThat(sums(only(load(unclear)))).doesNotContainKey(LedgerMeasure.ALLOTTED);
  }

  @Test
  void whatIsAddedAndTakenAwayBesideEveryPaymentCountsOnceEach()
      throws IOException, LedgerFileException {
    String text =
        """
        项目编码,项目名称,年度,年初预算,追加,调减,支付日期,支付金额
        K1,渡口改造,2023,800000,50000,20000,2023-05-06,500000
        K1,渡口改造,2023,800000,50000,20000,2023-07-06,200000
        """;
    assertThat(sums(only(load(text)))).containsEntry(LedgerMeasure.ADJUSTED, "30000");
  }

  @Test
  void sourcesInRowsBelowAMergedName() throws IOException, LedgerFileException {
    LedgerProject project =
        only(
            load(
                """
                项目编码,项目名称,预算单位,年度,资金来源,指标金额
                K1,渡口改造,沅江县交通运输局,2023,,900000
                ,,,,中央资金,600000
                ,,,,县级资金,300000
                ,小计,,,,900000
                """));
    assertThat(project.bySource()).containsOnlyKeys(FundSource.CENTRAL, FundSource.COUNTY);
    assertThat(sums(project)).containsEntry(LedgerMeasure.ALLOTTED, "900000");
  }

  @Test
  void codesThatASheetHasBrokenAreNoCodes() throws IOException, LedgerFileException {
    LedgerFile file =
        load(
            """
            项目编码,项目名称,年度,支付金额
            4.40123E+17,渡口改造,2023,10
            4.40123E+17,路灯电费,2023,20
            ="00123456",校舍维修,2023,30
            """);
    assertThat(file.ledger().projects())
        .extracting(LedgerProject::code)
        .containsExactly("", "", "00123456");
  }

  @Test
  void mappingOfColumnsWithNamesOfTheirOwn() throws IOException, LedgerFileException {
    Path columns =
        Files.writeString(
            folder.resolve("栏目.yaml"),
            """
            columns:
              项目名称: XMMC
              支付金额: [ZFJE, 支付总计]
            unit: 万元
            year: 2023
            """);
    LedgerProject project = only(load("XMMC,ZFJE\n渡口改造,85.5\n", LedgerMapping.load(columns)));
    assertThat(sums(project)).containsEntry(LedgerMeasure.PAID, "855000");
    assertThat(project.year()).isEqualTo(2023);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns: {项目名: X}",
        "colums: {项目名称: X}",
        "unit: 斤",
        "year: 去年",
        "columns: [",
        "三"
      })
  void mappingsThatDoNotFit(String yaml) throws IOException {
    Path columns = Files.writeString(folder.resolve("栏目.yaml"), yaml);
    assertThatThrownBy(() -> LedgerMapping.load(columns))
        .isInstanceOf(LedgerFileException.class)
        .hasMessageContaining("栏目对照文件");
  }

  @Test
  void workbookWithCaptionsSheetsAndTwoRowsOfHeads() throws IOException, LedgerFileException {
    Path file = folder.resolve("台账.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet budget = workbook.newWorksheet("2023年指标");
      row(budget, 0, "指标台账");
      row(budget, 1, "", "", "", "", "单位：万元");
      row(budget, 2, "项目编码", "项目名称", "预算单位", "预算指标", "", "资金性质");
      row(budget, 3, "", "", "", "年初", "追加", "");
      row(budget, 4, "K1", "渡口改造", "沅江县交通运输局", 80.0, 10.1, "一般公共预算");
      row(budget, 5, "K2", "路灯电费", "沅江县交通运输局", 9.0, "", "一般公共预算");
      Worksheet paid = workbook.newWorksheet("2023年支付");
      row(paid, 0, "项目编码", "支付日期", "支付金额(元)");
      row(paid, 1, "K1", 45291, 855000.3);
      row(paid, 2, "K1", 45292, 100);
      row(paid, 3, "合计", "", 855100.3);
    }
    LedgerFile read = LedgerFile.load(file, LedgerMapping.NONE);
    assertThat(read.ledger().projects()).hasSize(2);
    LedgerProject ferry = read.ledger().projects().get(0);
    assertThat(sums(ferry))
        .isEqualTo(
            Map.of(
                LedgerMeasure.INITIAL, "800000",
                LedgerMeasure.ADJUSTED, "101000",
                LedgerMeasure.PAID, "855000.3",
                LedgerMeasure.PAID_LATE, "100"));
    assertThat(ferry.source().location().row()).isEqualTo(5);
    assertThat(read.notes()).hasSize(3);
    assertThat(read.notes().get(2)).contains("工作表“2023年支付”", "各栏注明");
  }

  private static void row(Worksheet sheet, int row, Object... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, cells[column].toString());
      }
    }
  }

  @Test
  void rowsAreSummedUpAsTheyCome() throws IOException, LedgerFileException {
    Path file = folder.resolve("明细.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("项目编码,项目名称,年度,支付金额,摘要\n");
      for (int i = 0; i < 60_000; i++) {
        out.write("K" + i % 40 + ",工程" + i % 40 + ",2023,0.01,第" + i + "笔\n");
      }
    }
    LedgerFile read = LedgerFile.load(file, LedgerMapping.NONE);
    assertThat(read.ledger().projects()).hasSize(40);
    assertThat(sums(read.ledger().projects().get(7))).containsEntry(LedgerMeasure.PAID, "15");
    assertThat(read.notes().get(0)).contains("60000 行");
  }

  @Test
  void aLedgerOfTooManyProjectsSaysSo() {
    LedgerCollector collector = new LedgerCollector(LedgerWords.standard(), 2);
    LedgerTables tables =
        new LedgerTables(LedgerWords.standard(), LedgerMapping.NONE, collector, "x.csv");
    tables.sheet(1, "");
    assertThatThrownBy(
            () -> {
              tables.row(1, List.of("项目名称", "年度", "支付金额"));
              for (int i = 2; i < 6; i++) {
                tables.row(i, List.of("工程" + i, "2023", "1"));
              }
            })
        .isInstanceOf(LedgerFileException.class)
        .hasMessageContaining("超过 2 个");
  }

  @Test
  void anEndlessQuotedCellIsRefused() throws IOException {
    Path file = folder.resolve("坏.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("项目名称,年度,支付金额\n\"");
      for (int i = 0; i < 300_000; i++) {
        out.write("这一格没有结束,2023,1\n");
      }
    }
    assertThatThrownBy(() -> LedgerFile.load(file, LedgerMapping.NONE))
        .isInstanceOf(LedgerFileException.class)
        .hasMessageContaining("未能读取");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "一份不是台账的文字\n第二行\n",
        "项目名称,备注\n渡口改造,好\n",
        "项目名称,支付金额\n渡口改造,850000\n",
        "PK\u0003\u0004这不是压缩包",
        "项目名称,年度,支付金额\n,,\n"
      })
  void filesThatAreNoLedgerSayWhatToDo(String text) {
    assertThatThrownBy(() -> load(text))
        .isInstanceOf(LedgerFileException.class)
        .hasMessageContaining("台账");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> LedgerFile.load(folder.resolve("无.csv"), LedgerMapping.NONE))
        .isInstanceOf(LedgerFileException.class)
        .hasMessageContaining("没有台账文件");
  }
}
