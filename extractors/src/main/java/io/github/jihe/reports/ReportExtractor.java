package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import java.util.List;

/** Reads the facts of a document. Thread safe. */
public final class ReportExtractor {
  private final Lexicon lexicon;

  /** With the lexicon that comes with the program. */
  public ReportExtractor() {
    this(Lexicon.standard());
  }

  public ReportExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the document says; empty lists where it says nothing. */
  public Report extract(Document document) {
    FormAssembler assembler = new FormAssembler(lexicon);
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        assembler.table(table);
      } else if (block instanceof Paragraph paragraph) {
        assembler.text(paragraph.text(), new Source(paragraph.location(), paragraph.text()));
      } else if (block instanceof Heading heading) {
        assembler.text(heading.text(), new Source(heading.location(), heading.text()));
      }
    }
    List<Form> forms = assembler.forms();
    HeadFacts head = HeadFacts.of(document, forms);
    List<Grading> gradings =
        forms.stream().flatMap(form -> GradingReader.of(form).stream()).toList();
    return new Report(
        head.kind(),
        head.year(),
        head.project(),
        head.department(),
        head.unit(),
        forms,
        assembler.summaries(),
        gradings,
        List.of(),
        List.of(),
        List.of());
  }
}
