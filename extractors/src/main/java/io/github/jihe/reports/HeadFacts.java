package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who reports on what and on which year, from titles and the heads of forms. */
record HeadFacts(
    ReportKind kind,
    OptionalInt year,
    Optional<String> project,
    Optional<String> department,
    Optional<String> unit) {

  /** A cover and a title stand among the first blocks. */
  private static final int TITLE_BLOCKS = 12;

  /** Rows of a form that may hold its title and year. */
  private static final int TITLE_ROWS = 3;

  private static final int SHORTEST_NAME = 3;

  /** What the report tells, not what it is called. */
  private static final String SENTENCE = ".*[。；;]$";

  private static final Sought BELOW_TITLE = new Sought("[(（]?20\\d{2}年度?[)）]?");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");
  private static final Pattern PROJECT_IN_TITLE =
      Pattern.compile(
          "(?:关于)?(?:20\\d{2}年度?)?(.{2,40}?)(?:项目|专项资金|资金)?(?:财政|部门|单位|第三方|重点|支出)*(?:绩效(?:自评|评价)|(?<=财政|部门|重点)评价)(?:工作)?报告");

  /** 绩效评价报告, also 财政重点评价报告. */
  private static final Sought EVALUATED = new Sought("(绩效|财政|部门|重点)评价(工作)?报告");

  /** Words of a title that say whose evaluation it is, not of what. */
  private static final Sought NO_NAME =
      new Sought(
          "(20\\d{2}年?度?|财政|部门|单位|整体|项目|预算|支出|专项|资金|年度|重点|第三方|本级|[省市县区旗州]级|政策|的|情况|事前|事后|自评|绩效)*");

  /** The unit that reports, and the year, before the name of the project. */
  private static final Sought REPORTED_BY =
      new Sought("^[^0-9]{2,28}?(?:局|委员会|办公室|厅|中心|街道|政府)(?:关于)?20\\d{2}年度?(?=.{4})");

  static HeadFacts of(Document document, List<Form> forms, Lexicon lexicon) {
    List<String> titles = titles(document);
    Optional<String> title = MainTitle.of(document);
    ReportKind kind = kind(title, titles, forms);
    boolean department =
        kind == ReportKind.DEPARTMENT_SELF_EVALUATION
            && forms.stream().limit(1).noneMatch(form -> form.kind() == FormKind.PROJECT);
    LabelledLines lines = LabelledLines.of(document, TITLE_BLOCKS, lexicon);
    Optional<String> named = first(forms, HeadField.PROJECT).or(() -> lines.get(HeadField.PROJECT));
    Optional<String> unit =
        ReportingUnit.of(
            document, department, named.orElse(""), kind != ReportKind.EVALUATION_REPORT);
    return new HeadFacts(
        kind,
        year(document, titles, forms),
        department
            ? Optional.empty()
            : named.or(() -> project(title, titles).map(name -> without(unit, name))),
        first(forms, HeadField.DEPARTMENT).or(() -> lines.get(HeadField.DEPARTMENT)),
        first(forms, HeadField.UNIT).or(() -> lines.get(HeadField.UNIT)).or(() -> unit));
  }

  /** The name of a project that the title puts behind its unit. */
  private static String without(Optional<String> unit, String project) {
    String rest =
        unit.filter(project::startsWith)
            .map(name -> project.substring(name.length()).replaceFirst("^20\\d{2}年度?", ""))
            .orElse(project);
    return rest.length() >= SHORTEST_NAME ? rest : project;
  }

  private static Optional<String> project(Optional<String> title, List<String> titles) {
    Stream<String> lines = Stream.concat(titles.stream(), Stream.of(String.join("", titles)));
    return Stream.concat(title.stream(), lines)
        .map(PROJECT_IN_TITLE::matcher)
        .filter(Matcher::find)
        .map(matcher -> REPORTED_BY.replaceFirst(matcher.group(1), ""))
        .filter(name -> !NO_NAME.is(name))
        .findFirst();
  }

  private static List<String> titles(Document document) {
    Stream<Block> blocks = document.blocks().stream().limit(TITLE_BLOCKS);
    Stream<String> paragraphs =
        blocks
            .map(
                block ->
                    block instanceof Paragraph p
                        ? p.text()
                        : block instanceof Heading h ? h.text() : "")
            .filter(text -> !text.isBlank() && text.length() <= 80);
    Stream<String> sheets =
        document
            .tables()
            .map(table -> table.cells().get(0).text())
            .filter(text -> text.length() <= 80);
    return Stream.concat(paragraphs, sheets).map(Characters::tight).toList();
  }

  private static ReportKind kind(Optional<String> title, List<String> titles, List<Form> forms) {
    boolean department =
        forms.stream().anyMatch(form -> form.kind() == FormKind.DEPARTMENT)
            || titles.stream().anyMatch(t -> t.matches(".*(部门|单位|整体)(支出)?绩效(的)?自评.*报告.*"));
    if (department) {
      return ReportKind.DEPARTMENT_SELF_EVALUATION;
    }
    boolean evaluation = title.filter(t -> t.contains("评价") && !t.contains("自")).isPresent();
    boolean selfEvaluated =
        forms.stream()
            .filter(form -> form.kind() == FormKind.PROJECT && form.indicators().isPresent())
            .anyMatch(form -> !evaluation || isFilledIn(form));
    String joined = String.join("", titles);
    if ((evaluation || EVALUATED.isIn(joined)) && !selfEvaluated) {
      return ReportKind.EVALUATION_REPORT;
    }
    if (forms.stream().anyMatch(form -> form.kind() == FormKind.TRANSFER)) {
      return ReportKind.TRANSFER_SELF_EVALUATION;
    }
    if (selfEvaluated || joined.contains("自评")) {
      return ReportKind.PROJECT_SELF_EVALUATION;
    }
    return forms.stream().anyMatch(form -> form.kind() == FormKind.EVALUATION)
        ? ReportKind.EVALUATION_REPORT
        : ReportKind.UNKNOWN;
  }

  /** A form of the unit itself, not the score sheet of those who evaluate. */
  private static boolean isFilledIn(Form form) {
    boolean named =
        form.head(HeadField.PROJECT).isPresent() || form.head(HeadField.UNIT).isPresent();
    return form.title().contains("自评") || named && form.funds().isPresent();
  }

  private static OptionalInt year(Document document, List<String> titles, List<Form> forms) {
    List<String> named = titles.stream().filter(t -> !t.matches(SENTENCE)).toList();
    Stream<String> told =
        Stream.of(
                forms.stream().flatMap(form -> form.head(HeadField.YEAR).stream()),
                named.stream().filter(t -> t.contains("绩效") || t.contains("年度")),
                belowTitles(document),
                forms.stream().map(Form::title),
                Stream.of(String.join("", named)),
                Stream.of(String.join("", titles)))
            .flatMap(words -> words);
    return told.map(YEAR::matcher)
        .filter(Matcher::find)
        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
        .findFirst();
  }

  /** Lines and cells that say nothing but a year, as forms print it below their titles. */
  private static Stream<String> belowTitles(Document document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                block instanceof Table table
                    ? table.cells().stream()
                        .filter(cell -> cell.row() <= TITLE_ROWS)
                        .map(Cell::text)
                    : block instanceof Paragraph p
                        ? Stream.of(p.text())
                        : block instanceof Heading h ? Stream.of(h.text()) : Stream.empty())
        .filter(text -> text.length() <= 20)
        .map(Characters::tight)
        .filter(text -> BELOW_TITLE.is(text));
  }

  private static Optional<String> first(List<Form> forms, HeadField field) {
    return forms.stream()
        .flatMap(form -> form.head(field).stream())
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .findFirst();
  }
}
