package io.github.jihe.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayFormatTest {

  private static String shown(String pattern, String value) {
    return DisplayFormat.of(pattern, false).show(Numbers.parse(value).orElseThrow());
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          12               | General | 12
          0                | General | 0
          0.30000000000000004 | General | 0.3
          -97.333333333333 | General | -97.33333333
          1234.56789012345 | General | 1234.56789
          0.1234567890123  | General | 0.123456789
          0.00012345678    | General | 0.000123457
          0.00001234       | General | 1.234E-05
          12345678901      | General | 12345678901
          12345678901.5    | General | 12345678902
          99999999999.5    | General | 1E+11
          123456789012     | General | 1.23457E+11
          1E+20            | General | 1E+20
          1.005            | 0.00 | 1.01
          74.985           | 0.00 | 74.99
          -0.5             | 0 | -1
          1234567.891      | #,##0.00 | 1,234,567.89
          999              | #,##0 | 999
          1000             | #,##0 | 1,000
          0                | #,##0 | 0
          0                | #,### | ``
          12               | 00,000 | 00,012
          0.9812           | 0.0% | 98.1%
          0.98125          | 0.00% | 98.13%
          1                | 0% | 100%
          -0.025           | 0.0% | -2.5%
          0.5              | #.## | .5
          5                | #.## | 5.
          5                | 0.0# | 5.0
          5.123            | 0.0# | 5.12
          120.5            | 0.00"万元" | 120.50万元
          120.5            | 0.00万元 | 120.50万元
          12345            | 0!.0,"万" | 1.2万
          12345            | 0\\.0000 | 1.2345
          123456789        | 000-0000-0000 | 001-2345-6789
          1234567          | #,##0, | 1,235
          1234567          | 0.00,, | 1.23
          1234567          | 0.0,"千" | 1234.6千
          -5               | 0.00;[Red](0.00) | (5.00)
          -5               | 0.00_);(0.00) | (5.00)
          5                | 0.00_);(0.00) | 5.00
          0                | 0.00;-0.00;"-" | -
          0                | 0;-0;;@ | ``
          -1234.5          | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | -1,234.50
          0                | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | -
          1234.5           | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | 1,234.50
          20000            | [>=10000]0!.0,"万";0 | 2.0万
          512              | [>=10000]0!.0,"万";0 | 512
          -3               | [>=10000]0!.0,"万";0 | -3
          -3               | [<0]"负"0;0 | 负3
          59               | [<60]"差";[<80]"中";"良" | 差
          79               | [<60]"差";[<80]"中";"良" | 中
          90               | [<60]"差";[<80]"中";"良" | 良
          12345            | 0.00E+00 | 1.23E+04
          0.00012          | 0.00E+00 | 1.20E-04
          12345            | ##0.0E+0 | 12.3E+3
          999999           | 0.00E+00 | 1.00E+06
          2.5              | # ?/? | 2 1/2
          0.333333333333   | # ?/? | 1/3
          3.14159265       | # ??/?? | 3 1/7
          0.625            | # ?/8 | 5/8
          3                | # ?/? | 3
          12.5             | @ | 12.5
          1234             | [DBNum1]General | 一千二百三十四
          100500           | [DBNum2][$-804]General"元整" | 壹拾万零伍佰元整
          2023             | [DBNum1]0 | 二〇二三
          1234.5           | "¥"#,##0.00 | ¥1,234.50
          1234.5           | [$¥-804]#,##0.00 | ¥1,234.50
          1234.5           | [$¥-804]\\ #,##0.00 | ¥ 1,234.50
          7                | "第"0"期" | 第7期
          -7               | "无" | 无
          """)
  void number(String value, String pattern, String expected) {
    assertThat(shown(pattern.replace("\\\\", "\\"), value)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          45291     | yyyy/m/d | 2023/12/31
          45291     | yyyy-mm-dd;@ | 2023-12-31
          45291     | yyyy"年"m"月"d"日";@ | 2023年12月31日
          45291     | yyyy年m月d日 | 2023年12月31日
          45291     | [$-804]yyyy"年"m"月" | 2023年12月
          45291     | [DBNum1][$-804]yyyy"年"m"月"d"日" | 二〇二三年十二月三十一日
          45291     | [$-804]aaaa | 星期日
          45291     | aaa | 日
          45291     | d-mmm-yy | 31-Dec-23
          45291     | dddd | Sunday
          45291.75  | yyyy/m/d h:mm | 2023/12/31 18:00
          45291.75  | h:mm AM/PM | 6:00 PM
          45291.25  | 上午/下午h"时"mm"分" | 上午6时00分
          0.5       | h:mm:ss | 12:00:00
          1.5       | [h]:mm:ss | 36:00:00
          0.0006944 | mm:ss | 01:00
          0.00001   | mm:ss.0 | 00:00.8
          60        | yyyy/m/d | 1900/2/29
          61        | yyyy/m/d | 1900/3/1
          1         | yyyy/m/d | 1900/1/1
          -1        | yyyy/m/d | -1
          3000000   | yyyy/m/d | 3000000
          """)
  void date(String value, String pattern, String expected) {
    assertThat(shown(pattern, value)).isEqualTo(expected);
    assertThat(DisplayFormat.of(pattern, false).isDate(new BigDecimal(value))).isTrue();
  }

  @Test
  void daysCanCountFrom1904() {
    assertThat(DisplayFormat.of("yyyy/m/d", true).show(new BigDecimal("43829")))
        .isEqualTo("2023/12/31");
  }

  @Test
  void textHasASectionOfItsOwn() {
    assertThat(DisplayFormat.of("0.00;-0.00;0;@\"元\"", false).show("约五")).isEqualTo("约五元");
    assertThat(DisplayFormat.of(";;;", false).show("不见")).isEmpty();
    assertThat(DisplayFormat.of("0.00", false).show("照旧")).isEqualTo("照旧");
  }

  @Test
  void anyPatternGivesSomething() {
    java.util.Random random = new java.util.Random(20);
    String letters = "0#?.,%;[]\"\\!_*@/E+-ymdhsa$年$>=1GeneralDBNum";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder pattern = new StringBuilder();
      for (int j = random.nextInt(14); j >= 0; j--) {
        pattern.append(letters.charAt(random.nextInt(letters.length())));
      }
      DisplayFormat format = DisplayFormat.of(pattern.toString(), random.nextBoolean());
      for (String value : new String[] {"0", "-1.5", "45291.75", "1E+300", "1E-300", "99999.995"}) {
        assertThat(format.show(new BigDecimal(value))).as(pattern.toString()).isNotNull();
      }
    }
  }
}
