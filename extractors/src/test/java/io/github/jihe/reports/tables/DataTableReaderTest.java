package io.github.jihe.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Location;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.reports.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTableReaderTest {
  private static final Prose NO_PROSE =
      new Prose(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Rows are separated by /, cells by spaces; . is a blank cell. */
  private static Document document(String rows) {
    List<Cell> cells = new ArrayList<>();
    List<String> lines = List.of(rows.split("/", -1));
    for (int r = 0; r < lines.size(); r++) {
      List<String> texts = List.of(lines.get(r).strip().split("\\s+", -1));
      for (int c = 0; c < texts.size(); c++) {
        cells.add(Cell.of(r + 1, c + 1, 1, 1, texts.get(c).equals(".") ? "" : texts.get(c), 0));
      }
    }
    int columns = cells.stream().mapToInt(Cell::column).max().orElse(0);
    Location place = new Location(0, "", 1, 1, 0, 0);
    Table table = new Table(place, lines.size(), columns, cells, "", false);
    return new Document("txt", List.of(table), List.of(), List.of());
  }

  private static String show(Relation relation) {
    if (relation instanceof Relation.Sum sum) {
      return value(sum.whole())
          + "="
          + sum.parts().stream().map(DataTableReaderTest::value).collect(Collectors.joining("+"));
    }
    if (relation instanceof Relation.Ratio ratio) {
      return value(ratio.part()) + "/" + value(ratio.whole()) + "=" + value(ratio.ratio());
    }
    if (relation instanceof Relation.Balance balance) {
      return value(balance.whole()) + "-" + value(balance.spent()) + "=" + value(balance.left());
    }
    if (relation instanceof Relation.Product product) {
      return product.factors().stream()
              .map(DataTableReaderTest::value)
              .collect(Collectors.joining("*"))
          + "="
          + value(product.product());
    }
    Relation.Change change = (Relation.Change) relation;
    return value(change.before())
        + ">"
        + value(change.after())
        + ":"
        + change.rate().map(DataTableReaderTest::value).orElse("");
  }

  private static String value(Statement statement) {
    return statement.figure().quantity().text();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          合计行              | 镇 井(眼) 管(米) / 甲 2 30 / 乙 3 40 / 合计 5 70 | 5=2+3 70=30+40
          全县合计            | 镇 井(眼) 管(米) / 甲 2 30 / 乙 3 40 / 全县合计 5 75 | 5=2+3 75=30+40
          一列不平            | 镇 井(眼) 管(米) / 甲 2 30 / 乙 3 40 / 合计 5 75 | 5=2+3 75=30+40
          空格与横线算无      | 镇 井(眼) 管(米) / 甲 2 . / 乙 3 40 / 丙 4 — / 合计 9 40 | 9=2+3+4
          对调的合计          | 项目 规模 / 甲 0.86 / 乙 1.35 / 丙 0.59 / 总计 2.08 | 2.08=0.86+1.35+0.59
          陷阱：别的合计      | 项目 规模 / 甲 0.86 / 乙 1.35 / 丙 0.59 / 总计 2.16 |
          标签里的金额        | 按收入性质分：70.50 按支出性质分：70.50 / 其中：拨款：60.50 其中：基本支出：40.20 / 其他收入：10 项目支出：30.30 | 70.50=60.50+10 70.50=40.20+30.30
          合计在前            | 镇 井(眼) 管(米) / 合计 5 70 / 甲 2 30 / 乙 3 40 | 5=2+3 70=30+40
          序号不相加          | 序号 镇 井(眼) / 1 甲 2 / 2 乙 3 / . 合计 5 | 5=2+3
          占比                | 镇 井(眼) 占比 / 甲 2 20% / 乙 3 30% / 丙 5 55% / 合计 10 100% | 10=2+3+5 2/10=20% 3/10=30% 5/10=55% 10/10=100%
          两列之比            | 镇 计划(户) 完成(户) 完成率 / 甲 20 10 50% / 乙 40 30 75% / 丙 50 20 45% | 10/20=50% 30/40=75% 20/50=45%
          变动                | 镇 2022年(户) 2023年(户) 增幅 / 甲 20 30 50% / 乙 40 30 -25% / 丙 50 60 22% | 20>30:50% 40>30:-25% 50>60:22%
          合计列              | 镇 合计(户) 新建(户) 改建(户) / 甲 5 2 3 / 乙 7 3 4 / 丙 9 3 5 | 5=2+3 7=3+4 9=3+5
          两行合计列          | 项目 甲 乙 合计 / 受理(件) 4 2 6 / 成功(件) 3 2 8 / 成功率 75% 100% 83% | 6=4+2 8=3+2
          未执行列            | 项目 预算(万元) 支出(万元) 未执行(万元) / 甲 20 15 5 / 乙 30 20 10 / 丙 8 6 4 | 20-15=5 30-20=10 8-6=4
          小计之外的合计列    | 站 合计(户) 基本小计(户) 基本人员(户) 基本公用(户) 项目(户) / 甲 9 5 2 3 4 / 乙 12 7 3 4 5 / 丙 15 8 2 6 6 | 9=5+4 12=7+5 15=8+6 5=2+3 7=3+4 8=2+6
          汇总行              | 机构 井(眼) 管(米) / 本级及所属单位汇总 5 70 / 1、本级 2 30 / 2、站 3 40 | 5=2+3 70=30+40
          单价乘数量          | 段 面积(亩) 单价(元) 金额(元) / 甲 10 30 300 / 乙 20 30 600 / 丙 30 40 1020 | 10*30=300 20*30=600 30*40=1020
          单价乘数量，万元    | 段 面积(万平方米) 单价(元) 金额(万元) / 甲 1.5 30 45.0 / 乙 20 30 600 / 丙 3 40 210 | 1.5*30=45.0 20*30=600 3*40=210
          陷阱：两行不合的积  | 段 面积(亩) 单价(元) 金额(元) / 甲 10 30 310 / 乙 20 30 600 / 丙 30 40 1020 |
          两年的变动率        | 年度 合计(户) 接待(户) / 2021年 200 80 / 2022年 150 60 / 变动率 -33.3% -25.0% | 200>150:-33.3% 80>60:-25.0%
          陷阱：别的变动率    | 年度 合计(户) 接待(户) / 2021年 200 80 / 2022年 150 60 / 变动率 -61.9% -12.7% |
          陷阱：三年的变动率  | 年度 合计(户) 接待(户) / 2020年 190 70 / 2021年 200 80 / 2022年 150 60 / 变动率 -25.0% -25.0% |
          表中的表            | 主体 甲局 类别 保洁 / 预算 90 实付 80 / 标段 作业(亩) 养护(亩) 备用(亩) / 甲 10 30 3 / 乙 20 30 6 / 丙 30 40 9 / 合计 60 100 19 | 60=10+20+30 100=30+30+40 19=3+6+9
          分组的表            | 项目 甲类(万元) 乙类(万元) 丙类(万元) / 一、基建小计 50 7 20 / 桥 20 3 9 / 渠 30 4 12 / 二、运转小计 9 9 10 / 水 4 4 5 / 电 5 5 5 / 合计 59 16 30 | 50=20+30 7=3+4 20=9+12 9=4+5 9=4+5 10=5+5 59=50+9 16=7+9 30=20+10
          陷阱：分组的错列    | 项目 甲类(万元) 乙类(万元) 丙类(万元) / 一、基建小计 50 8 20 / 桥 20 3 9 / 渠 30 4 12 / 合计 50 8 20 |
          人员构成之和        | 编制人数 50 实有人数 46 / 人员构成 机关20人，水站16人，库区12人 负责人 李明 | 46=20+16+12
          编制的构成          | 编制人数 48 实有人数 46 / 人员构成 机关20人，水站16人，库区12人 负责人 李明 |
          陷阱：两个人数      | 在职人数 50 实有人数 46 / 人员构成 机关20人，水站16人，库区12人 负责人 李明 |
          陷阱：含退休        | 编制人数 50 实有人数 46 / 人员构成 机关20人，水站16人，退休12人 负责人 李明 |
          陷阱：去重的人数    | 项目 人次 人数 / 餐 120 64 / 浴 31 31 / 医 20 27 / 合计 171 86 | 171=120+31+20
          漏了一行            | 镇 井(眼) 管(米) / 甲 2 30 / 乙 3 40 / 丙 4 50 / 合计 9 70 | 9=2+3+4 70=30+40+50
          陷阱：分层的名目    | 项目 金额(万元) / 一、人员 20 / 其中:工资 15 / 二、公用 10 / 合计 45 |
          陷阱：平均行        | 镇 单价(元) / 甲 20 / 乙 40 / 丙 60 / 合计 40 |
          陷阱：远离合计      | 镇 覆盖人口(人) / 甲 20 / 乙 40 / 丙 60 / 合计 90 |
          陷阱：多行不合      | 镇 计划(户) 完成(户) 评价率 / 甲 20 10 55% / 乙 40 30 70% / 丙 50 20 45% |
          陷阱：有文字的列    | 镇 井(眼) 管(米) / 甲 2 若干 / 乙 3 40 / 合计 5 70 | 5=2+3
          陷阱：没有表头      | 甲 2 / 乙 3 / 合计 6 |
          """)
  void reads(String why, String rows, String expected) {
    List<Relation> relations = DataTableReader.read(document(rows), List.of(), List.of(), NO_PROSE);
    assertThat(relations.stream().map(DataTableReaderTest::show).collect(Collectors.joining(" ")))
        .as(why)
        .isEqualTo(expected == null ? "" : expected);
  }
}
