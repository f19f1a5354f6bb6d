package io.github.jihe.checks.completeness;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.wording.Annex;
import io.github.jihe.quantities.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The annexes that a report lists against the forms that follow it. */
@CheckInfo(
    id = "doc-annex",
    title = "附件清单与所附表格不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：自评结果以自评表等形式反映并作为报告附件报送；附件名称应与正文附件说明一致",
    compares = "正文附件清单中的自评表、评价表 = 文件中实际附有的表格，按表的种类",
    tolerates = "清单所列表格都不在文件中的（另行报送）不判断；没有附件清单的不核；指标体系、问卷等非自评表的附件不核；附有而未列入清单的只作提示",
    suggestion = "请核对附件清单，补报缺少的表格或补列清单。")
public final class AnnexList implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Annex> listed =
        report.wording().annexes().stream()
            .filter(annex -> kind(annex.title()).isPresent())
            .toList();
    List<Form> forms =
        report.forms().stream()
            .filter(form -> form.kind() != FormKind.EVALUATION && !form.title().isBlank())
            .toList();
    if (listed.isEmpty()) {
      return Stream.empty();
    }
    List<Annex> present = listed.stream().filter(annex -> has(report, forms, annex)).toList();
    if (present.isEmpty()) {
      return Stream.of(new Outcome.NotChecked("清单所列附件都不在本文件中，可能另行报送", listed.get(0).source()));
    }
    List<Outcome> outcomes = new ArrayList<>();
    if (forms.size() < listed.size()) {
      listed.stream().filter(a -> !present.contains(a)).forEach(a -> outcomes.add(absent(a)));
    }
    forms.stream()
        .filter(form -> listed.stream().noneMatch(annex -> covers(annex, form)))
        .forEach(form -> outcomes.add(unlisted(form, listed)));
    return outcomes.isEmpty()
        ? Stream.of(new Outcome.Consistent(listed.get(0).source()))
        : outcomes.stream();
  }

  /** Which kind of form a title promises. */
  private static Optional<FormKind> kind(String title) {
    if (title.contains("转移支付")) {
      return Optional.of(FormKind.TRANSFER);
    }
    if (title.contains("整体")) {
      return Optional.of(FormKind.DEPARTMENT);
    }
    return title.matches(".*(项目|支出).*自评表.*") ? Optional.of(FormKind.PROJECT) : Optional.empty();
  }

  /** Read as a form, or at least announced by a title of its own. */
  private static boolean has(Report report, List<Form> forms, Annex annex) {
    boolean read = forms.stream().anyMatch(form -> covers(annex, form));
    return read
        || report.wording().titles().stream()
            .filter(title -> !title.source().location().equals(annex.source().location()))
            .anyMatch(title -> kind(title.words()).equals(kind(annex.title())));
  }

  private static boolean covers(Annex annex, Form form) {
    return kind(annex.title()).filter(kind -> kind == form.kind()).isPresent()
        || Characters.tight(form.title()).equals(annex.title());
  }

  private Outcome absent(Annex annex) {
    return new FindingBuilder(info(), annex.title())
        .message("附件清单列有“%s”，文件中没有这类表格".formatted(annex.title()))
        .reported(annex.title(), annex.source())
        .build();
  }

  private Outcome unlisted(Form form, List<Annex> listed) {
    String title = Characters.tight(form.title());
    return new FindingBuilder(info(), title)
        .severity(Severity.INFO)
        .message("文件附有“%s”，附件清单（如“%s”）未列入".formatted(title, listed.get(0).title()))
        .reported(title, form.source())
        .operand(listed.get(0).source())
        .build();
  }
}
