package io.github.jihe.checks;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.Section;
import io.github.jihe.facts.wording.Title;
import io.github.jihe.facts.wording.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** What checks of a whole text have in common. */
public final class Texts {
  private Texts() {}

  /** The place that stands for the whole document: its first title, heading or form. */
  public static Optional<Source> place(Report report) {
    Wording wording = report.wording();
    return Stream.of(
            wording.titles().stream().map(Title::source),
            wording.outline().sections().stream().filter(Section::heading).map(Section::source),
            report.forms().stream().map(Form::source))
        .flatMap(found -> found)
        .findFirst();
  }

  /** One comparison that found nothing; none for a document without any text. */
  public static Stream<Outcome> nothingFound(Report report) {
    return place(report).<Outcome>map(Outcome.Consistent::new).stream();
  }
}
