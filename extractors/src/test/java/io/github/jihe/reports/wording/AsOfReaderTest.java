package io.github.jihe.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.facts.wording.ToldYear;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          截至2023年12月31日，实际支付工程款312.5万元。               | 2023
          截止到2022年12月底资金全部到位。                             | 2022
          截至2023年末累计完成投资1200万元。                           | ''
          截至2023年12月31日，支付312.5万元，执行率96.2%，结余12.4万元。 | 2023
          截至2022年12月31日，支付312.5万元，结余12.4万元结转下年用于尾款。 | 2022
          截至2022年末，项目支出312.5万元，结余12.4万元，已全部收回财政。   | 2022
          截至2022年底，支付312.5万元，结余12.4万元结转后累计支付330万元。   | ''
          截至2022年12月31日，上年资金支出312.5万元，结余12.4万元结转下年。  | ''
          截至2021年底结转资金36万元。                                 | ''
          截至2023年12月31日，支出较上年增加12万元。                   | ''
          截至2023年2月底，剩余资金已全部支付。                        | ''
          计划至2024年12月底完成全部支付。                             | ''
          2021年12月底，全县有在册对象812人，比2021年底的827人减少15人。 | 2021
          2022年12月底，全县有在册对象812人，比2021年底的827人减少15人。 | ''
          2022年底在职42人。2023年底在职45人，比2022年底增加3人。      | ''
          """)
  void years(String text, String years) {
    DocumentBuilder builder = new DocumentBuilder("txt");
    builder.paragraph(text, 0);
    String read =
        Piece.of(builder.build()).stream()
            .flatMap(piece -> AsOfReader.read(piece).stream())
            .map(ToldYear::year)
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    assertThat(read).isEqualTo(years);
  }
}
