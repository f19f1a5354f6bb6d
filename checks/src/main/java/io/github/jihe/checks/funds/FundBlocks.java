package io.github.jihe.checks.funds;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/**
 * A fund block together with the form it stands in.
 *
 * @param name what a person calls the form: its project, else its title
 */
record FundBlocks(Form form, FundTable table, String name) {

  static Stream<FundBlocks> of(Report report) {
    return report.forms().stream()
        .flatMap(
            form -> form.funds().stream().map(table -> new FundBlocks(form, table, name(form))));
  }

  static String name(Form form) {
    return form.head(HeadField.PROJECT).orElse(form.title());
  }
}
