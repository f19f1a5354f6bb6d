package io.github.jihe.facts.wording;

import java.util.List;

/**
 * The text of a document as such (行文), each list in the order of the document.
 *
 * @param outline headings and what the document has of labels
 * @param titles the titles of reports and forms
 * @param years years that titles, forms, headings and results name
 * @param citations documents that the text cites
 * @param leftovers placeholders and instructions of a template that nobody replaced
 * @param slips doubled, lost and confused characters in fixed terms
 * @param annexes annexes that the text lists
 * @param units offices that the text names, each with its place
 * @param blankFields fields of heads of forms that have a label but no value
 */
public record Wording(
    Outline outline,
    List<Title> titles,
    List<ToldYear> years,
    List<Citation> citations,
    List<Leftover> leftovers,
    List<Slip> slips,
    List<Annex> annexes,
    List<UnitName> units,
    List<BlankField> blankFields) {

  /** Of a document without any text. */
  public static final Wording NONE =
      new Wording(
          Outline.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Wording {
    titles = List.copyOf(titles);
    years = List.copyOf(years);
    citations = List.copyOf(citations);
    leftovers = List.copyOf(leftovers);
    slips = List.copyOf(slips);
    annexes = List.copyOf(annexes);
    units = List.copyOf(units);
    blankFields = List.copyOf(blankFields);
  }
}
