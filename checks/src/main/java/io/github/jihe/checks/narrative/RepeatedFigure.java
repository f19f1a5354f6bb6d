package io.github.jihe.checks.narrative;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same quantity told with two values in different places of one report. */
@CheckInfo(
    id = "nar-repeat",
    title = "同一数据前后不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评结果应当真实、客观；同一报告中同一事项的数据应当前后一致",
    compares = "同一报告不同段落中，主体、计量内容、期间、状态、单位都相同的两个数；所述事项相近、有效数字相同而小数点位置不同的两个数",
    tolerates = "约数、上下限、计划数、政策标准、其他年度和累计数、分项数、增减数不比；按印出位数容许舍入；出现三个以上不同值的视为不同事项",
    suggestion = "请核对前后两处数据，统一口径或更正有误的一处。")
public final class RepeatedFigure implements Check {
  private static final int SHORTEST_SUBJECT = 4;

  /** A clause with one of these tells of a part, a point in time or a change. */
  private static final Sought PARTIAL =
      new Sought(
          "\\d\\s*月|季度|上半年|下半年|年初|年中|截至|截止|第.{1,2}批|[一二三四五]期|阶段|其中|人均|平均|每|新增|增加|减少|追加|调整"
              + "|较|比|同比|另|占|超|剩余|分别|等|左右|上年|去年|其余|部分|含|包括|一是|二是|三是|四是|五是");

  private static final Sought OTHER_SECTION =
      new Sought("问题|建议|计划|打算|下一步|依据|改进|目标(?!.{0,6}(完成|实现))|经验|做法|背景");

  /** Headings of what is to be done. */
  private static final Sought PLAN = new Sought("(建设|实施|项目|主要|工作)(内容|任务|规模)|设计|方案|批复|立项");

  private static final Pattern GENERIC =
      Pattern.compile(
          ".*(项|方面|阶段|部分|措施|工作|活动|会议|问题|次|人员|经费|费用|资金|合计|总计|数量)|(共|已|开展|组织|召开|完成|累计|全年|投入|发放|培训|建设|购置|新建|实施|检查|处理|整改|下发|印发|制定|举办|安排)+.{0,2}");

  /** Short names of what a project has one of. */
  private static final Set<String> WHOLES = Set.of("总投资", "合同价", "中标价", "总面积", "总里程", "总造价");

  private static final Pattern MULTIPLIER = Pattern.compile("^[十百千万亿]+");

  private static final Pattern OWN =
      Pattern.compile(
          "^(本|该|我|全)?(项目|单位|部门|局|县|市|区|镇|乡)?(共计|共|已|累计|实际|全年|当年|本年)?"
              + "(覆盖|惠及|受益|完成|实现|涉及|服务)?(?=\\p{IsHan}{3})");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Set<Statement> parts = parts(report);
    Map<String, List<Statement>> same = new LinkedHashMap<>();
    for (Statement statement : report.statements()) {
      if (isWhole(statement) && !parts.contains(statement)) {
        int part = report.wording().outline().partOf(statement.figure().source().location());
        same.computeIfAbsent(part + key(statement), k -> new ArrayList<>()).add(statement);
      }
    }
    Stream<Outcome> rates =
        SwappedRates.of(report).stream()
            .map(pair -> finding(pair.name(), pair.first(), pair.again(), true));
    return Stream.of(
            same.values().stream().flatMap(this::compare), rates, MovedPoint.check(info(), report))
        .flatMap(outcomes -> outcomes);
  }

  /** Statements that only explain another one. */
  private static Set<Statement> parts(Report report) {
    Set<Statement> parts = new HashSet<>();
    for (Relation relation : report.relations()) {
      if (relation instanceof Relation.Sum sum) {
        parts.addAll(sum.parts());
      } else if (relation instanceof Relation.Change change) {
        parts.add(change.before());
        change.difference().ifPresent(parts::add);
        change.rate().ifPresent(parts::add);
      } else if (relation instanceof Relation.Growth growth) {
        parts.add(growth.difference());
        parts.add(growth.rate());
      } else if (relation instanceof Relation.GrowthFrom growth) {
        parts.add(growth.before());
        parts.add(growth.difference());
        parts.add(growth.rate());
      } else if (relation instanceof Relation.Product product) {
        parts.addAll(product.factors());
      } else if (relation instanceof Relation.Movement movement) {
        movement.opening().ifPresent(parts::add);
        parts.addAll(movement.in());
        parts.addAll(movement.out());
      }
    }
    return parts;
  }

  private static boolean isWhole(Statement statement) {
    Source source = statement.figure().source();
    boolean measured =
        switch (statement.measure()) {
          case SCORE, WEIGHT, SHARE, STANDARD -> false;
          default -> true;
        };
    boolean plain =
        statement.operator() == Operator.NONE
            && !statement.figure().quantity().approximate()
            && statement.period() == Period.REPORT_YEAR
            && (statement.status() == Status.ACTUAL || statement.status() == Status.UNSAID);
    return measured
        && plain
        && source.location().table() == 0
        && isNamed(statement)
        && !PARTIAL.isIn(Characters.tight(source.quote()))
        && !OTHER_SECTION.isIn(source.location().heading());
  }

  private static boolean isNamed(Statement statement) {
    String subject = name(statement);
    return (subject.length() >= SHORTEST_SUBJECT || WHOLES.contains(subject))
        && (statement.kind() != FundSource.NAMED || !GENERIC.matcher(subject).matches());
  }

  private static String key(Statement statement) {
    return String.join(
        "/",
        name(statement),
        statement.measure().name(),
        statement.status().name(),
        statement.figure().quantity().unit().dimension().name(),
        statement.measure() == Measure.OTHER
            ? MULTIPLIER.matcher(statement.figure().quantity().unit().symbol()).replaceFirst("")
            : "");
  }

  /** The subject without words that only say whose it is or that it happened. */
  private static String name(Statement statement) {
    return OWN.matcher(Characters.tight(statement.subject())).replaceFirst("");
  }

  private Stream<Outcome> compare(List<Statement> told) {
    Statement first = told.get(0);
    if (told.size() < 2) {
      return Stream.empty();
    }
    List<Statement> others =
        told.stream().filter(other -> !agree(first.figure(), other.figure())).toList();
    if (others.isEmpty()) {
      return Stream.of(new Outcome.Consistent(first.figure().source()));
    }
    Statement other = others.get(0);
    boolean third = others.stream().anyMatch(o -> !agree(other.figure(), o.figure()));
    boolean slip = isSlip(first, other);
    boolean apart = !chapter(first).equals(chapter(other));
    return third || !apart
        ? Stream.empty()
        : Stream.of(finding(first.subject(), first, other, slip));
  }

  /** Between what was to be built and what was built only two digits in the wrong order tell. */
  private static boolean isSlip(Statement first, Statement other) {
    BigDecimal one = first.figure().inBase();
    BigDecimal two = other.figure().inBase();
    return isOfPlan(first) == isOfPlan(other)
        ? DigitSlip.between(one, two) && !isCut(first.figure(), other.figure())
        : DigitSlip.swaps(one, two);
  }

  private static boolean isOfPlan(Statement statement) {
    return PLAN.isIn(statement.figure().source().location().heading());
  }

  /** 46公里 beside 46.8公里: the same number with fewer decimals, or another one. */
  private static boolean isCut(Figure a, Figure b) {
    int scale = Math.min(a.quantity().value().scale(), b.quantity().value().scale());
    return a.quantity().unit().equals(b.quantity().unit())
        && cut(a, scale).compareTo(cut(b, scale)) == 0;
  }

  private static BigDecimal cut(Figure figure, int scale) {
    return figure.quantity().value().setScale(scale, RoundingMode.DOWN);
  }

  private static boolean agree(Figure a, Figure b) {
    return !a.quantity().unit().comparable(b.quantity().unit()) || a.interval().meets(b.interval());
  }

  /** Sections side by side in one chapter often tell of different things in the same words. */
  private static String chapter(Statement statement) {
    return statement.figure().source().location().section().split(" / ", 2)[0];
  }

  private Outcome finding(String name, Statement first, Statement other, boolean slip) {
    Figure before = first.figure();
    Figure after = other.figure();
    return new FindingBuilder(info(), name + "/" + first.measure())
        .severity(slip ? Severity.WARNING : Severity.INFO)
        .message(
            "“%s”前文为 %s，后文为 %s%s"
                .formatted(
                    name, before.printed(), after.printed(), slip ? "，数字相近，疑为笔误" : "，是否同一口径需说明"))
        .reported(after)
        .expected(before.printed())
        .operand(before)
        .build();
  }
}
