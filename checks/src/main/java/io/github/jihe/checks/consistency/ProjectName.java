package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Likeness;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.wording.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A project whose form, title and text do not call it the same. */
@CheckInfo(
    id = "xt-name",
    title = "项目名称前后写法不一",
    severity = Severity.INFO,
    basis = "项目支出绩效自评表：项目名称应与预算批复一致；同一项目在标题、文字和表格中的名称应当一致",
    compares = "自评表“项目名称” = 报告标题中的项目名称；文字中金额相同的项目名称 = 自评表“项目名称”",
    tolerates = "一方是另一方的一部分（简称、加注地区、年度、层级或括注）的不计；以数字、方位、地名区分的视为不同项目",
    suggestion = "请按预算批复的项目名称统一标题、文字和表格。")
public final class ProjectName implements Check {
  private static final int SHORTEST = 6;
  private static final int MOST_DIFFERENT = 2;

  /** A list with more projects than this has no text that speaks of each. */
  private static final int MOST_FORMS = 100;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    if (report.forms().size() > MOST_FORMS) {
      return Stream.empty();
    }
    return report.forms().stream()
        .filter(form -> form.kind() != FormKind.DEPARTMENT)
        .filter(form -> form.head(HeadField.PROJECT).isPresent())
        .flatMap(form -> compare(report, form));
  }

  private Stream<Outcome> compare(Report report, Form form) {
    String name = ProjectNames.core(form.name());
    if (name.length() < SHORTEST - 1) {
      return Stream.empty();
    }
    List<Outcome> outcomes = new ArrayList<>();
    inTitles(report, form, name).ifPresent(outcomes::add);
    inText(report, form, name).ifPresent(outcomes::add);
    return outcomes.isEmpty()
        ? Stream.of(new Outcome.Consistent(form.source()))
        : outcomes.stream();
  }

  /** A title with all but one or two characters of the name. */
  private Optional<Outcome> inTitles(Report report, Form form, String name) {
    boolean somewhere =
        report.wording().titles().stream().anyMatch(title -> title.words().contains(name));
    if (somewhere || name.length() < SHORTEST) {
      return Optional.empty();
    }
    for (Title title : report.wording().titles()) {
      for (int at = 0; at + name.length() <= title.words().length(); at++) {
        String other = title.words().substring(at, at + name.length());
        if (Likeness.of(name, other).isSlip(MOST_DIFFERENT) && keepsEnds(name, other)) {
          return Optional.of(finding(form, other, title.source(), "报告标题中"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean keepsEnds(String name, String other) {
    return name.charAt(0) == other.charAt(0)
        && name.charAt(name.length() - 1) == other.charAt(other.length() - 1);
  }

  /** A longer or shorter name of the text that goes with the form's amount. */
  private Optional<Outcome> inText(Report report, Form form, String name) {
    return report.statements().stream()
        .filter(statement -> statement.figure().source().location().table() == 0)
        .filter(statement -> isOther(ProjectNames.core(statement.subject()), name))
        .filter(statement -> ProjectNames.amounts(form).anyMatch(f -> agrees(f, statement)))
        .findFirst()
        .map(
            statement ->
                finding(form, statement.subject(), statement.figure().source(), "文字中金额相同的项目"));
  }

  /** The same words in the same order, with others in between. */
  private static boolean isOther(String told, String name) {
    String shorter = told.length() <= name.length() ? told : name;
    String longer = told.length() <= name.length() ? name : told;
    return shorter.length() >= SHORTEST - 1
        && !longer.contains(shorter)
        && Likeness.isWithin(shorter, longer);
  }

  private static boolean agrees(Figure figure, Statement statement) {
    Figure told = statement.figure();
    return figure.quantity().unit().comparable(told.quantity().unit())
        && figure.interval().meets(told.interval());
  }

  private Outcome finding(Form form, String other, Source source, String where) {
    Source head = form.heads().get(HeadField.PROJECT).source();
    String name = form.name().replaceAll("\\s+", "");
    return new FindingBuilder(info(), name)
        .message("自评表项目名称为“%s”，%s写作“%s”".formatted(name, where, other))
        .reported(other, source)
        .expected(name)
        .operand(head)
        .build();
  }
}
