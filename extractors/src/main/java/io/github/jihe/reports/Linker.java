package io.github.jihe.reports;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Link;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out which amounts of prose and of fund blocks are the same money: subject, measure, period
 * and status must agree. Where nothing tells them to be the same, there is no link.
 */
final class Linker {
  private static final Sought BARE_SPENDING =
      new Sought("(已|累计|共)?(支出|执行|支付|使用|拨付|结余|剩余)?(资金|金额)?");

  /** What was added or taken away, and the money of two sources together. */
  private static final Sought NO_WHOLE =
      new Sought(
          "少到位|未到位|欠到位|缺口|追加|调增|调减|核减|核增|压减|收回|新增|调入|调出|^(增加|减少)|(增加|减少)(了|资金|预算|经费)?$"
              + "|(资金|补助|拨款|[央省市县区州本上下]级|中央)(和|与|及|以及|、)\\p{IsHan}");

  private static final Sought SOME_ITEMS = new Sought("[\\d一二两三四五六七八九十](个|项)(子?项目|工程)");

  private static final Sought ITEMS_BEHIND =
      new Sought("^[\\d.,]+\\S{1,2}的(有|为)?([\\d一二两三四五六七八九十]+(个|项|家)|项目|单位|子项目)");

  private static final Pattern TOTAL_BEHIND = Pattern.compile("(合计|共计|总计)");

  private static final Sought PART_HEADING = new Sought("基本支出|项目支出|人员经费|公用经费|三公|政府采购|资产管理|资产情况");

  /** What may stand beside the name of a project that is spoken of as a whole. */
  private static final Sought GENERAL =
      new Sought(
          "(本|该|此|项目|资金|专项|经费|补助|年度|全年|年初|年中|实际|总|预算|支出|执行|到位|安排|下达|拨付|使用|支付|投入|累计|共|计|已|的|数|额|金额|为|情况|完成|批复|调整后|财政|率|“|”)*");

  private static final Sought FUND_NOUN =
      new Sought("资金|补助|经费|拨款|配套|财政|预算|专项|自筹|奖补|补贴|债|结转|结余|转移支付|收入");

  private static final Sought LEVEL = new Sought("(中央|自治区|其他|其它|单位|地方|[省市州盟县区旗镇乡上本下]级?|及?以[上下])");

  /** So many different figures of one kind are those of parts, whatever their sentences say. */
  private static final int TOO_MANY = 3;

  private static final int FEWEST_LISTED = 2;

  private static final Sought UNIT_OR_ITEM =
      new Sought("(本年|全年|年度|总|全部)支出(总额|总数)?(合计|共计|总计|决算|预算)|收入|(该|此|这个|这一)项目");

  /** Levels of government whose share a unit's own form may be about. */
  private static final List<FundSource> OWN_LEVELS =
      List.of(FundSource.COUNTY, FundSource.CITY, FundSource.OWN_LEVEL, FundSource.PROVINCE);

  private final List<Form> forms;
  private final List<Title> titles;
  private final PartPassages parts;
  private final SentenceScope scope;

  private Linker(Document document, List<Form> forms, List<Statement> statements) {
    this.forms = forms.stream().filter(form -> form.funds().isPresent()).toList();
    this.titles = Title.of(document);
    this.parts = PartPassages.of(document, forms);
    this.scope = new SentenceScope(document, statements);
  }

  static List<Link> link(Document document, List<Form> forms, List<Statement> statements) {
    Linker linker = new Linker(document, forms, statements);
    List<Link> links = new ArrayList<>();
    List<Statement> clear = withoutUnclear(statements);
    for (Form form : linker.forms) {
      List<Statement> about =
          clear.stream()
              .filter(Linker::isComparable)
              .filter(statement -> !linker.parts.holds(statement))
              .filter(statement -> linker.speaksOf(statement, form))
              .filter(statement -> !isYearOfSeveral(form, statement, clear))
              .filter(statement -> !isInitialOnly(form, statement, statements))
              .toList();
      List<Link> found =
          form.kind() == FormKind.DEPARTMENT
              ? department(form, about)
              : linker.project(form, about);
      found.stream().filter(linker.scope::admits).forEach(links::add);
    }
    return links;
  }

  /**
   * A bare 支出 behind the amount of one source may be that source's or the whole's:
   * 单位资金200万元，支出180万元.
   */
  private static List<Statement> withoutUnclear(List<Statement> statements) {
    List<Statement> clear = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      boolean bare =
          BARE_SPENDING.is(Characters.tight(statement.subject()))
              && !DepartmentMoney.isYearsSpending(statement);
      boolean behindPart =
          i > 0
              && statements.get(i - 1).kind() != FundSource.TOTAL
              && statements.get(i - 1).figure().source().location().block()
                  == statement.figure().source().location().block();
      if (!bare || !behindPart) {
        clear.add(statement);
      }
    }
    return clear;
  }

  /** Amounts of the report's own year, said in running text as fact. */
  private static boolean isComparable(Statement statement) {
    Dimension dimension = statement.figure().quantity().unit().dimension();
    boolean money =
        dimension == Dimension.MONEY
            || dimension == Dimension.RATIO && statement.measure() == Measure.EXECUTION_RATE;
    boolean now = statement.period() == Statement.Period.REPORT_YEAR;
    boolean fact =
        statement.status() == Statement.Status.ACTUAL
            || statement.status() == Statement.Status.UNSAID;
    return money
        && now
        && fact
        && statement.operator() == Operator.NONE
        && !statement.figure().quantity().approximate()
        && statement.figure().source().location().table() == 0
        && !NO_WHOLE.isIn(Characters.tight(statement.subject()))
        && !isAddend(statement)
        && !isOfItems(statement);
  }

  /** 执行率100%的2个, 产业类4个项目安排1750万元: what is told of some projects among several. */
  private static boolean isOfItems(Statement statement) {
    String clause = Characters.tight(statement.figure().source().quote());
    int at = clause.indexOf(Characters.tight(statement.figure().printed()));
    String behind = at < 0 ? "" : clause.substring(at);
    return SOME_ITEMS.isIn(at < 0 ? clause : clause.substring(0, at)) || ITEMS_BEHIND.isIn(behind);
  }

  /** 年初安排的60万元合计560万元: what stands in front of a total is a part of it. */
  private static boolean isAddend(Statement statement) {
    String clause = Characters.tight(statement.figure().source().quote());
    String figure = Characters.tight(statement.figure().printed());
    int end = clause.indexOf(figure) + figure.length();
    return end >= figure.length() && TOTAL_BEHIND.matcher(clause.substring(end)).lookingAt();
  }

  /** Under the heading 基本支出情况 an amount without a name is not that of the whole unit. */
  private static boolean isUnderPart(Statement statement) {
    return PART_HEADING.isIn(statement.figure().source().location().heading());
  }

  /** One year's figure of a project over years, whose form holds the cumulative figure. */
  private static boolean isYearOfSeveral(Form form, Statement statement, List<Statement> all) {
    Optional<FundRow> total = form.funds().flatMap(FundTable::total);
    return total.isPresent()
        && all.stream()
            .filter(other -> other.period() == Statement.Period.CUMULATIVE)
            .filter(other -> other.measure() == statement.measure())
            .filter(other -> other.figure().source().location().table() == 0)
            .anyMatch(other -> FormFigure.agrees(form, total.get(), other));
  }

  /**
   * 年初预算 of a budget that was changed later, where the form knows no other than the changed one.
   */
  private static boolean isInitialOnly(Form form, Statement statement, List<Statement> all) {
    Optional<FundRow> total = form.funds().flatMap(FundTable::total);
    boolean known = total.flatMap(row -> row.get(FundMeasure.INITIAL_BUDGET)).isPresent();
    return !known
        && statement.measure() == Measure.BUDGET
        && total.isPresent()
        && all.stream()
            .filter(other -> other.measure() == Measure.ADJUSTED_BUDGET)
            .filter(other -> other.kind() == statement.kind() && isOfSameText(other, statement))
            .anyMatch(other -> FormFigure.agrees(form, total.get(), other));
  }

  private static boolean isOfSameText(Statement one, Statement other) {
    return one.figure().source().location().block() == other.figure().source().location().block();
  }

  /** A table of several projects holds neither what the whole unit has nor what one of them has. */
  private static boolean isOutsideList(Statement statement, Form form) {
    return isList(form) && UNIT_OR_ITEM.isIn(Characters.tight(statement.figure().source().quote()));
  }

  private static boolean isList(Form form) {
    long projects =
        form.funds().orElseThrow().rows().stream()
            .filter(row -> row.kind() == FundSource.NAMED)
            .count();
    return projects >= FEWEST_LISTED;
  }

  private boolean speaksOf(Statement statement, Form form) {
    if (isOutsideList(statement, form)) {
      return false;
    }
    if (form.kind() == FormKind.DEPARTMENT) {
      return switch (statement.kind()) {
        case BASIC, PROJECT, STAFF, OPERATING -> true;
        case TOTAL -> DepartmentMoney.isDepartment(statement) && !isUnderPart(statement);
        default -> false;
      };
    }
    List<Form> projects =
        forms.stream().filter(other -> other.kind() != FormKind.DEPARTMENT).toList();
    if (forms.size() == 1) {
      return true;
    }
    String name = Characters.tight(form.head(HeadField.PROJECT).orElse(""));
    if (name.isEmpty()) {
      return false;
    }
    int block = statement.figure().source().location().block();
    Optional<Title> title =
        titles.stream().filter(t -> t.block() < block).reduce((first, second) -> second);
    long named =
        projects.stream()
            .map(other -> Characters.tight(other.head(HeadField.PROJECT).orElse("\u0000")))
            .filter(other -> title.isPresent() && title.get().text().contains(other))
            .count();
    return title.isPresent() && title.get().text().contains(name) && named == 1
        || Characters.tight(statement.subject()).contains(name);
  }

  /** 基本支出 and 项目支出 of a department stand under these names in both places. */
  private static List<Link> department(Form form, List<Statement> statements) {
    FundTable funds = form.funds().orElseThrow();
    List<Link> links = new ArrayList<>();
    for (Statement statement : statements) {
      funds
          .row(statement.kind())
          .filter(
              row ->
                  DepartmentMoney.isWhole(statement)
                      || DepartmentMoney.isBare(statement)
                      || statement.kind() == FundSource.TOTAL)
          .flatMap(row -> FormFigure.best(form, row, statement, true))
          .ifPresent(links::add);
    }
    return links;
  }

  private List<Link> project(Form form, List<Statement> statements) {
    FundTable funds = form.funds().orElseThrow();
    Optional<FundRow> total = funds.total();
    if (total.isEmpty()) {
      return List.of();
    }
    List<Statement> wholes =
        statements.stream().filter(s -> isWhole(form, s) && s.measure().isOfFunds()).toList();
    boolean anchored = wholes.stream().anyMatch(s -> FormFigure.agrees(form, total.get(), s));
    List<Link> links = new ArrayList<>();
    Optional<FundSource> ownShare =
        anchored
            ? Optional.empty()
            : OWN_LEVELS.stream()
                .filter(level -> funds.row(level).filter(row -> !row.figures().isEmpty()).isEmpty())
                .filter(
                    level -> of(statements, level).anyMatch(s -> isAnchor(form, total.get(), s)))
                .findFirst();
    if (ownShare.isPresent()) {
      of(statements, ownShare.get())
          .flatMap(s -> FormFigure.best(form, total.get(), s, true).stream())
          .forEach(links::add);
      return links;
    }
    List<Link> found =
        wholes.stream()
            .flatMap(s -> FormFigure.best(form, total.get(), s, anchored).stream())
            .toList();
    found.stream()
        .filter(link -> link.agrees() || isAlone(link, found))
        .filter(link -> !isList(form) || !link.measure().isAmount() || SentenceScope.isSureOf(link))
        .forEach(links::add);
    Set<FundMeasure> meant =
        links.stream()
            .filter(link -> link.statement().measure() == Measure.BUDGET && link.agrees())
            .map(Link::measure)
            .collect(Collectors.toSet());
    for (Statement statement : statements) {
      if (isSource(statement.kind())) {
        funds
            .row(statement.kind())
            .flatMap(row -> FormFigure.best(form, row, statement, anchored, meant))
            .filter(link -> !isOfThing(statement) || SentenceScope.isSureOf(link))
            .ifPresent(links::add);
      } else if (links.stream().noneMatch(l -> l.agrees() && l.statement().equals(statement))) {
        scope
            .source(statement)
            .filter(Linker::isSource)
            .flatMap(funds::row)
            .flatMap(row -> FormFigure.best(form, row, statement, anchored, meant))
            .filter(SentenceScope::isSureOf)
            .ifPresent(links::add);
      }
    }
    return links;
  }

  /** 县级平台投入 is what one thing cost, not what the county gave. */
  private static boolean isOfThing(Statement statement) {
    String subject = Characters.tight(statement.subject());
    return !FUND_NOUN.isIn(subject) && !GENERAL.is(LEVEL.replaceAll(subject, ""));
  }

  /** Whether few other figures of the same kind disagree with the form. */
  private static boolean isAlone(Link link, List<Link> found) {
    return found.stream()
            .filter(other -> other.statement().measure() == link.statement().measure())
            .filter(other -> !other.agrees())
            .map(other -> other.statement().figure().inBase().stripTrailingZeros())
            .distinct()
            .count()
        < TOO_MANY;
  }

  /** The project's money, said of the project without or with its name. */
  private static boolean isWhole(Form form, Statement statement) {
    String project = Characters.tight(form.head(HeadField.PROJECT).orElse(""));
    String subject = Characters.tight(statement.subject());
    boolean named =
        statement.kind() == FundSource.NAMED
            && project.length() >= 4
            && subject.contains(project)
            && GENERAL.is(subject.replace(project, ""));
    return statement.kind() == FundSource.TOTAL || named;
  }

  private static Stream<Statement> of(List<Statement> statements, FundSource kind) {
    return statements.stream().filter(statement -> statement.kind() == kind);
  }

  private static boolean isSource(FundSource kind) {
    return switch (kind) {
      case CENTRAL, PROVINCE, CITY, COUNTY, LOCAL, OWN_LEVEL -> true;
      default -> false;
    };
  }

  private static boolean isAnchor(Form form, FundRow row, Statement statement) {
    boolean funding =
        switch (statement.measure()) {
          case BUDGET, ADJUSTED_BUDGET, ARRIVED, AMOUNT -> true;
          default -> false;
        };
    return funding && FormFigure.agrees(form, row, statement);
  }
}
