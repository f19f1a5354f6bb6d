package io.github.jihe.reports.prints;

import io.github.jihe.document.Document;
import io.github.jihe.document.Paragraph;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.TextPrint;
import io.github.jihe.quantities.Characters;
import java.util.List;

/** Takes the prints of the paragraphs that a unit writes itself. Thread safe. */
public final class PrintReader {
  private final PrintLexicon lexicon = PrintLexicon.standard();

  /**
   * One print for each paragraph of running text, in order; none for short paragraphs, for lists of
   * rules, duties of a unit and notes of a template, and for tables.
   */
  public List<TextPrint> read(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(this::isOwn)
        .limit(lexicon.most())
        .map(this::print)
        .toList();
  }

  private boolean isOwn(Paragraph paragraph) {
    String tight = Characters.tight(paragraph.text());
    return tight.length() >= lexicon.shortest()
        && !lexicon.isGiven(Characters.tight(paragraph.location().section()), tight);
  }

  private TextPrint print(Paragraph paragraph) {
    String tight = Characters.tight(paragraph.text());
    String line = paragraph.text().replaceAll("\\s+", " ").strip();
    int points = line.codePointCount(0, line.length());
    String opening =
        points <= lexicon.opening()
            ? line
            : line.substring(0, line.offsetByCodePoints(0, lexicon.opening())) + "…";
    return new TextPrint(
        SimHash.of(tight), tight.length(), new Source(paragraph.location(), opening));
  }
}
