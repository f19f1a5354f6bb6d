package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {
  private static final Path NATIONAL =
      Path.of("src/main/resources/io/github/jihe/checks/profiles/national.yaml");

  @TempDir private Path folder;

  @Test
  void nationalGradesAreThoseOfTheRegulation() throws ProfileException {
    Profile national = Profiles.load("national");
    assertThat(national.total()).isEqualByComparingTo("100");
    assertThat(national.grades().stream().map(grade -> grade.names().get(0)))
        .containsExactly("优", "良", "中", "差");
    assertThat(national.grades().stream().map(grade -> grade.from().intValueExact()))
        .containsExactly(90, 80, 60, 0);
  }

  @Test
  void nationalExecutionIsTenPoints() throws ProfileException {
    Profile.Execution execution = Profiles.load("national").execution();
    assertThat(execution.weight()).isEqualByComparingTo("10");
    assertThat(execution.scoreDecimals()).isEqualTo(2);
    assertThat(execution.steps().stream().map(step -> Show.plain(step.from()) + ":" + step.share()))
        .containsExactly("100:1", "80:0.7", "60:0.5", "0:0");
  }

  @Test
  void nationalReportsKeepToTheLeastWeightOfResults() throws ProfileException {
    assertThat(Profiles.load("national").reports().outputAndBenefitWeight())
        .isEqualByComparingTo("60");
  }

  /** The national outline is a reference only. */
  @Test
  void nationalSectionsAreNoMoreThanRemarks() throws ProfileException {
    ProfileDocuments documents = Profiles.load("national").documents();
    assertThat(documents.sections().values().stream().flatMap(List::stream))
        .isNotEmpty()
        .allSatisfy(section -> assertThat(section.severity()).isEqualTo(Severity.INFO))
        .allSatisfy(section -> assertThat(Pattern.compile(section.words())).isNotNull());
  }

  @Test
  void brokenPatternOfASectionIsRefusedAtOnce() throws IOException {
    Path file = write(Files.readString(NATIONAL).replace("问题|不足|短板", "'[问题'"));
    assertThatThrownBy(() -> Profiles.load(file.toString()))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("[问题");
  }

  @Test
  void nameMayBeWrittenInCapitals() throws ProfileException {
    assertThat(Profiles.load("National")).isEqualTo(Profiles.load("national"));
  }

  @Test
  void bureauHasItsOwnFile() throws Exception {
    Path file = write(Files.readString(NATIONAL).replace("title: 全国通用", "title: 临溪县"));
    assertThat(Profiles.load(file.toString()).title()).isEqualTo("临溪县");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a key too many        | title:            | titel: x\\ntitle:   | 没有“titel”这个键
          misspelt nested key   | roundingSlack     | roundingSlak        | 缺少键“execution.roundingSlack”
          key left out          | total: 100        | '#'                 | 缺少键“total”
          words for a number    | weight: 10        | weight: 十分        | 键“execution.weight”的值应为数字
          a list for a number   | scoreDecimals: 2  | scoreDecimals: [2]  | 键“execution.scoreDecimals”的值应为数字
          a group for a list    | names: [优, 优秀] | names: {优: 1}      | 键“grades[1].names”的值应为列表
          """)
  void faultIsNamedWithFileLineAndKey(String why, String right, String wrong, String reason)
      throws IOException {
    String text = Files.readString(NATIONAL);
    assertThat(text).contains(right);
    Path file = write(text.replaceFirst(Pattern.quote(right), wrong.replace("\\n", "\n")));
    assertThatThrownBy(() -> Profiles.load(file.toString()))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("own.yaml")
        .hasMessageMatching("(?s).*第 [1-9]\\d* 行.*")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a list that does not end | name: own\\ntitle: "未结束  | 不是有效的 YAML
          nothing at all           | ''                        | 文件是空的
          """)
  void fileWithoutKeysIsNamed(String why, String text, String reason) throws IOException {
    Path file = write(text.replace("\\n", "\n"));
    assertThatThrownBy(() -> Profiles.load(file.toString()))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("own.yaml")
        .hasMessageContaining(reason);
  }

  @Test
  void missingFileIsNamed() {
    for (String missing : List.of("nowhere", "nowhere/own.yaml", folder.toString())) {
      assertThatThrownBy(() -> Profiles.load(missing))
          .isInstanceOf(ProfileException.class)
          .hasMessageContaining("没有")
          .hasMessageContaining(missing);
    }
  }

  @Test
  void profilesOfTheProgramAreThoseOfTheFolderAndAllCanBeUsed() throws Exception {
    try (Stream<Path> files = Files.list(NATIONAL.getParent())) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(Profiles.names());
    }
    for (String name : Profiles.names()) {
      Profile profile = Profiles.load(name);
      assertThat(profile.name()).isEqualTo(name);
      assertThat(profile.title()).matches("\\p{IsHan}.*");
      assertThat(Profiles.show(name)).contains("name: " + name).doesNotContain("base:");
    }
  }

  @Test
  void aProfileSaysOnlyWhatDiffersFromItsBase() throws Exception {
    Path file =
        write(
            """
            base: national
            name: linxi
            title: 临溪县
            grades:
              - {from: 60, names: [合格]}
              - {from: 0, names: [不合格]}
            execution:
              weight: 20
            """);
    Profile national = Profiles.load("national");
    Profile own = Profiles.load(file.toString());
    assertThat(own.execution().weight()).isEqualByComparingTo("20");
    assertThat(own.execution().steps()).isEqualTo(national.execution().steps());
    assertThat(own.grades()).hasSize(2);
    assertThat(own.total()).isEqualTo(national.total());
  }

  @Test
  void aBaseMayBeAFileBesideTheOneThatNamesIt() throws Exception {
    Files.writeString(
        folder.resolve("city.yaml"), "base: national\nname: city\ntitle: 市\ntotal: 120");
    Path file = write("base: city.yaml\nname: linxi\ntitle: 临溪县\nexecution: {weight: 12}");
    Profile own = Profiles.load(file.toString());
    assertThat(own.total()).isEqualByComparingTo("120");
    assertThat(own.execution().weight()).isEqualByComparingTo("12");
    assertThat(Profiles.show(file.toString()))
        .contains("own.yaml ← city.yaml ← national")
        .contains("# 取自 city.yaml\ntotal: 120")
        .contains("own.yaml、national\nexecution:\n  weight: 12");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an unknown base        | base: nirgends                  | own.yaml 第 3 行有误：base 所指的“nirgends”
          its own base           | base: own.yaml                  | own.yaml 第 3 行有误：base 首尾相接
          a base in a circle     | base: circle.yaml               | circle.yaml 第 1 行有误：base 首尾相接
          a fault of the base    | base: wrong.yaml                | wrong.yaml 第 4 行有误：没有“execution.wait”这个键
          an own unknown key     | base: national\\nexecution: {a: 1} | own.yaml 第 4 行有误：没有“execution.a”这个键
          a value for a group    | base: national\\nexecution: 10   | own.yaml 第 4 行有误：键“execution”的值应为由键和值
          a key without value    | base: national\\ntotal:          | own.yaml 第 4 行有误：键“total”没有值
          a key written twice    | base: national\\ntotal: 1\\ntotal: 1 | own.yaml 第 5 行有误：键“total”写了两次
          an unknown check       | base: national\\nchecks:\\n  fund-rat: off | own.yaml 第 5 行有误：没有“fund-rat”这条规则
          an unknown level       | base: national\\nchecks:\\n  fund-rate: low | own.yaml 第 5 行有误：键“checks.fund-rate”的值应为 off、error
          """)
  void faultOfALayerIsNamedWithTheFileItStandsIn(String why, String text, String message)
      throws IOException {
    Files.writeString(folder.resolve("circle.yaml"), "base: own.yaml\nname: c\ntitle: 丙");
    Files.writeString(
        folder.resolve("wrong.yaml"), "base: national\nname: w\ntitle: 乙\nexecution: {wait: 1}");
    Path file = write("name: own\ntitle: 甲\n" + text.replace("\\n", "\n"));
    assertThatThrownBy(() -> Profiles.load(file.toString()))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining(message);
  }

  @Test
  void nameAndTitleAreNotInherited() throws IOException {
    Path file = write("base: national\ntitle: 某市");
    assertThatThrownBy(() -> Profiles.load(file.toString())).hasMessageContaining("缺少键“name”");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("own.yaml"), text);
  }

  @Test
  void aProfileArrivesInAnotherProcessAsItWas() throws ProfileException {
    Profile national = Profiles.load("national");
    assertThat(Profiles.parse(Profiles.write(national))).isEqualTo(national);
  }
}
