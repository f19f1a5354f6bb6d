package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.reports.prose.AssertionReader;
import io.github.jihe.reports.prose.Prose;
import io.github.jihe.reports.prose.ProseContext;
import io.github.jihe.reports.prose.ProseReader;
import io.github.jihe.reports.tables.DataTableReader;
import io.github.jihe.reports.wording.WordingReader;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the facts of a document. Thread safe. */
public final class ReportExtractor {
  private final Lexicon lexicon;
  private final ProseReader prose = new ProseReader();
  private final AssertionReader assertions = new AssertionReader();
  private final WordingReader wording;

  /** With the lexicon that comes with the program. */
  public ReportExtractor() {
    this(Lexicon.standard());
  }

  public ReportExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.wording = new WordingReader(lexicon::head);
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
    HeadFacts head = HeadFacts.of(document, forms, lexicon);
    Prose said = prose.read(document, new ProseContext(head.year()));
    List<Grading> ofForms = gradings(forms, assembler);
    List<Grading> gradings =
        Stream.of(
                ofForms.stream(),
                GradedLists.of(document, lexicon, ofForms).stream(),
                said.gradings().stream())
            .flatMap(found -> found)
            .toList();
    List<Relation> relations =
        Stream.of(
                said.relations(),
                DataTableReader.read(document, forms, assembler.summaries(), said),
                ListedProjects.of(forms, said.statements(), said.relations()))
            .flatMap(List::stream)
            .toList();
    return new Report(
        head.kind(),
        head.year(),
        head.project(),
        head.department(),
        head.unit(),
        forms,
        assembler.summaries(),
        gradings,
        said.statements(),
        relations,
        said.goalClaims(),
        Linker.link(document, forms, said.statements()),
        MalformedReader.read(document),
        PartReader.read(document, forms, claims(document, forms, head.year())),
        wording.read(document, forms),
        said.unread());
  }

  private static List<Grading> gradings(List<Form> forms, FormAssembler assembler) {
    return Stream.concat(
            forms.stream().flatMap(form -> GradingReader.of(form).stream()),
            assembler.gradings().stream())
        .toList();
  }

  /** What the text and the goal cells of the forms claim in words, in reading order. */
  private List<Assertion> claims(Document document, List<Form> forms, OptionalInt year) {
    Stream<Assertion> ofForms =
        forms.stream()
            .flatMap(form -> form.goals().stream())
            .flatMap(goals -> assertions.completed(goals.completed(), year).stream());
    return Stream.concat(assertions.read(document, year).stream(), ofForms)
        .sorted(Comparator.comparingInt(claim -> claim.source().location().block()))
        .toList();
  }
}
