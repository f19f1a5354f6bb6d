package io.github.jihe.checks.completeness;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.BlankField;
import io.github.jihe.facts.wording.ToldYear;
import io.github.jihe.facts.wording.ToldYear.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields of a form's head that are left blank, and forms without a year. */
@CheckInfo(
    id = "doc-header",
    title = "自评表表头要素不全",
    severity = Severity.INFO,
    basis = "项目支出绩效自评表、部门整体支出绩效自评表表样：表头列有年度、项目名称、主管部门、实施单位",
    compares = "表头已有栏目是否填写；同一文件其他表注明年度时，本表是否注明年度",
    tolerates = "表上没有的栏目不要求；年度写在封面、报告标题或表名中均可；只有一张表的不核年度",
    suggestion = "请补填表头要素。")
public final class FormHead implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Form> forms =
        report.forms().stream().filter(form -> form.kind() != FormKind.EVALUATION).toList();
    List<Form> withoutYear =
        profile.documents().yearDemanded() ? withoutYear(report, forms) : List.of();
    List<Outcome> outcomes = new ArrayList<>();
    for (Form form : forms) {
      List<HeadField> required = profile.documents().heads().getOrDefault(form.kind(), List.of());
      List<BlankField> blank = blank(report, forms, form, required);
      outcomes.add(blank.isEmpty() ? new Outcome.Consistent(form.source()) : blank(form, blank));
    }
    if (!withoutYear.isEmpty()) {
      outcomes.add(noYear(withoutYear, forms.size()));
    }
    return outcomes.stream();
  }

  private static List<BlankField> blank(
      Report report, List<Form> forms, Form form, List<HeadField> required) {
    int from = block(form.source());
    int at = forms.indexOf(form) + 1;
    while (at < forms.size() && block(forms.get(at).source()) <= from) {
      at++;
    }
    int to = at < forms.size() ? block(forms.get(at).source()) : Integer.MAX_VALUE;
    return report.wording().blankFields().stream()
        .filter(blank -> required.contains(blank.field()))
        .filter(blank -> form.head(blank.field()).isEmpty())
        .filter(blank -> lies(blank.source(), from, to))
        .toList();
  }

  private static int block(Source source) {
    return source.location().block();
  }

  /** Forms without a year in a file in which at least one form has one. */
  private static List<Form> withoutYear(Report report, List<Form> forms) {
    List<ToldYear> years =
        report.wording().years().stream().filter(told -> told.role() == Role.FORM).toList();
    List<Form> without = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      int from = forms.get(i).source().location().block();
      int to =
          i + 1 < forms.size() ? forms.get(i + 1).source().location().block() : Integer.MAX_VALUE;
      boolean has =
          forms.get(i).title().matches(".*20\\d{2}.*")
              || forms.get(i).heads().containsKey(HeadField.YEAR)
              || years.stream().anyMatch(told -> lies(told.source(), from, to));
      if (!has) {
        without.add(forms.get(i));
      }
    }
    return without.size() < forms.size() ? without : List.of();
  }

  private static boolean lies(Source source, int from, int to) {
    int block = source.location().block();
    return block >= from && (block < to || from == to);
  }

  private Outcome blank(Form form, List<BlankField> fields) {
    String names = fields.stream().map(BlankField::label).collect(Collectors.joining("、"));
    return new FindingBuilder(info(), form.name() + "/" + names)
        .message("“%s”的表头未填写%s".formatted(words(form), names))
        .reported(names, fields.get(0).source())
        .build();
  }

  private Outcome noYear(List<Form> forms, int all) {
    String names =
        forms.stream().map(form -> "“" + words(form) + "”").collect(Collectors.joining("、"));
    FindingBuilder finding =
        new FindingBuilder(info(), "year/" + names)
            .message("%s没有注明年度，文件共有 %d 份表，其余注明了年度".formatted(names, all))
            .reported(names, forms.get(0).source());
    forms.stream().skip(1).forEach(form -> finding.operand(form.source()));
    return finding.build();
  }

  private static String words(Form form) {
    String words = form.title().isBlank() ? form.name() : form.title();
    return words.isBlank() ? "自评表" : words.replaceAll("[“”\\s]", "");
  }
}
