package io.github.jihe.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  /** Every quantity as value and unit, with marks for what else is known of it. */
  private static String quantities(String text) {
    return Numbers.in(text).stream()
        .filter(Mention::isQuantity)
        .map(NumbersTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Mention mention) {
    Quantity q = mention.quantity();
    return mention.operator().sign()
        + (q.approximate() && !q.isRange() ? "~" : "")
        + q.value().toPlainString()
        + q.upTo().map(end -> ".." + end.toPlainString()).orElse("")
        + q.unit().symbol()
        + (q.isForEach() ? " per " + q.per() : "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全角数字                | 到位资金８０４．５０万元              | 804.50万元
          千分位                  | 支出1,234,567.89元                    | 1234567.89元
          全角千分位              | 支出1，234.5万元                      | 1234.5万元
          空格千分位              | 支出1 234.5万元                       | 1234.5万元
          空格千分位整数          | 支出12 345 678元                      | 12345678元
          负数                    | 变动率为-2.5%                         | -2.5%
          全角负号                | 变动率－2.5％                         | -2.5%
          负百分点                | 变动-2.5个百分点                      | -2.5个百分点
          亿元                    | 总投资3.2亿元                         | 3.2亿元
          两个单位                | 慰问36户（次），其中8户（28人）新增   | 36户; 8户; 28人
          千元与百万元            | 甲5千元，乙3百万元                    | 5千元; 3百万元
          元整                    | 合计300元整                           | 300元
          万人                    | 覆盖18.75万人                         | 18.75万人
          人次                    | 救助31127人次                         | 31127人次
          万人次                  | 服务2.3万人次                         | 2.3万人次
          户家个                  | 帮扶120户、企业8家、站点15个          | 120户; 8家; 15个
          单位隔空格              | 收回问卷 48 份                        | 48份
          万而无单位              | 参保人数18.75万                       | 18.75万
          面积                    | 改造3600平方米，修路12.5公里          | 3600平方米; 12.5公里
          无单位小数              | 得分88.82                             | 88.82
          扫描空格                | 综合得分88. 82 分                     | 88.82分
          扫描空格二              | 综合得分88 .82分                      | 88.82分
          超百分之百              | 完成率达到100.13%                     | 100.13%
          千分号                  | 增长率3‰                              | 3‰
          约                      | 约500万元                             | ~500万元
          近                      | 惠及近3000人                          | ~3000人
          余                      | 投入100余万元                         | ~100万元
          余在万后                | 投入100万余元                         | ~100万元
          多人                    | 培训3000多人                          | ~3000人
          左右                    | 稳定在75%左右                         | ~75%
          逾与超                  | 逾20家，超30家，超过40家              | ~20家; ~30家; ~40家
          节约不是约              | 节约3万元                             | 3万元
          预约不是约              | 预约120人                             | 120人
          剩余不是余              | 剩余资金3.46万元                      | 3.46万元
          最近不是近              | 最近3年                               | 3年
          不低于                  | 权重不低于60%                         | ≥60%
          不超过                  | 不超过3%                              | ≤3%
          不得超过                | 不得超过5%                            | ≤5%
          符号                    | ≥90%，≤5天，>3个，＜2次               | ≥90%; ≤5天; >3个; <2次
          双字符号                | >=90%                                 | ≥90%
          以上                    | 参保率达到95%以上                     | ≥~95%
          以内含                  | 5%（含）以内                          | ≤~5%
          最高                    | 年度限额最高5万元                     | ≤5万元
          区间百分比              | 10-20%                                | 10..20%
          两端百分号              | 80%～90%                              | 80..90%
          倒写区间                | 100-80%(含80%)                        | 80..100%; 80%
          含的区间                | 90（含）-100分为优                    | 90..100分
          至                      | 抽查3至5个单位                        | 3..5个
          波浪号                  | 5~8万元                               | 5..8万元
          破折号                  | 5—10万元                              | 5..10万元
          到                      | 培训30到50人                          | 30..50人
          标准每人                | 按32元/每人的标准                     | 32元 per 人
          标准人年                | 补助640元/人·年                       | 640元 per 人·年
          标准每人每年            | 补助640元每人每年                     | 640元 per 人年
          标准斜线                | 单价384元/年                          | 384元 per 年
          频次                    | 巡查2次/月                            | 2次 per 月
          汉字数                  | 印发两项制度，培训十二名骨干          | 2项; 12名
          汉字大数                | 共计一百二十万元                      | 1200000元
          汉字三个                | 三个项目                              | 3个
          汉字一名                | 三级调研员一名                        | 1名
          分数                    | 占四分之三                            | 75.00%
          百分之                  | 达到百分之八十五                      | 85%
          百分之小数              | 达到百分之八十五点六                  | 85.6%
          百分之数字              | 达到百分之85                          | 85%
          百分之百                | 完成百分之百                          | 100%
          1.5万                   | 发放1.5万份                           | 1.5万份
          顿号列                  | 分别为10、20、30万元                  | 10; 20; 30万元
          期限                    | 15日内办结，5个工作日内答复           | 15日; 5个工作日
          计算式                  | 32元/人×18.75万人=600万元             | 32元 per 人; 18.75万人; =600万元
          """)
  void readsQuantities(String why, String text, String expected) {
    assertThat(quantities(text)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          年份                 | 2023年                              | YEAR
          年份隔空格           | 2023 年度                           | YEAR
          年份区间             | 2021-2023年                         | YEAR YEAR
          财政年度             | 2022/2023                           | YEAR YEAR
          汉字年份             | 二〇二三年                          | YEAR
          版本年份             | 2020版药品目录                      | YEAR
          裸年份               | 2021预算执行情况                    | YEAR
          日期                 | 2023年2月28日                       | YEAR DATE DATE
          点日期               | 2023.5.1                            | DATE
          横线日期             | 2023-05-01                          | YEAR DATE DATE
          年月                 | 2023.12                             | DATE
          月份列               | 8、9月份                            | DATE DATE
          月份区间             | 1-6月                               | DATE DATE
          文号                 | 财预〔2020〕10号                    | DOCUMENT_NUMBER DOCUMENT_NUMBER
          方括号文号           | 某财绩[2022]2号                     | DOCUMENT_NUMBER DOCUMENT_NUMBER
          圆括号文号           | 国办发(2023)17号                    | DOCUMENT_NUMBER DOCUMENT_NUMBER
          令                   | 国务院令第735号                     | DOCUMENT_NUMBER
          第几条               | 第3条                               | ORDINAL
          附件                 | 附件1                               | ORDINAL
          目标编号             | 目标2：加强监管                     | ORDINAL
          表号                 | 见表3                               | ORDINAL
          代表人数             | 家长代表23人、更换水表40块、关注5户 | QUANTITY QUANTITY QUANTITY
          指标编号             | 指标1：培训人数                     | ORDINAL
          行首编号             | 3、提高认识                         | ORDINAL
          行首点号             | 2. 政策宣传不够                     | ORDINAL
          行首编号后接年份     | 1. 2023年预算                       | ORDINAL YEAR
          行首编号紧接年份     | 2.2021年项目支出                    | ORDINAL YEAR
          括号编号             | （2）组织管理                       | ORDINAL
          节号                 | 1.1.2                               | NAME
          地址                 | 192.168.1.1                         | NAME
          版本                 | V2.0.1                              | NAME
          标准号               | DB42/T 1601.3                       | NAME NAME
          代码                 | 62020023T000000012345               | NAME
          手机                 | 电话：13900001234                   | NAME
          座机                 | 0937-6000000                        | NAME NAME
          邮编                 | 邮编：735000                        | NAME
          比                   | 1:3                                 | NAME NAME
          汉字套语             | 一是进一步统一思想，确保万无一失    |
          三公                 | 三公经费管理一般，二级单位          |
          第一                 | 第一，一方面压实责任                |
          五年规划             | 十四五规划和十二五规划              |
          十分                 | 十分重视，三门县、五台山            |
          一人一档             | 一人一档、一户一策、一次性补助      |
          """)
  void tellsWhatIsNoQuantity(String why, String text, String kinds) {
    String found =
        Numbers.in(text).stream().map(m -> m.kind().name()).collect(Collectors.joining(" "));
    assertThat(found).as(why).isEqualTo(kinds == null ? "" : kinds);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          整数             | 484              | 万元 | 484万元
          单位自带         | 484元            | 万元 | 484元
          负数括号         | （1,234.50）     | 元   | -1234.50元
          比较符           | ≥95%             | 个   | ≥95%
          两个单位         | ≥180台（套）     | 个   | ≥180台
          全角             | ９９．７５％     | %    | 99.75%
          个数             | 216个            |      | 216个
          空格千分位       | 1 234.50         | 元   | 1234.50元
          带单位空格       | 1,234.50 万元    |      | 1234.50万元
          像年份的金额     | 2021             | 元   | 2021元
          扫描空格         | 99. 75 %         |      | 99.75%
          零               | 0                | 分   | 0分
          零点             | 0.00             | 分   | 0.00分
          万随表头         | 18.75万          | 人   | 18.75万人
          陌生单位         | 12 标准箱        |      | 12标准箱
          重复百分号       | 91%%             |      | 91%
          区间             | 80-90%           |      | 80..90%
          年度值           | 3年              |      | 3年
          """)
  void readsCells(String why, String cell, String unit, String expected) {
    Unit inherited = unit == null ? Unit.NONE : Unit.of(unit);
    Mention mention = Numbers.mentionInCell(cell).orElseThrow();
    Quantity quantity = Numbers.inCell(cell, inherited).orElseThrow();
    Mention whole =
        new Mention(mention.start(), mention.end(), mention.kind(), mention.operator(), quantity);
    assertThat(shown(whole)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "not one number: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          —
          /
          无
          ''
          达成预期指标
          484 482
          10个，20个
          1.1.2
          产出指标（50分）
          2023年1月至12月
          GB18030
          12..5
          """)
  void leavesOtherCellsAlone(String cell) {
    assertThat(Numbers.mentionInCell(cell)).isEmpty();
  }

  @Test
  void offsetsCoverOperatorAndUnit() {
    String text = "权重不低于60%，约5个。";
    List<Mention> mentions = Numbers.in(text);
    assertThat(mentions)
        .extracting(m -> text.substring(m.start(), m.end()))
        .containsExactly("不低于60%", "约5个");
  }

  @Test
  void rangeStandsForAllBetweenItsEnds() {
    Quantity range = Numbers.in("10-20%").get(0).quantity();
    assertThat(range.approximate()).isTrue();
    assertThat(range.asPrinted().low()).isEqualByComparingTo("0.095");
    assertThat(range.asPrinted().high()).isEqualByComparingTo("0.205");
  }

  @ParameterizedTest(name = "a long run of {0}")
  @CsvSource({
    "1",
    "12 ",
    "1.",
    "'1,234,'",
    "'1，'",
    "一",
    "十百",
    "约",
    "(",
    "1-",
    "%",
    "≥",
    "1%",
    "百分之",
    "元",
    "1 ",
    "A1",
    "年2023",
    "万",
    "〔2020",
    "1:",
    "9/9"
  })
  void staysLinearOnHostileText(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    assertThat(Numbers.in(text)).allMatch(m -> m.start() >= 0 && m.end() <= text.length());
    assertThat(Numbers.malformedIn(text)).allMatch(m -> m.end() <= text.length());
    assertThat(Numbers.mentionInCell(text)).isEmpty();
  }
}
