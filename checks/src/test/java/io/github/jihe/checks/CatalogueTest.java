package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

  static Stream<Check> checks() {
    return Catalogue.checks().stream();
  }

  @Test
  void everyCheckOfTheProgramIsListedOnce() {
    List<String> written =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.jihe.checks")
                .stream()
                .filter(type -> type.isAssignableTo(Check.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> !type.isEquivalentTo(CustomRule.class))
                .map(JavaClass::getName)
                .toList();
    assertThat(written).isNotEmpty();
    assertThat(Catalogue.checks().stream().map(check -> check.getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void ownListIsWrittenInTheOrderOfTheNames() throws IOException {
    String source = Files.readString(Path.of("src/main/java/io/github/jihe/checks/Catalogue.java"));
    List<String> names =
        Pattern.compile("^ {10}new (\\w+)\\(\\)", Pattern.MULTILINE)
            .matcher(source)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(names).hasSameSizeAs(Catalogue.checks()).isSorted();
  }

  @Test
  void checksAreInTheOrderOfTheirIds() {
    assertThat(checks().map(check -> check.info().id())).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void metadataIsComplete(Check check) {
    CheckInfo info = check.info();
    assertThat(info).as("annotation of %s", check.getClass()).isNotNull();
    assertThat(info.id()).matches("[a-z]+(-[a-z0-9]+)+");
    assertThat(
            List.of(
                info.title(), info.basis(), info.compares(), info.tolerates(), info.suggestion()))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("\n", "TODO"));
    assertThat(info.suggestion()).startsWith("请").endsWith("。");
    assertThat(info.severity()).isNotNull();
  }

  @Test
  void titlesTellChecksApart() {
    assertThat(checks().map(check -> check.info().title())).doesNotHaveDuplicates();
  }
}
