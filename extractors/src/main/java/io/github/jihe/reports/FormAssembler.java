package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.facts.ScoreTotal;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import io.github.jihe.reports.indicators.ScoringNoteReader;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts forms together from the tables of a document: a form may run over several tables, a table
 * may hold several forms. One use, in the order of the document.
 */
final class FormAssembler {
  private static final Sought TRANSFER_HEAD = new Sought("转移支付.{0,8}名称");
  private static final Sought DEPARTMENT_HEAD = new Sought("部门\\(单位\\)名称|单位\\(部门\\)名称|部门名称");

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:^|[\\s\u3000)）])([\\p{IsHan}()（）]{2,10}名称)\\s*[:：]\\s*([^\\s\u3000:：。；;，]{2,40})");

  private static final int LONGEST_CAPTION = 80;

  private final Lexicon lexicon;
  private final RowClassifier classifier;
  private final ScoringNoteReader scoring;
  private final List<Form> forms = new ArrayList<>();
  private final List<ScoreSummary> summaries = new ArrayList<>();
  private final List<Grading> gradings = new ArrayList<>();
  private OpenForm open;
  private Optional<IndicatorHeader> lastHeader = Optional.empty();
  private Unit caption = Unit.NONE;
  private int headerColumns;
  private boolean noting;

  /** Whether the table goes on with the indicators read last, so that a last line is theirs. */
  private boolean below;

  FormAssembler(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.classifier = new RowClassifier(lexicon);
    this.scoring = new ScoringNoteReader(lexicon.measures());
  }

  /** Running text between tables: a form's title, the unit of its amounts, or a note below it. */
  void text(String text, Source source) {
    String tight = Characters.tight(text);
    if (tight.length() <= 60) {
      lexicon.formTitle(text).ifPresent(kind -> begin(tight, Optional.of(kind), source));
    }
    if (tight.length() <= 30 && tight.contains("单位")) {
      Unit.moneyIn(text).ifPresent(unit -> caption = unit);
    }
    if (open != null) {
      caption(text, source);
      note(tight, source);
    }
  }

  /** （2023年度）　项目名称：村道养护 between the title of a form and its table. */
  private void caption(String text, Source source) {
    Matcher named = CAPTION.matcher(text);
    if (!open.isUnderWay() && text.length() <= LONGEST_CAPTION && named.find()) {
      lexicon
          .head(named.group(1))
          .filter(HeadField.PROJECT::equals)
          .ifPresent(
              field ->
                  open.heads(
                      Map.of(
                          field,
                          new Entry(named.group(2), source, Optional.empty(), Operator.NONE))));
    }
  }

  /** A note, and the numbered points that go on with it. */
  private void note(String tight, Source source) {
    noting = NoteLabels.beginText(tight) || noting && NoteLabels.isPoint(tight);
    if (noting) {
      open.note(source);
    }
  }

  void table(Table table) {
    noting = false;
    GridView grid = new SideBySide(lexicon).stacked(table);
    RowKind[] kinds = new RowKind[grid.rows() + 2];
    for (int row = 1; row <= grid.rows(); row++) {
      kinds[row] = classifier.classify(grid, row);
    }
    kinds[grid.rows() + 1] = RowKind.NOTE;
    lastLines(grid, kinds);
    boolean rest = goesOn(grid, kinds);
    below = rest || onlyLastLines(grid, kinds);
    int row = rest ? continuation(grid, kinds) : 1;
    while (row <= grid.rows()) {
      row = readFrom(grid, kinds, row);
    }
    caption = Unit.NONE;
  }

  /**
   * 自评总分 is a field of the head as well as a name of the last line: below indicators, with nothing
   * but numbers beside it, it is the last line.
   */
  private void lastLines(GridView grid, RowKind[] kinds) {
    boolean below = false;
    for (int row = 1; row <= grid.rows(); row++) {
      switch (kinds[row]) {
        case INDICATOR_HEADER -> below = true;
        case FUND_HEADER -> below = false;
        case HEAD -> {
          below = below && isLastLine(grid, row);
          kinds[row] = below ? RowKind.TOTAL : RowKind.HEAD;
        }
        default -> {} // goes on
      }
    }
  }

  private boolean isLastLine(GridView grid, int row) {
    List<Cell> own = grid.own(row);
    List<Cell> values = own.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
    return lexicon.isTotal(own.get(0).text())
        && !values.isEmpty()
        && values.stream().allMatch(grid::isNumber);
  }

  /** A table without any header, as wide as the one before: the rest of its indicators. */
  private boolean goesOn(GridView grid, RowKind[] kinds) {
    boolean plain =
        IntStream.rangeClosed(1, grid.rows())
            .allMatch(
                row ->
                    switch (kinds[row]) {
                      case DATA, TOTAL, NOTE, BANNER -> true;
                      default -> false;
                    });
    return plain
        && open != null
        && open.hasIndicators()
        && !open.hasTotal()
        && lastHeader.isPresent()
        && headerColumns == grid.columns();
  }

  /** The last line may stand in a table of its own, with columns of its own. */
  private static boolean onlyLastLines(GridView grid, RowKind[] kinds) {
    return IntStream.rangeClosed(1, grid.rows())
        .allMatch(
            row ->
                switch (kinds[row]) {
                  case TOTAL, NOTE, BANNER, HEAD -> true;
                  default -> false;
                });
  }

  private int continuation(GridView grid, RowKind[] kinds) {
    int end = 1;
    while (end <= grid.rows() && kinds[end] == RowKind.DATA) {
      end++;
    }
    if (end > 1) {
      Source source = grid.source(grid.row(1).get(0));
      open.indicators(new IndicatorReader(lexicon, grid).rows(lastHeader.get(), 1, end, source));
    }
    return end;
  }

  /** Reads the block that begins in a row; gives the first row behind it. */
  private int readFrom(GridView grid, RowKind[] kinds, int row) {
    Optional<FundBlock> money = new FundBlocks(lexicon, grid, kinds).at(row, caption);
    if (money.isPresent()) {
      funds(grid, row, money.get());
      return money.get().end();
    }
    switch (kinds[row]) {
      case BANNER -> {
        if (!goesOnNoting(grid, row)) {
          banner(grid, row);
        }
      }
      case HEAD -> head(grid, row);
      case INDICATOR_HEADER -> {
        return indicators(grid, kinds, row);
      }
      case SUMMARY_HEADER -> {
        int end = Math.min(grid.rows() + 1, row + 6);
        new SummaryReader(lexicon, grid).read(row, end).ifPresent(summaries::add);
      }
      case TOTAL -> total(grid, row);
      case NOTE -> {
        form(grid, row).note(grid.source(grid.own(row).get(0)));
        noting = true;
        return row + 1;
      }
      case GOAL_HEADER -> {
        int end = behindGoals(kinds, row);
        new GoalReader(lexicon, grid).read(row, end).ifPresent(form(grid, row)::goals);
        return end;
      }
      case FUND_HEADER, DATA -> {} // what tells of money was read above
    }
    return row + 1;
  }

  /** A numbered point in a row of its own below the first row of the notes. */
  private boolean goesOnNoting(GridView grid, int row) {
    Cell cell = grid.own(row).get(0);
    boolean goesOn = noting && open != null && NoteLabels.isPoint(Characters.tight(cell.text()));
    if (goesOn) {
      open.note(grid.source(cell));
    }
    return goesOn;
  }

  private OpenForm form(GridView grid, int row) {
    if (open == null) {
      Cell first = grid.row(row).get(0);
      begin("", Optional.empty(), grid.source(first));
    }
    return open;
  }

  private void begin(String title, Optional<FormKind> kind, Source source) {
    close();
    open = new OpenForm(title, kind, source, scoring);
    noting = false;
    lastHeader = Optional.empty();
  }

  private void close() {
    if (open != null) {
      open.build(lexicon.words()).ifPresent(forms::add);
    }
  }

  private void banner(GridView grid, int row) {
    Cell cell = grid.own(row).get(0);
    Units.ofCaption(grid, row).ifPresent(unit -> caption = unit);
    Optional<FormKind> kind = lexicon.formTitle(cell.text());
    if (kind.isPresent()) {
      begin(Characters.tight(cell.text()), kind, grid.source(cell));
    }
  }

  private void head(GridView grid, int row) {
    Map<HeadField, Entry> fields = new HeadReader(lexicon, grid).read(row);
    boolean opens =
        fields.containsKey(HeadField.PROJECT)
            || fields.containsKey(HeadField.UNIT)
            || fields.containsKey(HeadField.DEPARTMENT);

    if (open != null && opens && open.isUnderWay()) {
      begin("", Optional.empty(), grid.source(grid.own(row).get(0)));
    }
    OpenForm form = form(grid, row);
    form.heads(fields);
    if (grid.own(row).stream().anyMatch(HeadReader::isLocal)) {
      form.department(fields);
    }
    for (Cell cell : grid.own(row)) {
      String label = Lexicon.bare(cell.text());
      if (TRANSFER_HEAD.is(label)) {
        form.kind(FormKind.TRANSFER);
      } else if (DEPARTMENT_HEAD.is(label)) {
        form.kind(FormKind.DEPARTMENT);
      }
    }
  }

  private void funds(GridView grid, int row, FundBlock block) {
    caption = block.caption();
    boolean taken = open != null && open.hasFunds() && (open.hasIndicators() || open.isOnlyFunds());
    if (block.begins() && taken) {
      begin("", Optional.empty(), grid.source(grid.own(row).get(0)));
    }
    block.funds().ifPresent(form(grid, row)::funds);
    gradings.addAll(block.gradings());
    summaries.addAll(block.summaries());
  }

  private int indicators(GridView grid, RowKind[] kinds, int header) {
    OptionalInt onTop = new TopTotal(grid, kinds).row(header);
    int end = header + 1;
    while (end <= grid.rows()
        && (onTop.equals(OptionalInt.of(end)) || belongsToIndicators(grid, kinds, header, end))) {
      end++;
    }
    OpenForm form = form(grid, header);
    if (form.hasIndicators() && form.hasTotal()) {
      begin("", Optional.empty(), grid.source(grid.own(header).get(0)));
      form = open;
    }
    lastHeader = Optional.of(new IndicatorReader(lexicon, grid).header(header, end));
    below = true;
    headerColumns = grid.columns();
    IndicatorTable table = new IndicatorReader(lexicon, grid).read(header, end);
    Optional<ScoreTotal> total = Optional.empty();
    Optional<Figure> totalRate = Optional.empty();
    if (end <= grid.rows() && kinds[end] == RowKind.TOTAL) {
      total = new TotalReader(grid).read(end, lastHeader.get());
      totalRate = new TotalReader(grid).rate(end, lastHeader.get());
      grade(grid, end, form);
      end++;
    } else if (onTop.isPresent()) {
      total = new TotalReader(grid).read(onTop.getAsInt(), lastHeader.get());
    }
    Optional<ScoreSummary> summary = SummaryReader.transposed(table, total, totalRate);
    if (summary.isPresent()) {
      summaries.add(summary.get());
      below = false;
      return end;
    }
    form.indicators(table);
    total.ifPresent(form::total);
    return end;
  }

  private static boolean belongsToIndicators(GridView grid, RowKind[] kinds, int header, int row) {
    return switch (kinds[row]) {
      case DATA, BANNER, SUMMARY_HEADER -> true;
      case HEAD -> grid.own(row).size() > 4;
      case INDICATOR_HEADER -> sameWords(grid, header, row) || row == header + 1;
      default -> false;
    };
  }

  /** A header repeated at the top of a page. */
  private static boolean sameWords(GridView grid, int header, int row) {
    List<String> first = grid.row(header).stream().map(c -> Lexicon.bare(c.text())).toList();
    List<String> second = grid.row(row).stream().map(c -> Lexicon.bare(c.text())).toList();
    return first.stream().filter(second::contains).count() >= second.size() - 1;
  }

  /** 总分 | 总得分 | 99.26 | 自评等级 | 优. */
  private void grade(GridView grid, int row, OpenForm form) {
    Map<HeadField, Entry> fields = new HeadReader(lexicon, grid).read(row);
    fields.keySet().retainAll(Set.of(HeadField.GRADE));
    form.heads(fields);
  }

  private void total(GridView grid, int row) {
    if (below && lastHeader.isPresent() && open != null) {
      grade(grid, row, open);
      new TotalReader(grid).read(row, lastHeader.get()).ifPresent(open::total);
    }
  }

  private static int behindGoals(RowKind[] kinds, int header) {
    int row = header + 1;
    while (kinds[row] == RowKind.DATA
        || kinds[row] == RowKind.BANNER
        || kinds[row] == RowKind.GOAL_HEADER) {
      row++;
    }
    return row;
  }

  /** Everything read, in the order of the document. */
  List<Form> forms() {
    close();
    open = null;
    return List.copyOf(forms);
  }

  List<ScoreSummary> summaries() {
    return List.copyOf(summaries);
  }

  /** Scores and grades of sheets with one project a row. */
  List<Grading> gradings() {
    return List.copyOf(gradings);
  }
}
