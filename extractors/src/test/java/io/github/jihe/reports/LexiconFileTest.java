package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.IndicatorColumn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconFileTest {

  private static Lexicon with(String... texts) throws LexiconException {
    List<LexiconFile> files = new java.util.ArrayList<>();
    for (String text : texts) {
      files.add(LexiconFile.parse("own.yaml", text));
    }
    return Lexicon.with(files);
  }

  @Test
  void everyListTakesWords() throws LexiconException {
    Lexicon lexicon =
        with(
            """
            fundColumns: {BUDGET: [核定额度]}
            fundSources: {COUNTY: [旗财力]}
            indicatorColumns: {ACTUAL: [兑现数]}
            heads: {UNIT: [经办处所]}
            formTitles: {TRANSFER: [.*帮扶资金一览.*]}
            groups: [管护]
            totals: [总评]
            subtotals: [分计]
            goals: [年度愿景]
            """);
    assertThat(lexicon.fundMeasure("核定额度（万元）")).contains(FundMeasure.BUDGET);
    assertThat(lexicon.fundSource("其中：旗财力")).contains(FundSource.COUNTY);
    assertThat(lexicon.indicatorColumn("兑 现 数")).contains(IndicatorColumn.ACTUAL);
    assertThat(lexicon.head("经办处所：")).contains(HeadField.UNIT);
    assertThat(lexicon.formTitle("2024年帮扶资金一览")).contains(FormKind.TRANSFER);
    assertThat(lexicon.isGroup("管护")).isTrue();
    assertThat(lexicon.isTotal("总评")).isTrue();
    assertThat(lexicon.isSubtotal("分计")).isTrue();
    assertThat(lexicon.isGoal("年度愿景")).isTrue();
    assertThat(Lexicon.standard().fundMeasure("核定额度")).isEmpty();
  }

  @Test
  void whatTheProgramKnowsStays() throws LexiconException {
    Lexicon lexicon = with("fundColumns: {BUDGET: [核定额度]}", "totals: [总评]");
    assertThat(lexicon.fundMeasure("年初预算数")).contains(FundMeasure.INITIAL_BUDGET);
    assertThat(lexicon.isTotal("总分")).isTrue();
    assertThat(lexicon.isTotal("总评")).isTrue();
  }

  @Test
  void anOwnWordComesBeforeAnotherMeaning() throws LexiconException {
    assertThat(with("fundColumns: {ARRIVED: [全年预算数]}").fundMeasure("全年预算数"))
        .contains(FundMeasure.ARRIVED);
  }

  @Test
  void bracketsOfAnyWidthAreBrackets() throws LexiconException {
    assertThat(with("heads: {UNIT: [填表（盖章）处]}").head("填表(盖章)处")).contains(HeadField.UNIT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "groups: [管护]\\nfoundColumns: {} | 第2行，foundColumns：没有这个键",
        "fundColumns:\\n  BUDGE: [额度] | 第2行，fundColumns.BUDGE：没有这个键",
        "fundColumns: [额度] | 第1行，fundColumns：应为键和值",
        "totals: 总评 | 第1行，totals：应为列表",
        "totals: [[总评]] | 第1行，totals：每一项应为文字",
        "totals:\\n  - 总评\\n  - '(总' | 第3行，totals：“(总”不是正确的正则表达式",
        "totals: ['.*'] | 第1行，totals：“.*”连空白也会匹配",
        "totals: [甲]\\ntotals: [乙] | 写了两次",
        "- 总评 | 第1行：应为键和值",
        "totals: [甲 | 不是正确的 YAML"
      })
  void faultsNameFileLineAndKey(String text, String message) {
    assertThatThrownBy(() -> LexiconFile.parse("own.yaml", text.replace("\\n", "\n")))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("词典 own.yaml")
        .hasMessageContaining(message);
  }

  @Test
  void aMissingFileIsSaid() {
    assertThatThrownBy(() -> LexiconFile.load(Path.of("none.yaml")))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("none.yaml");
  }
}
