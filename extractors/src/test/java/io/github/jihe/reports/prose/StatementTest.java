package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到位与继承          | 项目实际到位资金304万元，其中:中央资金104万元，区级配套资金200万元。 | 项目实际到位资金 TOTAL ARRIVED ACTUAL 304万元; 中央资金 CENTRAL ARRIVED ACTUAL 104万元; 区级配套资金 COUNTY ARRIVED ACTUAL 200万元
          支出                | 实际支出资金300.5万元。 | 实际支出资金 TOTAL SPENT ACTUAL 300.5万元
          结余                | 剩余资金3.5万元。 | 剩余资金 TOTAL BALANCE UNSAID 3.5万元
          年初预算            | 年初预算数484.5万元。 | 年初预算数 TOTAL BUDGET UNSAID 484.5万元
          调整后预算          | 调整后预算为490万元。 | 调整后预算 TOTAL ADJUSTED_BUDGET UNSAID 490万元
          执行率              | 预算执行率99.75%。 | 预算执行率 TOTAL EXECUTION_RATE ACTUAL 99.75%
          到位率              | 到位率达100%。 | 到位率 TOTAL ARRIVAL_RATE ACTUAL 100%
          完成预算的          | 完成预算的98.5%。 | 完成预算 TOTAL EXECUTION_RATE ACTUAL 98.5%
          权重                | 决策占比11%，过程占比20%，产出占比34%，效益占比35%。 | 决策 NAMED WEIGHT UNSAID 11%; 过程 NAMED WEIGHT UNSAID 20%; 产出 NAMED WEIGHT UNSAID 34%; 效益 NAMED WEIGHT UNSAID 35%
          指标分值            | 指标体系中，产出指标50分、效益指标30分、满意度指标10分。 | 产出 NAMED WEIGHT UNSAID 50分; 效益 NAMED WEIGHT UNSAID 30分; 满意度 NAMED WEIGHT UNSAID 10分
          括号分值            | 指标体系包括决策（20分）、过程（25分）、产出（35分）、效益（20分）。 | 决策 NAMED WEIGHT UNSAID 20分; 过程 NAMED WEIGHT UNSAID 25分; 产出 NAMED WEIGHT UNSAID 35分; 效益 NAMED WEIGHT UNSAID 20分
          权重要求不是权重    | 产出、效益指标权重不低于60%。 | 产出、效益指标权重 NAMED SHARE POLICY ≥60%
          救助比例            | 特困人员救助比例80%。 | 特困人员救助比例 NAMED OTHER POLICY 80%
          起付标准            | 起付标准为1500元。 | 起付标准 NAMED STANDARD POLICY 1500元
          高标准不是标准      | 高标准农田项目预算安排120万元。 | 高标准农田项目预算安排 NAMED BUDGET UNSAID 120万元
          年度限额            | 年度救助限额5万元。 | 救助限额 NAMED AMOUNT POLICY 5万元
          按比例              | 按照75%的比例报销。 | 比例报销 NAMED OTHER POLICY 75%
          预计                | 预计支出200万元。 | 支出 TOTAL SPENT PLANNED 200万元
          目标段              | 总体目标：参保率达到95%以上。 | 参保率 NAMED OTHER PLANNED ≥95%以上
          上年                | 上年支出120万元。 | 支出 TOTAL SPENT ACTUAL LAST_YEAR 120万元
          前年                | 2021年支出110万元。 | 支出 TOTAL SPENT ACTUAL OTHER_YEAR 110万元
          去年年份延续        | 2022年预算100万元，支出90万元。 | 预算 TOTAL BUDGET UNSAID LAST_YEAR 100万元; 支出 TOTAL SPENT ACTUAL LAST_YEAR 90万元
          累计                | 累计救助3000人次。 | 累计救助 NAMED OTHER UNSAID CUMULATIVE 3000人次
          较上年不改年份      | 全年支出90万元，较2022年减少10万元。 | 支出 TOTAL SPENT ACTUAL 90万元; 较2022年减少 NAMED AMOUNT UNSAID 10万元
          分别为              | 预算、支出分别为484万元、482.8万元。 | 预算 TOTAL BUDGET ACTUAL 484万元; 支出 TOTAL SPENT UNSAID 482.8万元
          分别为和            | 中央资金和县级资金分别为300万元和200万元。 | 中央资金 CENTRAL AMOUNT UNSAID 300万元; 县级资金 COUNTY AMOUNT UNSAID 200万元
          人数无单位          | 全区参保人数18.75万。 | 全区参保人数 NAMED HEADCOUNT UNSAID 18.75万人
          标准                | 财政补助640元/人·年。 | 财政补助 NAMED STANDARD UNSAID 640元/人·年
          区间                | 抽查3至5个单位。 | 抽查 NAMED OTHER UNSAID 3至5个
          约数                | 惠及群众约3000人。 | 惠及群众 NAMED HEADCOUNT UNSAID 3000人
          满意度              | 群众满意度97.5%。 | 群众满意度 NAMED SATISFACTION UNSAID 97.5%
          引文不算            | 文件要求“产出和效益指标权重原则上不低于60%”。 |
          书名不算            | 落实《2023年支出100万元的通知》。 |
          文号不算            | 根据财预〔2020〕10号文件。 |
          年份日期不算        | 自2023年1月1日至2023年12月31日。 |
          编号不算            | 1.1.2 绩效目标。 |
          裸数不算            | 共有 35 份 材料，编号 12。 | 材料 NAMED OTHER ACTUAL 35 份
          全角原样            | 到位资金３００万元。 | 到位资金 TOTAL ARRIVED ACTUAL ３００万元
          占内的比率          | 培训学员450人，占应训学员600人的75%。 | 培训学员 NAMED HEADCOUNT UNSAID 450人; 应训学员 NAMED HEADCOUNT UNSAID 600人;  NAMED SHARE UNSAID 75%
          同一事两数          | 组织培训12期1560人次。 | 组织培训 NAMED OTHER UNSAID 12期; 组织培训 NAMED OTHER UNSAID 1560人次
          来源各自的支出      | 到位200万元，其中财政资金150万元，支出120万元；单位资金50万元，支出40万元。 | 到位 TOTAL ARRIVED ACTUAL 200万元; 财政资金 FISCAL ARRIVED ACTUAL 150万元; 支出 FISCAL SPENT ACTUAL 120万元; 单位资金 OTHER ARRIVED ACTUAL 50万元; 支出 OTHER SPENT ACTUAL 40万元
          列后是总支出        | 到位200万元，其中财政资金150万元，单位资金50万元，实际支出160万元。 | 到位 TOTAL ARRIVED ACTUAL 200万元; 财政资金 FISCAL ARRIVED ACTUAL 150万元; 单位资金 OTHER ARRIVED ACTUAL 50万元; 实际支出 TOTAL SPENT ACTUAL 160万元
          末组合计支出        | 中央资金150万元，支出120万元；单位资金50万元，支出40万元，合计支出160万元。 | 中央资金 CENTRAL AMOUNT UNSAID 150万元; 支出 CENTRAL SPENT ACTUAL 120万元; 单位资金 OTHER AMOUNT UNSAID 50万元; 支出 OTHER SPENT ACTUAL 40万元; 支出 TOTAL SPENT ACTUAL 160万元
          一组两来源          | 中央资金150万元，县级资金50万元，支出160万元；单位资金5万元，支出4万元。 | 中央资金 CENTRAL AMOUNT UNSAID 150万元; 县级资金 COUNTY AMOUNT UNSAID 50万元; 支出 TOTAL SPENT ACTUAL 160万元; 单位资金 OTHER AMOUNT UNSAID 5万元; 支出 TOTAL SPENT ACTUAL 4万元
          预算不是支出        | 项目支出全年预算263万元，实际支出255万元。 | 项目支出全年预算 PROJECT ADJUSTED_BUDGET UNSAID 263万元; 实际支出 PROJECT SPENT ACTUAL 255万元
          分号后同一事项      | 基本支出512万元，其中人员经费441万元，公用经费71万元；项目支出预算263万元，实际支出255万元。 | 基本支出 BASIC SPENT ACTUAL 512万元; 人员经费 STAFF SPENT ACTUAL 441万元; 公用经费 OPERATING SPENT ACTUAL 71万元; 项目支出预算 PROJECT BUDGET UNSAID 263万元; 实际支出 PROJECT SPENT ACTUAL 255万元
          调减为              | 年初预算50万元，年中调减为45万元。 | 年初预算 TOTAL BUDGET UNSAID 50万元; 年中调减 TOTAL ADJUSTED_BUDGET UNSAID 45万元
          计划的组成部分      | 计划支出80万元，其中中央资金50万元，县级资金30万元。 | 支出 TOTAL SPENT PLANNED 80万元; 中央资金 CENTRAL SPENT PLANNED 50万元; 县级资金 COUNTY SPENT PLANNED 30万元
          各组分值            | 各组分值合计为100分，其中预算执行率10分、产出60分、效益30分。 | 各组分值 NAMED WEIGHT UNSAID 100分; 预算执行率 NAMED WEIGHT UNSAID 10分; 产出 NAMED WEIGHT UNSAID 60分; 效益 NAMED WEIGHT UNSAID 30分
          动词不是主语        | 内设5个股室。 | 股室 NAMED OTHER UNSAID 5个
          各组得分            | 产出指标得分48分，效益指标得分28分，预算执行率得分9.5分。 | 产出指标得分 NAMED SCORE ACTUAL 48分; 效益指标得分 NAMED SCORE ACTUAL 28分; 预算执行率得分 TOTAL SCORE ACTUAL 9.5分
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.statements(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
