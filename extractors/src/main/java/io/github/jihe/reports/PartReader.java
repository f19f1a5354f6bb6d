package io.github.jihe.reports;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Part;
import io.github.jihe.quantities.Characters;
import io.github.jihe.reports.prose.SurveyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a document at the titles of its reports and finds the form that each of them speaks of. */
final class PartReader {
  private static final SurveyReader SURVEYS = new SurveyReader();

  private PartReader() {}

  static List<Part> read(Document document, List<Form> forms, List<Assertion> assertions) {
    List<Title> titles = new ArrayList<>();
    titles.add(new Title(0, ""));
    titles.addAll(Title.of(document));
    int last =
        document.blocks().stream().mapToInt(block -> block.location().block()).max().orElse(0);
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < titles.size(); i++) {
      Title title = titles.get(i);
      int end = i + 1 < titles.size() ? titles.get(i + 1).block() - 1 : last;
      int from = next;
      while (next < assertions.size() && block(assertions.get(next)) <= end) {
        next++;
      }
      parts.add(
          new Part(
              title.text(),
              title.block(),
              end,
              form(title, forms),
              assertions.subList(from, next),
              SURVEYS.read(document, title.block(), end)));
    }
    return parts;
  }

  private static int block(Assertion claim) {
    return claim.source().location().block();
  }

  /** The only form, or the only one that the title means. */
  private static Optional<Form> form(Title title, List<Form> forms) {
    boolean ofDepartment = title.text().matches(".*(部门|单位|整体).*");
    List<Form> named =
        forms.stream()
            .filter(form -> form.head(HeadField.PROJECT).isPresent())
            .filter(form -> title.text().contains(project(form)))
            .toList();
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    List<Form> departments =
        forms.stream().filter(form -> form.kind() == FormKind.DEPARTMENT).toList();
    if (named.isEmpty() && ofDepartment && departments.size() == 1) {
      return Optional.of(departments.get(0));
    }
    // a table of money in the text beside them tells of no indicators
    List<Form> rated = forms.stream().filter(form -> form.indicators().isPresent()).toList();
    List<Form> meant = forms.size() == 1 ? forms : rated;
    boolean only = meant.size() == 1 && (!ofDepartment || title.text().contains("项目"));
    return only ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static String project(Form form) {
    return Characters.tight(form.head(HeadField.PROJECT).orElse("\u0000"));
  }
}
