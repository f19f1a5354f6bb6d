package io.github.jihe.reports.wording;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.wording.BlankField;
import io.github.jihe.facts.wording.Citation;
import io.github.jihe.facts.wording.Leftover;
import io.github.jihe.facts.wording.Slip;
import io.github.jihe.facts.wording.Title;
import io.github.jihe.facts.wording.ToldYear;
import io.github.jihe.facts.wording.UnitName;
import io.github.jihe.facts.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a document once for what its text says of itself. Thread safe. */
public final class WordingReader {
  /** Of one kind a document has no more than a person could read. */
  private static final int MOST = 2_000;

  private static final int LONGEST_TITLE = 60;

  private final Terms terms = Terms.standard();
  private final SlipReader slipReader = new SlipReader(terms);
  private final LeftoverReader leftoverReader = new LeftoverReader(terms);
  private final CitationReader citationReader = new CitationReader();
  private final UnitReader unitReader = new UnitReader(terms);
  private final YearReader yearReader = new YearReader(terms);
  private final BlankFieldReader blankReader;

  /**
   * @param headLabels tells which field of a form's head a label means
   */
  public WordingReader(Function<String, Optional<HeadField>> headLabels) {
    this.blankReader = new BlankFieldReader(headLabels);
  }

  /** What the text says; empty lists where it says nothing. */
  public Wording read(Document document, List<Form> forms) {
    OutlineReader outline = new OutlineReader(terms);
    AnnexReader annexes = new AnnexReader(terms);
    List<Title> titles = new ArrayList<>();
    List<ToldYear> years = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    List<Leftover> leftovers = new ArrayList<>();
    List<Slip> slips = new ArrayList<>();
    List<UnitName> units = new ArrayList<>();
    List<BlankField> blank = new ArrayList<>();
    document
        .tables()
        .filter(table -> !table.hidden())
        .forEach(t -> append(blank, blankReader.read(t)));
    List<Piece> pieces = Piece.of(document);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<ToldYear> told = yearReader.read(piece);
      if (i > 0 && told.isEmpty()) {
        yearReader.summed(pieces.get(i - 1), piece).ifPresent(years::add);
      }
      outline.read(piece);
      annexes.read(piece);
      title(piece, titles);
      append(years, told);
      append(years, AsOfReader.read(piece));
      append(citations, citationReader.read(piece));
      append(leftovers, leftoverReader.read(piece));
      append(slips, slipReader.read(piece));
      append(units, unitReader.read(piece));
    }
    years.removeIf(year -> isColumn(year, List.copyOf(years)));
    for (Form form : forms) {
      yearReader.read(form).ifPresent(years::add);
      form.goals().flatMap(block -> yearReader.completed(block.completed())).ifPresent(years::add);
      append(leftovers, leftoverReader.read(form));
    }
    return new Wording(
        outline.outline(),
        titles,
        years,
        citations,
        leftovers,
        slips,
        annexes.annexes(),
        units,
        blank);
  }

  private void title(Piece piece, List<Title> titles) {
    String tight = piece.tight();
    boolean title = tight.length() <= LONGEST_TITLE && terms.reportTitle().is(tight);
    if (title && !piece.isCell()) {
      titles.add(new Title(tight, piece.whole()));
    }
  }

  /** 2022年 beside 2023年 at the head of a table: the years of its columns, not its own. */
  private static boolean isColumn(ToldYear one, List<ToldYear> years) {
    int table = one.source().location().table();
    return table > 0
        && one.role() == ToldYear.Role.FORM
        && years.stream()
            .anyMatch(
                other ->
                    other.role() == ToldYear.Role.FORM
                        && other.source().location().table() == table
                        && other.year() != one.year());
  }

  private static <T> void append(List<T> all, List<T> found) {
    if (all.size() < MOST) {
      all.addAll(found);
    }
  }
}
