package io.github.jihe.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls between the rooms: what enters, what leaves, what a room does not know. */
class WallsTest {
  private static final String OURS = "io.github.jihe..";
  private static final Set<String> PARSERS = Set.of("parseDouble", "parseFloat", "valueOf");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.jihe");

  /** A room may use these rooms of ours (itself included) and any library not named elsewhere. */
  private static ArchRule room(String name, String... mayUse) {
    String[] allowed = new String[mayUse.length + 1];
    allowed[0] = in(name);
    for (int i = 0; i < mayUse.length; i++) {
      allowed[i + 1] = in(mayUse[i]);
    }
    return noClasses()
        .that()
        .resideInAPackage(in(name))
        .should()
        .dependOnClassesThat(
            resideInAPackage(OURS)
                .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(allowed))))
        .as(name + " uses only " + List.of(mayUse) + " of ours")
        .allowEmptyShould(true);
  }

  private static String in(String room) {
    return "io.github.jihe." + room + "..";
  }

  private static ArchRule library(String packages, String... rooms) {
    String[] allowed = new String[rooms.length];
    for (int i = 0; i < rooms.length; i++) {
      allowed[i] = in(rooms[i]);
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages)
        .as(packages + " stays inside of " + List.of(rooms));
  }

  private static final List<ArchRule> RULES =
      List.of(
          room("document"),
          room("words"),
          room("quantities", "words"),
          room("layout", "document"),
          room("readers", "document", "layout"),
          room("facts", "document", "quantities"),
          room("reports", "document", "words", "quantities", "facts"),
          room("checks", "document", "words", "quantities", "facts"),
          room("run", "document", "quantities", "facts", "readers", "reports", "checks"),
          room("outputs", "document", "quantities", "facts", "checks", "run"),
          room("review", "document", "readers", "checks", "run"),
          room("store", "checks", "run"),
          room("ledger", "document", "quantities", "facts", "readers", "checks", "run"),
          room(
              "cli",
              "document",
              "facts",
              "readers",
              "reports",
              "checks",
              "run",
              "review",
              "store",
              "ledger",
              "outputs"),
          library("org.apache.pdfbox..", "readers"),
          library("org.apache.poi..", "readers"),
          library("com.deepoove..", "outputs.letters"),
          library("org.apache.tika..", "readers"),
          library("org.jsoup..", "readers", "outputs"),
          library("org.apache.commons.csv..", "readers", "outputs", "review", "ledger"),
          library("org.dhatim.fastexcel..", "outputs"),
          library("dev.cel..", "checks"),
          library("org.h2..", "store"),
          library("java.sql..", "store"),
          library("picocli..", "cli"));

  @TestFactory
  List<DynamicTest> rooms() {
    return RULES.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)))
        .toList();
  }

  @Test
  void roomsDoNotUseEachOtherInCircles() {
    slices().matching("io.github.jihe.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  /** The rules above mean nothing if the classes were not found. */
  @Test
  void allRoomsAreSeen() {
    for (String room :
        List.of(
            "document",
            "quantities",
            "readers",
            "facts",
            "reports",
            "checks",
            "run",
            "review",
            "store",
            "ledger",
            "outputs",
            "cli")) {
      assertThat(HOUSE.that(resideInAPackage(in(room)))).as(room).isNotEmpty();
    }
  }

  @Test
  void numbersOfReportsAreNeverBinaryFractions() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(in("facts"), in("checks"), in("quantities"))
        .should()
        .notHaveRawType(binaryFraction())
        .check(HOUSE);
    methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(in("facts"), in("checks"), in("quantities"))
        .should()
        .notHaveRawReturnType(binaryFraction())
        .andShould()
        .notHaveRawParameterTypes(
            describe(
                "with double or float",
                types -> types.stream().anyMatch(type -> binaryFraction().test(type))))
        .check(HOUSE);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> binaryFraction() {
    return describe(
        "double or float",
        type ->
            type.isEquivalentTo(double.class)
                || type.isEquivalentTo(float.class)
                || type.isEquivalentTo(Double.class)
                || type.isEquivalentTo(Float.class));
  }

  /**
   * A number of a report is parsed in {@code quantities} and nowhere else. Readers may parse what a
   * format stores (a sheet's numbers, a page's coordinates): that is not text of a report.
   */
  @Test
  void numbersAreReadFromTextInOnePlace() {
    noClasses()
        .that()
        .resideInAnyPackage(in("facts"), in("reports"), in("checks"), in("run"), in("outputs"))
        .should(
            callMethodWhere(
                describe(
                    "parses a number from text",
                    call ->
                        binaryFraction().test(call.getTarget().getOwner())
                            && PARSERS.contains(call.getTarget().getName())
                            && takesText(call.getTarget()))))
        .check(HOUSE);
  }

  private static boolean takesText(AccessTarget.CodeUnitCallTarget target) {
    return target.getRawParameterTypes().stream()
        .anyMatch(
            type -> type.isEquivalentTo(String.class) || type.isEquivalentTo(CharSequence.class));
  }

  /** {@code new BigDecimal(text)} is for constants, written where a class is set up. */
  @Test
  void decimalsAreMadeFromTextOnlyAsConstants() {
    noClasses()
        .that()
        .resideInAnyPackage(in("facts"), in("reports"), in("run"), in("outputs"))
        .should()
        .callConstructorWhere(
            describe(
                "makes a BigDecimal from text outside of a constant",
                call ->
                    call.getTargetOwner().isEquivalentTo(BigDecimal.class)
                        && takesText(call.getTarget())
                        && !call.getOrigin().getName().equals("<clinit>")))
        .check(HOUSE);
  }

  @Test
  void nothingChangesBehindTheScenes() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(OURS)
        .should()
        .beFinal()
        .check(HOUSE);
  }

  @Test
  void checksHaveNoState() {
    classes()
        .that()
        .implement(io.github.jihe.checks.Check.class)
        .should(com.tngtech.archunit.lang.conditions.ArchConditions.haveOnlyFinalFields())
        .allowEmptyShould(true)
        .check(HOUSE);
    assertThat(HOUSE.get(io.github.jihe.checks.Finding.class).getFields())
        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }
}
