package io.github.jihe.reports;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.ScoreTotal;
import io.github.jihe.facts.Source;
import io.github.jihe.reports.indicators.ScoringNoteReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form whose parts are still being collected, maybe over several tables. */
final class OpenForm {
  private final Optional<FormKind> titleKind;
  private final String title;
  private final Source source;
  private final ScoringNoteReader scoring;
  private final Map<HeadField, Entry> heads = new EnumMap<>(HeadField.class);
  private Optional<FundTable> funds = Optional.empty();
  private Optional<IndicatorTable> indicators = Optional.empty();
  private Optional<ScoreTotal> total = Optional.empty();
  private Optional<Goals> goals = Optional.empty();
  private final List<Source> notes = new ArrayList<>();
  private Optional<FormKind> headKind = Optional.empty();

  OpenForm(String title, Optional<FormKind> titleKind, Source source, ScoringNoteReader scoring) {
    this.scoring = scoring;
    this.title = title;
    this.titleKind = titleKind;
    this.source = source;
  }

  void heads(Map<HeadField, Entry> fields) {
    fields.forEach(heads::putIfAbsent);
  }

  /** The department of these fields, if they name one, in place of one above. */
  void department(Map<HeadField, Entry> fields) {
    Optional.ofNullable(fields.get(HeadField.DEPARTMENT))
        .filter(entry -> !entry.isBlank())
        .ifPresent(entry -> heads.put(HeadField.DEPARTMENT, entry));
  }

  /** A label of the head that says what kind of form it is. */
  void kind(FormKind kind) {
    headKind = headKind.or(() -> Optional.of(kind));
  }

  void funds(FundTable table) {
    funds = funds.or(() -> Optional.of(table));
  }

  void indicators(IndicatorTable table) {
    indicators =
        Optional.of(indicators.map(first -> JoinedIndicators.of(first, table)).orElse(table));
  }

  void goals(Goals block) {
    goals = goals.or(() -> Optional.of(block));
  }

  void total(ScoreTotal line) {
    total = total.or(() -> Optional.of(line));
  }

  void note(Source note) {
    notes.add(note);
  }

  boolean hasFunds() {
    return funds.isPresent();
  }

  boolean hasIndicators() {
    return indicators.isPresent();
  }

  boolean hasTotal() {
    return total.isPresent();
  }

  /** Whether it is a table of funds without title and head, as it stands between paragraphs. */
  boolean isOnlyFunds() {
    return hasFunds() && !hasIndicators() && !hasTotal() && titleKind.isEmpty() && heads.isEmpty();
  }

  /** Whether a head field that begins a form would begin another one. */
  boolean isUnderWay() {
    return hasFunds() || hasIndicators() || hasTotal();
  }

  /** The form, unless it is only a scrap of a head. */
  Optional<Form> build(WordLexicon lexicon) {
    if (!isUnderWay() && heads.size() < 2) {
      return Optional.empty();
    }
    List<Indicator> rows = indicators.map(IndicatorTable::indicators).orElse(List.of());
    String project = Optional.ofNullable(heads.get(HeadField.PROJECT)).map(Entry::text).orElse("");
    return Optional.of(
        new Form(
            kind(),
            title,
            heads,
            funds,
            indicators,
            total(),
            goals.map(block -> GoalReader.related(block, project, rows, lexicon)),
            CountRatios.in(rows, lexicon),
            notes,
            scoring.read(notes),
            source));
  }

  /** 自评得分 in the head stands for a last line that the form does not have. */
  private Optional<ScoreTotal> total() {
    Optional<Entry> head = Optional.ofNullable(heads.get(HeadField.SCORE));
    return total.or(
        () ->
            head.flatMap(Entry::figure)
                .filter(figure -> indicators.isPresent())
                .map(
                    figure ->
                        new ScoreTotal(Optional.empty(), Optional.of(figure), figure.source())));
  }

  private FormKind kind() {
    boolean department =
        funds
            .filter(
                table ->
                    table.row(FundSource.BASIC).isPresent()
                        && table.row(FundSource.PROJECT).isPresent())
            .isPresent();
    Optional<FormKind> strong = titleKind.filter(kind -> kind != FormKind.PROJECT);
    if (strong.isPresent()) {
      return strong.get();
    }
    if (headKind.isPresent()) {
      return headKind.get();
    }
    if (department) {
      return FormKind.DEPARTMENT;
    }
    if (isScoreSheet()) {
      return FormKind.EVALUATION;
    }
    return titleKind.orElse(indicators.isPresent() ? FormKind.PROJECT : FormKind.EVALUATION);
  }

  /** The framework of those who evaluate (决策、过程、产出、效益), without the head that a unit fills in. */
  private boolean isScoreSheet() {
    List<String> groups =
        indicators.map(IndicatorTable::groups).orElse(List.of()).stream()
            .filter(group -> group.level() == 1)
            .map(IndicatorGroup::name)
            .toList();
    return heads.isEmpty()
        && funds.isEmpty()
        && !title.contains("自评")
        && groups.stream().anyMatch(name -> name.contains("决策"))
        && groups.stream().anyMatch(name -> name.contains("过程"));
  }
}
