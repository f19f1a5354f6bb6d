package io.github.jihe.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedTitleTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same title                 | 《渔业基础设施维护养护管理办法》 | 《渔业基础设施维护养护管理办法》           | CONSISTENT
          two characters differ      | 《渔业基础设施维护养护管理办法》 | 《渔业基础设施维修保护管理办法》           | INFO
          three characters differ    | 《渔业基础设施维护养护管理办法》 | 《渔业基础设施更新改造管理办法》           | CONSISTENT
          one character differs      | 《渔业基础设施维护养护管理办法》 | 《渔业基础设施维修养护管理办法》           | INFO
          another year               | 《2022年渔业基础设施维护方案》   | 《2023年渔业基础设施维护方案》             | CONSISTENT
          another level              | 《省级渔业基础设施维护养护办法》 | 《市级渔业基础设施维护养护办法》           | CONSISTENT
          another kind of document   | 《渔业基础设施维护养护管理办法》 | 《渔业基础设施维护养护管理细则》           | CONSISTENT
          another branch             | 《城乡居民基本医疗保险实施办法》 | 《城乡居民基本养老保险实施办法》           | CONSISTENT
          too short to tell          | 《渔港管理办法》                 | 《渔船管理办法》                           | CONSISTENT
          one number, other title    | 《渔港维护办法的补充规定》（沛政〔2021〕6号） | 《水产种质资源保护规定》（沛政〔2021〕6号） | INFO
          one number, more words     | 《渔业基础设施维护办法》（沛政〔2021〕6号） | 《关于印发〈渔业基础设施维护办法〉的通知》（沛政〔2021〕6号） | CONSISTENT
          one title, two numbers     | 《渔业基础设施维护办法》（沛政〔2021〕6号） | 《渔业基础设施维护办法》（沛政〔2021〕9号） | INFO
          passed on by another level | 《关于开展绩效自评工作的通知》（省财绩〔2021〕6号） | 《关于开展绩效自评工作的通知》（市财绩〔2021〕9号） | CONSISTENT
          its digits changed places  | 《渔业基础设施维护办法》（沛政〔2021〕19号） | 沛政〔2021〕91号 | INFO
          another number             | 《渔业基础设施维护办法》（沛政〔2021〕19号） | 沛政〔2021〕92号 | CONSISTENT
          another year's number      | 《渔业基础设施维护办法》（沛政〔2021〕19号） | 沛政〔2022〕91号 | CONSISTENT
          brackets differ            | （沛政〔2021〕6号）              | （沛政[2021]9号）                          | INFO
          brackets alike             | （沛政[2021]6号）                | （沛政[2021]9号）                          | CONSISTENT
          """)
  void pair(String why, String first, String second, Verdict expected) {
    String report = "根据" + first + "要求实施。\n\n按照" + second + "核对。\n";
    assertThat(CheckTester.verdict(new CitedTitle(), report)).isEqualTo(expected);
  }

  @Test
  void textWithoutCitationsIsNotCompared() {
    assertThat(CheckTester.verdict(new CitedTitle(), "项目运转正常。")).isEqualTo(Verdict.SILENT);
  }
}
