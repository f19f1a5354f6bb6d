package io.github.jihe.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.document.Table;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One workbook (a self-evaluation form, a summary of 200 projects, a hidden sheet) as an office
 * program saves it.
 */
class OfficeMadeSheetsTest {
  private static final List<String> FORM =
      List.of(
          "- 项目支出绩效自评表",
          "- （2025年度）",
          "- 单位：万元",
          "|项目名称{1×2}|街区照明更新{1×7}|",
          "|主管部门{1×2}|青岚市城管局{1×3}|实施单位|青岚市照明所{1×3}|",
          "|项目资金（万元）{4×2}||年初预算数|全年预算数|全年执行数|分值|执行率|得分|",
          "|年度资金总额|1,250.00=1250|1,300.50=1300.5|1,235.48=1235.475|10=10|95.0%=0.95|9.5=9.5|",
          "|其中：当年财政拨款|1,000.00=1000|1,050.50=1050.5|985.48=985.475|—|93.8%=0.938100904331271|—|",
          "|其他资金|250.00=250|250.00=250|250.00=250|—|100.0%=1|—|",
          "|年度总体目标{2×1}|预期目标{1×4}|实际完成情况{1×4}|",
          "|更换路灯一千二百盏，修缮配电箱。{1×4}|更换路灯1210盏，⏎修缮配电箱36台。{1×4}|",
          "|绩效指标{6×1}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因|",
          "|产出指标（50分）{3×1}|数量指标|更换路灯数量|≥1200盏|1210盏|20=20|20=20||",
          "|质量指标|验收合格率|≥98%|98.5%=0.985|20=20|20=20||",
          "|时效指标|按期完成率|100%|96.0%=0.96|10=10|9.6=9.6|雨季停工|",
          "|效益指标（30分）|社会效益|夜间出行改善|明显|明显|30=30|28=28||",
          "|满意度指标（10分）|服务对象满意度|居民满意度|≥90%|92.3%=0.923|10=10|10=10||",
          "|总分{1×6}|100=100|97.1=97.1||",
          "- 注：1. 得分一栏按评分办法填写。⏎2. 执行率为全年执行数与全年预算数之比。",
          "- 2025年度项目绩效自评汇总表",
          "- 填报单位：青岚市城管局",
          "- 单位：元",
          "|序号{2×1}|项目名称{2×1}|预算安排{2×1}|资金（元）{1×2}|执行率{2×1}|自评得分{2×1}|自评日期{2×1}|",
          "|调整后预算|执行数|",
          "|1=1|项目001|10.00万元=10|100,000=100000|80,000.00=80000|80.00%=0.8|80=80|2026年1月1日|");

  private static Document read(DocumentReader reader, String name) throws Exception {
    try (InputStream in = OfficeMadeSheetsTest.class.getResourceAsStream(name)) {
      return reader.read(new Input(name, in.readAllBytes(), ""), Limits.DEFAULT);
    }
  }

  @Test
  void theFormAndTheSummaryAreReadExactly() throws Exception {
    Document document = read(new XlsxReader(), "self-evaluation.xlsx");
    List<String> lines = Shown.lines(document);

    assertThat(lines).startsWith(FORM.toArray(String[]::new));
    assertThat(lines).hasSize(FORM.size() + 199 + 1 + 2);
    assertThat(lines.get(lines.size() - 4))
        .isEqualTo(
            "|200=200|项目200|77.59万元=77.5881|775,881=775881|747,173.40=747173.4"
                + "|96.30%=0.962999996133428|98.7=98.7|2026年1月20日|");
    assertThat(document.tables().map(Table::caption)).containsExactly("自评表", "汇总表", "底稿");
    assertThat(document.tables().map(Table::hidden)).containsExactly(false, false, true);
    assertThat(document.losses()).isEmpty();
  }

  @Test
  void bothGenerationsGiveTheSameBlocks() throws Exception {
    Document newer = read(new XlsxReader(), "self-evaluation.xlsx");
    Document older = read(new XlsReader(), "self-evaluation.xls");

    assertThat(older.blocks()).isEqualTo(newer.blocks());
    assertThat(older.format()).isEqualTo("xls");
  }

  @Test
  void openDocumentGivesTheSameBlocks() throws Exception {
    Document office = read(new XlsxReader(), "self-evaluation.xlsx");
    Document open = read(new OdsReader(), "self-evaluation.ods");

    assertThat(Shown.lines(open)).isEqualTo(Shown.lines(office));
    assertThat(open.blocks()).isEqualTo(office.blocks());
  }
}
