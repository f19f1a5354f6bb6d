package io.github.jihe.readers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTest {
  private static final String PROSE = "正文一行。\n正文又一行。\n".repeat(5);

  @ParameterizedTest
  @ValueSource(strings = {"- 3 -", "· 3 ·", "— 3 —", "第 3 页", "第3页 共9页"})
  void aRowBehindTheNumberOfAPageBelongsToTheTable(String number) {
    List<String> lines = List.of("甲镇    12    8", "", number, "", "乙镇    15    9");
    assertEquals(List.of("甲镇    12    8", "乙镇    15    9"), PageNumbers.without(lines));
  }

  @Test
  void rowsOfCellsThatStandOneALineStayParted() {
    List<String> lines = List.of("\t指标", "\t得分", "", "— 2 —", "", "", "\t产出", "\t48");
    assertEquals(List.of("\t指标", "\t得分", "", "\t产出", "\t48"), PageNumbers.without(lines));
  }

  @Test
  void bareNumbersThatCountThePagesGo() {
    assertEquals(
        PROSE + "\n\n" + PROSE + "\n\n" + PROSE.strip(),
        without(PROSE + "\n1\n\n" + PROSE + "\n2\n\n" + PROSE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"数量\n\n5\n\n质量\n\n6\n\n合计", "正文。\n\n1\n\n正文。", "金额\n1\n金额\n2\n金额", "正文。- 3 -"})
  void otherNumbersStay(String text) {
    assertEquals(text, without(text));
  }

  private static String without(String text) {
    return PageNumbers.without(List.of(text.split("\n", -1))).stream()
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
