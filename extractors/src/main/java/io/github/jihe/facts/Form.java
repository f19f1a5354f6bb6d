package io.github.jihe.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One form (自评表) with its own head, of which a file may hold several.
 *
 * @param title as printed above it; empty if there is none
 * @param heads what its head says: project, unit, department, year …, by standard name
 * @param funds the fund block
 * @param indicators the indicator block
 * @param total the last line
 * @param goals what was to be reached in the year, and what was
 * @param ratios rows of which one is the ratio of two others
 * @param notes the notes below the table
 * @param scoring how its notes say that it is scored
 * @param source place of the title, or of the first row
 */
public record Form(
    FormKind kind,
    String title,
    Map<HeadField, Entry> heads,
    Optional<FundTable> funds,
    Optional<IndicatorTable> indicators,
    Optional<ScoreTotal> total,
    Optional<Goals> goals,
    List<CountRatio> ratios,
    List<Source> notes,
    ScoringNotes scoring,
    Source source) {

  public Form {
    heads = Map.copyOf(heads);
    ratios = List.copyOf(ratios);
    notes = List.copyOf(notes);
  }

  /** What a person calls the form: its project, else its title. */
  public String name() {
    return head(HeadField.PROJECT).orElse(title);
  }

  public Optional<String> head(HeadField field) {
    return Optional.ofNullable(heads.get(field)).map(Entry::text).filter(text -> !text.isBlank());
  }
}
