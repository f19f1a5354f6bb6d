package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of names, titles, items and places against the lists they count. */
class CountedListsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          分号列举 | 全年抓了四件事：修订采购制度；清理往来账款；组织内控培训。 | 4≠3
          分号列举相符 | 全年抓了三件事：修订采购制度；清理往来账款；组织内控培训。 |
          名称在前 | 由东山建筑公司、西岭路桥公司、南湖市政公司四家企业承建。 | 4≠3
          名称在前，末项有和 | 由东山建筑公司、西岭路桥公司和南湖市政公司三家企业承建。 |
          数目在前 | 未达标的指标有4个，分别是培训合格率、设备完好率、投诉办结率。 | 4≠3
          括号 | 涉及3个乡镇（石桥镇、双溪镇），共改造危桥9座。 | 3≠2
          书名号 | 出台了《救助资金管理细则》《公示办法》三项制度，建立台账1套。 | 3≠2
          书名号，这几项 | 印发《核算办法》《公示办法》和《巡查规程》，这4项制度均已执行。 | 4≠3
          编号后计数 | 问题有：1.论证不充分；2.预算偏粗；3.支付偏慢。上述四个问题均已整改。 | 4≠3
          圈号 | 资金投向以下几块：①修渠12万元；②清淤30万元；③绿化8万元。四块支出合计50万元。 | 4≠3
          两镇三村 | 工程涉及大坪镇、小坪镇和高桥村、西塘村两镇三村。 | 3≠2
          分期 | 项目分三期实施：一期为管网改造，二期为泵站建设。 | 3≠2
          日期 | 开展了4次核查，分别是4月12日、7月8日和10月20日。 | 4≠3
          均字 | 下达的6项任务中，工程建设、设备采购、人员培训、系统开发、宣传推广均已完成。 | 6≠5
          陷阱：数量 | 购置电脑、打印机15台，桌椅、书柜40套。 |
          陷阱：镇中的村 | 惠及大坪镇、小坪镇3个村的群众。 |
          陷阱：未点名的 | 报名人数为一中2,820人、二中1,640人、其他3所中学505人。 |
          陷阱：等字 | 涉及教育、卫生、交通等5个部门。 |
          陷阱：书名号等 | 依据《预算法》《采购法》等15项法规开展。 |
          陷阱：类别 | 全市3个县（市、区）均已完成。 |
          陷阱：两张清单 | 受益范围为城东、城南两个街道和红旗、前进、胜利三个行政村。 |
          陷阱：三级 | 围绕决策、过程、产出、效益四个维度设置三级指标。 |
          """)
  void misfits(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(Misfits.in(text)).as(why).contains(expected);
    }
  }
}
