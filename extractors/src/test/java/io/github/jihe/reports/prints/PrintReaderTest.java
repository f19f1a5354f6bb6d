package io.github.jihe.reports.prints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.document.Location;
import io.github.jihe.document.Paragraph;
import io.github.jihe.facts.TextPrint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintReaderTest {
  private static final String OWN =
      "部分渠段淤积较深，机械进场道路狭窄，清运效率偏低；管护人员年龄偏大，巡查记录不够及时完整，下一步将增配小型机械并每月抽查一次。";

  private static List<TextPrint> prints(String section, String text) {
    Location place = new Location(2, section, 9, 0, 0, 0);
    return new PrintReader()
        .read(new Document("txt", List.of(new Paragraph(place, text)), List.of(), List.of()));
  }

  @Test
  void aParagraphOfItsOwn() {
    TextPrint print = prints("三、存在的问题", OWN).get(0);
    assertThat(print.length()).isEqualTo(OWN.length());
    assertThat(print.source().quote()).isEqualTo(OWN);
    assertThat(print.source().location().block()).isEqualTo(9);
    assertThat(prints("四、问题", "　　" + OWN.replace("，", "， ")).get(0).hash())
        .as("white space does not count")
        .isEqualTo(print.hash());
    assertThat(print.distance(prints("", OWN.replace("每月", "每季")).get(0))).isLessThan(8);
    assertThat(print.distance(prints("", new StringBuilder(OWN).reverse().toString()).get(0)))
        .isGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、单位主要职能   | 部分渠段淤积较深，机械进场道路狭窄，清运效率偏低；管护人员年龄偏大，巡查记录不够及时完整。
          （二）评价原则     | 部分渠段淤积较深，机械进场道路狭窄，清运效率偏低；管护人员年龄偏大，巡查记录不够及时完整。
          三、存在的问题     | 部分渠段淤积较深。
          三、存在的问题     | 注：部分渠段淤积较深，机械进场道路狭窄，清运效率偏低；管护人员年龄偏大，巡查记录不够及时完整。
          三、存在的问题     | 依照《项目支出管理办法》和《渠道养护规程》，清淤后须由村组、乡镇、县局逐级验收，并留存影像资料备查。
          """)
  void whatIsGivenOrShortHasNone(String section, String text) {
    assertThat(prints(section, text)).isEmpty();
  }

  @Test
  void theQuoteIsCut() {
    String quote = prints("", OWN.repeat(5)).get(0).source().quote();
    assertThat(quote).hasSizeLessThan(OWN.length() * 3).endsWith("…");
  }
}
