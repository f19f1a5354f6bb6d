package io.github.jihe.checks.residue;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of another form's project in the goals of a form: copied from one sheet to the next. */
final class OtherProject {
  private static final int SHORTEST_NAME = 5;

  private final CheckInfo info;

  OtherProject(CheckInfo info) {
    this.info = info;
  }

  /**
   * Forms of single projects, whose goals name just one of the other projects and not their own.
   */
  Stream<Outcome> check(Report report) {
    List<Form> forms =
        report.forms().stream()
            .filter(form -> form.kind() == FormKind.PROJECT || form.kind() == FormKind.TRANSFER)
            .filter(form -> project(form).length() >= SHORTEST_NAME)
            .toList();
    return forms.stream()
        .flatMap(
            form ->
                form.goals().stream()
                    .flatMap(goals -> Stream.of(goals.expected(), goals.completed()))
                    .flatMap(goal -> compare(forms, form, goal).stream()));
  }

  private static String project(Form form) {
    return Characters.tight(form.head(HeadField.PROJECT).orElse(""));
  }

  private Optional<Outcome> compare(List<Form> forms, Form form, Entry goal) {
    String text = Characters.tight(goal.text());
    String own = project(form);
    List<String> named =
        forms.stream()
            .map(OtherProject::project)
            .filter(other -> !other.contains(own) && !own.contains(other))
            .filter(text::contains)
            .distinct()
            .toList();
    return named.size() != 1 || text.contains(own)
        ? Optional.empty()
        : Optional.of(
            new FindingBuilder(info, own + "/" + named.get(0))
                .message("项目名称为“%s”，目标或完成情况写的是“%s”".formatted(own, named.get(0)))
                .reported(named.get(0), new Source(goal.source().location(), named.get(0)))
                .expected(own)
                .build());
  }
}
