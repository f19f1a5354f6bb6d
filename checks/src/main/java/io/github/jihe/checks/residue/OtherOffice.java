package io.github.jihe.checks.residue;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.wording.UnitName;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same office of another place at the same level: 白石县水务局 in the report of 青禾县水务局. */
@CheckInfo(
    id = "res-name",
    title = "文中出现其他单位或其他项目的名称",
    severity = Severity.WARNING,
    basis = "绩效自评应当反映本单位、本项目的实际情况",
    compares = "文中同级地区、同一职能的单位名称，以及自评得分所属的单位名称 = 报告单位名称；一份自评表的目标和完成情况所写项目 = 该表项目名称",
    tolerates = "上级、下级和其他职能的单位不计；所在句子不谈绩效的只作提示；列出三个以上地区的（汇总、对比）不判断；同时写明本项目的，或提到两个以上其他项目的不提示",
    suggestion = "请核对单位名称和项目名称，确认是否沿用了其他单位、其他项目的文字。")
public final class OtherOffice implements Check {
  private static final int MOST_PLACES = 2;
  private static final Sought NUMBER = new Sought("^第[一二三四五六七八九十]+");

  /** The score of the whole, behind the name of who got it. */
  private static final Sought GRADED =
      new Sought(
          "^(?:20\\d{2}年度?)?(?:部门|单位)?(?:\\(单位\\)|（单位）)?(?:整体|项目)(?:支出)?(?:绩效)?(?:自评|自我评价|评价)"
              + "(?:综合|总)?(?:得分|评分|总分|分数)?(?:为|是|:|：)?[\\d.]+分");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return Stream.concat(offices(report), new OtherProject(info()).check(report));
  }

  private Stream<Outcome> offices(Report report) {
    List<UnitName> units = report.wording().units();
    List<UnitName> own = units.stream().filter(unit -> isOwn(report, unit)).toList();
    if (own.isEmpty()) {
      return Stream.empty();
    }
    UnitName mine = own.get(0);
    Map<String, List<UnitName>> others =
        units.stream()
            .filter(unit -> isRival(mine, unit))
            .collect(
                Collectors.groupingBy(UnitName::full, LinkedHashMap::new, Collectors.toList()));
    long places = others.values().stream().map(named -> named.get(0).place()).distinct().count();
    int told = others.values().stream().mapToInt(List::size).sum();
    boolean here = others.values().stream().allMatch(o -> o.get(0).place().equals(mine.place()));
    boolean rare = told < own.size() || here && told == own.size();
    if (others.isEmpty()) {
      List<UnitName> graded = units.stream().filter(unit -> isGradedInstead(mine, unit)).toList();
      long offices = graded.stream().map(UnitName::office).distinct().count();
      boolean once = offices == 1 && isNamedOnce(units, graded.get(0));
      if (once) {
        return Stream.of(finding(graded, mine));
      }
    }
    if (others.isEmpty() || places > MOST_PLACES || !rare) {
      return Stream.of(new Outcome.Consistent(mine.source()));
    }
    return others.values().stream().map(named -> finding(named, mine));
  }

  private static boolean isOwn(Report report, UnitName unit) {
    boolean reported = report.unit().map(Characters::tight).filter(unit.full()::equals).isPresent();
    return reported
        || report.forms().stream()
            .flatMap(form -> form.head(HeadField.UNIT).stream())
            .map(Characters::tight)
            .anyMatch(unit.full()::equals);
  }

  private static boolean isRival(UnitName mine, UnitName unit) {
    if (unit.place().equals(mine.place())) {
      return isNumberedLike(mine.office(), unit.office());
    }
    return isLikeOffice(mine.office(), unit.office())
        && rank(unit.place()) == rank(mine.place())
        && !unit.place().endsWith(mine.place())
        && !mine.place().endsWith(unit.place());
  }

  /** 人民医院 of another county beside 第二人民医院 of the own. */
  private static boolean isLikeOffice(String mine, String other) {
    return mine.equals(other)
        || NUMBER.isIn(mine) != NUMBER.isIn(other)
            && NUMBER.replaceFirst(mine, "").equals(NUMBER.replaceFirst(other, ""));
  }

  /** 第五中学 in the report of 第三中学. */
  private static boolean isNumberedLike(String mine, String other) {
    return !mine.equals(other)
        && NUMBER.isIn(mine)
        && NUMBER.isIn(other)
        && NUMBER.replaceFirst(mine, "").equals(NUMBER.replaceFirst(other, ""));
  }

  /** 青禾县水务局2023年度整体支出绩效自评96.5分 in the report of 青禾县林业局. */
  private static boolean isGradedInstead(UnitName mine, UnitName unit) {
    return unit.place().equals(mine.place())
        && !unit.office().equals(mine.office())
        && !mine.office().contains("财政")
        && !unit.office().contains(mine.office())
        && !mine.office().contains(unit.office())
        && GRADED.opening(behind(unit)).isPresent();
  }

  /** What follows the name in its clause. */
  private static String behind(UnitName unit) {
    String quote = Characters.tight(unit.source().quote());
    int at = quote.indexOf(unit.full());
    return at < 0 ? "" : quote.substring(at + unit.full().length());
  }

  private static boolean isNamedOnce(List<UnitName> units, UnitName other) {
    return units.stream().filter(unit -> unit.full().equals(other.full())).count() == 1;
  }

  /** The level of a place; counties, districts and banners are of one. */
  private static char rank(String place) {
    if (place.endsWith("自治区")) {
      return '省';
    }
    char last = place.charAt(place.length() - 1);
    return last == '区' || last == '旗' ? '县' : last;
  }

  private Outcome finding(List<UnitName> named, UnitName mine) {
    UnitName first = named.get(0);
    FindingBuilder finding =
        new FindingBuilder(info(), first.full())
            .severity(
                named.stream().anyMatch(UnitName::evaluated) ? Severity.WARNING : Severity.INFO)
            .message("报告单位为“%s”，文中出现“%s”".formatted(mine.full(), first.full()))
            .reported(first.full(), first.source())
            .expected(mine.full())
            .operand(mine.source());
    named.stream().skip(1).forEach(other -> finding.operand(other.source()));
    return finding.build();
  }
}
