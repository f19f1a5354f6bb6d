package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form whose columns only a bureau's own words explain. */
class LexiconOptionTest {
  @TempDir private Path folder;

  private Path report;
  private Path words;

  @BeforeEach
  void write() throws IOException {
    report =
        Files.writeString(
            folder.resolve("报告.md"),
            """
            # 项目支出绩效自评表

            | 项目名称 | 石桥镇水渠清淤 | 实施单位 | 石桥镇水利站 |
            |---|---|---|---|

            | 项目资金（万元） | 核定盘子 | 兑付数 | 执行率 |
            |---|---|---|---|
            | 年度资金总额 | 60.00 | 54.00 | 91.00% |
            """);
    words =
        Files.writeString(
            folder.resolve("词典.yaml"), "fundColumns:\n  BUDGET: [核定盘子]\n  EXECUTED: [兑付数]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "processes"})
  void wordsReachWhoeverReads(String workers) {
    Ran ran =
        Ran.run("check", report.toString(), "--workers", workers, "--lexicon", words.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("fund-rate", "91.00%");
  }

  @Test
  void withoutThemNothingIsCompared() {
    Ran ran = Ran.run("check", report.toString());
    assertThat(ran.out()).doesNotContain("fund-rate");
  }

  @Test
  void extractShowsThem() {
    assertThat(Ran.run("extract", report.toString(), "--lexicon", words.toString()).out())
        .contains("measure=budget  value=60.00  unit=万元");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "extract"})
  void faultsAreWrongUse(String command) throws IOException {
    Files.writeString(words, "fundColumns:\n  BUDGE: [核定盘子]\n");
    Ran ran = Ran.run(command, report.toString(), "--lexicon", words.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("词典", "第2行，fundColumns.BUDGE");
  }
}
