package sample.linxi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Profiles;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.text.TextReader;
import io.github.jihe.reports.ReportExtractor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnitOfFormTest {
  private static final String FORM =
      """
      # 项目支出绩效自评表

      | 项目名称 | 石桥镇渠道清淤 | 实施单位 | %s |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
      |---|---|---|---|
      | 年度资金总额 | 60.00 | 54.00 | 90.00%% |
      """;

  /** As the program does it: the check is found through its entry under META-INF/services. */
  private static Audit audit(String unit) throws Exception {
    byte[] text = FORM.formatted(unit).getBytes(StandardCharsets.UTF_8);
    return new Auditor(Catalogue.checks(), Profiles.load("national"))
        .audit(
            new ReportExtractor()
                .extract(
                    new TextReader()
                        .read(new Input("表.md", text, "text/markdown"), Limits.DEFAULT)));
  }

  @Test
  void aFormWithoutUnitIsFound() throws Exception {
    assertThat(audit("").findings()).extracting(Finding::rule).contains("linxi-unit");
  }

  @Test
  void aFormWithItsUnitIsClean() throws Exception {
    Audit audit = audit("石桥镇水利站");
    assertThat(audit.findings()).isEmpty();
    assertThat(audit.tallies())
        .filteredOn(tally -> tally.rule().equals("linxi-unit"))
        .extracting(Audit.Tally::consistent)
        .containsExactly(1);
  }
}
