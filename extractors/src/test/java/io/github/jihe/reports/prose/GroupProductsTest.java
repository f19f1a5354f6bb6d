package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups with a count and a price each, and what they cost together. */
class GroupProductsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          两组按月         | 甲区护林员42人，每人每月800元；乙区护林员18人，每人每月650元，全年共发放53.46万元。 | 全 53.46万元 = 800元×42人×12个月+650元×18人×12个月
          两种里程         | 改造主管网12公里，每公里补助25万元；改造支管网30公里，每公里8万元；两项合计550万元。 | 全 550万元 = 25万元×12公里+8万元×30公里
          总额在后一句     | 一级残疾人120人，每人每月110元；二级残疾人340人，每人每月90元。全年应发放补贴52.65万元。 | 52.65
          一人两笔         | 网格员补贴由两部分构成，每月固定发放600元，每月考核发放300元。全镇45名网格员工作12个月，共计领取46.8万元。 | 46.8
          先价后量         | 保洁岗每月2100元，保安岗每月2800元。保洁30人、保安20人，一年12个月需124.8万元。 | 124.8
          其中一组         | 厨师班（60人）人均1200元，月嫂班（80人）人均1500元，两项应补19.20万元，其中月嫂班12.60万元。 | 1500元×80人 = 12.60万元
          相符             | 甲区护林员42人，每人每月800元；乙区护林员18人，每人每月650元，全年共发放54.36万元。 |
          单月相符         | 甲区护林员42人，每人每月800元；乙区护林员18人，每人每月650元，每月共发放4.53万元。 |
          其中相符         | 厨师班（60人）人均1200元，月嫂班（80人）人均1500元，两项应补19.20万元，其中月嫂班12.00万元。 |
          陷阱：半年       | 甲区护林员42人，每人每月800元；乙区护林员18人，每人每月650元，上半年共发放26.73万元。 |
          陷阱：只有一组数 | 甲区护林员42人，每人每月800元；乙区护林员若干，每人每月650元，全年共发放53.46万元。 |
          陷阱：另一笔     | 甲区护林员42人，每人每月800元；乙区护林员18人，每人每月650元，全年总支出860万元。 |
          """)
  void reads(String why, String text, String expected) {
    if (expected == null) {
      assertThat(Misfits.in(text)).as(why).isEmpty();
    } else {
      assertThat(ProseTester.relations(text)).as(why).contains(expected);
    }
  }
}
