package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingUnitTest {

  private static Report report(String lines) {
    return ReportReader.html("<p>" + lines.replace("/", "</p><p>") + "</p>");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          青禾县妇联2023年家庭教育项目自评                        | 青禾县妇联
          青禾市残疾人联合会“两项补贴”绩效自评（2023年）          | 青禾市残疾人联合会
          青禾市公安局交通安全设施维护项目绩效自评报告            | 青禾市公安局
          青禾市路灯管理所城市照明运行项目自评（2023年）          | 青禾市路灯管理所
          青禾市第二职业技术学校2023年度实训基地项目绩效自评报告  | 青禾市第二职业技术学校
          青禾县发展和改革局（粮食和物资储备局）储备粮轮换项目支出绩效自评 | 青禾县发展和改革局(粮食和物资储备局)
          关于报送青禾县水务局2023年度河道清淤项目绩效自评情况的报告 | 青禾县水务局
          2023年度青禾县供销社部门整体支出绩效自评报告            | 青禾县供销社
          附件2：青禾县柳溪镇人民政府2023年环境整治项目绩效自评表 | 青禾县柳溪镇人民政府
          青禾县农业农村局/2023年农机购置补贴项目绩效自评报告     | 青禾县农业农村局
          青禾市招商促进中心2024年招商引资经费绩效自评            | 青禾市招商促进中心
          青禾县河长制办公室2023年河湖管护项目绩效自评报告        | 青禾县河长制办公室
          青禾县疾病预防控制中心免疫规划项目绩效自评报告          | 青禾县疾病预防控制中心
          青禾县林业局文件/关于2023年度造林项目绩效自评情况的报告 | 青禾县林业局
          """)
  void standsInTheTitle(String title, String unit) {
    assertThat(report(title + "/一、项目概况/本项目实施顺利。").unit()).hasValue(unit);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          青禾县2023年农村学校食堂改造项目绩效自评报告
          青禾县农村学校2023年食堂改造项目绩效自评报告
          青禾县便民服务中心建设项目绩效自评报告
          青禾县水上救援管理站改造项目绩效自评报告
          青禾县养老服务中心运营补贴项目绩效自评报告
          青禾县图书馆免费开放项目绩效自评报告
          青禾市体育场馆低收费开放补助2024年自评报告
          青禾市空间格局优化项目绩效自评报告
          青禾县村民委员会办公经费项目绩效自评报告
          2023年度项目支出绩效自评报告
          青禾县财政局绩效评价报告
          关于做好2023年度项目支出绩效自评工作的通知
          """)
  void projectPlaceAndPublicAreNoUnit(String title) {
    assertThat(report(title + "/一、项目概况/本项目实施顺利。").unit()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          below each other   | 青禾县水务局/2024年3月15日                 | 青禾县水务局
          in one line        | 青禾县水务局　　2024年3月                  | 青禾县水务局
          stamped            | 青禾县水务局（盖章）/二〇二四年三月十五日 | 青禾县水务局
          papers in the line | 青禾县水务局/2024年3月15日附件：自评表     | 青禾县水务局
          with papers behind | 青禾县水务局/2024年3月15日/附件：自评表    | 青禾县水务局
          a sentence         | 资金已拨付青禾县水务局/2024年3月15日前完成验收 |
          a company          | 青禾信和会计师事务所/2024年3月15日         |
          no date            | 青禾县水务局/抄送各科室                    |
          """)
  void signsAtTheEnd(String why, String end, String unit) {
    String text = "灌渠整治项目绩效自评报告/县财政局：/现将自评情况报告如下。/";
    assertThat(report(text + end).unit().orElse(null)).isEqualTo(unit);
  }

  @Test
  void whoSignsAnEvaluationIsNotItsUnit() {
    assertThat(report("渔港疏浚项目绩效评价报告/一、概况/青禾县审计局/2024年3月15日").unit()).isEmpty();
  }

  @Test
  void labelledLineComesBeforeTheTitle() {
    Report report = report("青禾县水务局2023年渔港疏浚项目绩效自评报告/填报单位：青禾县渔港所/一、概况");
    assertThat(report.unit()).hasValue("青禾县渔港所");
  }

  @Test
  void projectBehindTheUnitIsNamedWithoutIt() {
    Report report = report("青禾市第二职业技术学校2023年度实训基地建设项目绩效自评报告/一、概况");
    assertThat(report.project()).hasValue("实训基地建设");
  }

  @Test
  void projectOfTheFormIsNotItsUnit() {
    Report report = report("青禾县养老服务中心2023年绩效自评报告/项目名称：青禾县养老服务中心建设/一、概况");
    assertThat(report.unit()).isEmpty();
  }

  @Test
  void labelledCellsOfTheFirstRowNameWhoReports() {
    Report report =
        ReportReader.html(
            "<p>2023年度项目支出绩效自评结果汇总表</p><table><tr><td>主管部门：青禾县水务局</td><td>单位：万元</td></tr>"
                + "<tr><td>项目名称</td><td>得分</td></tr><tr><td>灌渠整治</td><td>95</td></tr></table>");
    assertThat(report.department()).hasValue("青禾县水务局");
  }
}
