package io.github.jihe.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2023年12月底前,≤2023/12/31",
    "2023年2月底,2023/2/28",
    "2024年2月底,2024/2/29",
    "6月30日以前,≤6/30",
    "2023-06-30,2023/6/30",
    "2023.6,2023/6",
    "２０２３年６月３０日前完成,≤2023/6/30",
    "不晚于2023年6月,≤2023/6",
    "2023年6月15日竣工,2023/6/15",
    "2023年2月30日,",
    "2023年13月,",
    "12个月,",
    "2023年,",
    "3.5,",
    "1447/1782,",
    "6月至9月,",
    "2023年6月30日支付70%,"
  })
  void inCell(String cell, String expected) {
    String read =
        CalendarDay.inCell(cell)
            .map(
                date ->
                    date.operator().sign()
                        + (date.year().isPresent() ? date.year().getAsInt() + "/" : "")
                        + date.month()
                        + (date.day().isPresent() ? "/" + date.day().getAsInt() : ""))
            .orElse(null);
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource({
    "2023年7月1日,2023年6月30日,true",
    "2023年6月30日,2023年6月30日,false",
    "2023年6月,2023年6月30日,false",
    "2023年6月,2023年6月15日,",
    "2023年7月,2023年6月,true",
    "2024年1月3日,2023年12月底,true",
    "7月5日,6月底,true",
    "7月5日,2023年6月底,"
  })
  void isAfter(String date, String other, Boolean expected) {
    assertThat(
            CalendarDay.inCell(date).orElseThrow().isAfter(CalendarDay.inCell(other).orElseThrow()))
        .isEqualTo(Optional.ofNullable(expected));
  }
}
