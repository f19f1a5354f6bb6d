package io.github.jihe.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private static Document read(byte[] bytes) throws UnreadableFileException {
    return new CsvReader().read(new Input("a.csv", bytes, "text/csv"), Limits.DEFAULT);
  }

  private static Document read(String text) throws UnreadableFileException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void everyCommonCharset(String charset) throws Exception {
    String mark = charset.startsWith("UTF") ? "\ufeff" : "";
    byte[] bytes = (mark + "项目,预算数\r\n照明,12.50\r\n").getBytes(Charset.forName(charset));

    assertThat(Shown.lines(read(bytes))).containsExactly("|项目|预算数|", "|照明|12.50|");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void everyDelimiter(String delimiter) throws Exception {
    String text = "项目|预算数|备注\n照明|\"1,250.00; 其中\"|\"一行\n二\"\"行\"\n绿化|3|\n".replace("|", delimiter);

    assertThat(Shown.lines(read(text)))
        .containsExactly("|项目|预算数|备注|", "|照明|1,250.00; 其中|一行⏎二\"行|", "|绿化|3||");
  }

  @Test
  void quotesThatDoNotFitAreTakenAsTheyStand() throws Exception {
    assertThat(Shown.lines(read("甲,乙\n\"丙\"丁,戊\n己,\"没有结尾")))
        .containsExactly("|甲|乙|", "|丙丁|戊|", "|己|没有结尾|");
  }

  @Test
  void linesAroundTheTableAreParagraphs() throws Exception {
    assertThat(Shown.lines(read("绩效自评汇总表,,\n单位：万元,,\n项目,预算,执行\n甲,3,2\n注：决算口径,,\n")))
        .containsExactly("- 绩效自评汇总表", "- 单位：万元", "|项目|预算|执行|", "|甲|3|2|", "- 注：决算口径");
  }

  @Test
  void nothingButDelimitersIsEmpty() {
    assertThatThrownBy(() -> read(",,,\n,,,\n"))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.EMPTY));
  }

  @Test
  void tablesAreToldFromProse() {
    assertThat(DelimitedText.looksLikeTable("项目\t预算\n甲\t1\n乙\t2\n")).isTrue();
    assertThat(DelimitedText.looksLikeTable("a,b,c\n1,\"2,5\",3\n4,5,6\n")).isTrue();
    assertThat(DelimitedText.looksLikeTable("一、基本情况\n本项目,总投资三百万元,按期完成\n到位及时\n")).isFalse();
    assertThat(DelimitedText.looksLikeTable("a,b\n1,2\n")).isFalse();
    assertThat(DelimitedText.looksLikeTable("")).isFalse();
  }
}
