package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.across.UnitFiles.History;
import io.github.jihe.facts.Direction;
import io.github.jihe.quantities.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Targets that stayed as they were although they were far exceeded the year before. */
@CheckInfo(
    id = "yy-flat",
    title = "上年大幅超额完成而本年指标值未调整",
    severity = Severity.INFO,
    basis = "财预〔2021〕101号：指标值应当参考历史数据、行业标准等合理设定",
    compares = "同一单位同一项目的同名数量类指标：上年完成值 ÷ 上年指标值 达到 across.flatShare，而本年指标值 = 上年指标值",
    tolerates = "比率、得分、满意度类指标，反向、等于和定性指标，同一表内重名的指标，不判断；政策规定的标准值可能不变",
    suggestion = "请说明指标值未按上年实际完成水平调整的理由。")
public final class UnchangedTargets implements AcrossCheck {
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final int MOST_NAMED = 5;

  @Override
  public Stream<Outcome> check(UnitFiles files, Profile profile) {
    return files.histories().stream()
        .flatMap(
            history ->
                history.years().entrySet().stream()
                    .flatMap(now -> compare(files.name(), history, now, profile)));
  }

  private record Pair(TargetRow before, TargetRow now, String fileBefore, String fileNow) {

    boolean isFlat(BigDecimal share) {
      BigDecimal target = before.target().value();
      return now.target().value().compareTo(target) == 0
          && target.signum() > 0
          && before.actual().value().multiply(HUNDRED).compareTo(target.multiply(share)) >= 0;
    }

    String words() {
      return "“%s”上年指标值 %s、完成 %s，本年指标值仍为 %s"
          .formatted(
              before.name(),
              before.target().printed(),
              before.actual().printed(),
              now.target().printed());
    }
  }

  private Stream<Outcome> compare(
      String unit, History history, Map.Entry<Integer, List<Filed>> now, Profile profile) {
    List<Filed> before = history.years().getOrDefault(now.getKey() - 1, List.of());
    List<Pair> pairs = new ArrayList<>();
    for (Filed one : now.getValue()) {
      for (TargetRow row : comparable(one.subject())) {
        before.stream()
            .flatMap(
                other ->
                    comparable(other.subject()).stream()
                        .filter(then -> isSame(row, then))
                        .map(then -> new Pair(then, row, other.file(), one.file())))
            .findFirst()
            .ifPresent(pairs::add);
      }
    }
    Set<String> told = new HashSet<>();
    List<Pair> flat =
        pairs.stream()
            .filter(pair -> pair.isFlat(profile.across().flatShare()))
            .filter(pair -> told.add(pair.now().name()))
            .toList();
    if (pairs.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        flat.isEmpty()
            ? new Outcome.Consistent(pairs.get(0).now().target().source())
            : finding(LastYearFigure.who(unit, history), now.getKey(), flat));
  }

  private static boolean isSame(TargetRow row, TargetRow other) {
    return row.name().equals(other.name())
        && row.target().dimension() == other.target().dimension()
        && row.target().unit().symbol().equals(other.target().unit().symbol());
  }

  /** Counts and amounts with a name of their own. */
  private static List<TargetRow> comparable(Subject subject) {
    Map<String, Long> names =
        subject.targets().stream()
            .collect(Collectors.groupingBy(TargetRow::name, Collectors.counting()));
    return subject.targets().stream()
        .filter(row -> names.get(row.name()) == 1)
        .filter(row -> row.direction() == Direction.MORE_IS_BETTER)
        .filter(row -> row.target().dimension() == row.actual().dimension())
        .filter(row -> isCount(row.target().dimension()))
        .toList();
  }

  private static boolean isCount(Dimension dimension) {
    return switch (dimension) {
      case MONEY, PEOPLE, PERSON_TIMES, OTHER -> true;
      case RATIO, POINTS, NONE -> false;
    };
  }

  private Outcome finding(String who, int year, List<Pair> flat) {
    Pair first = flat.get(0);
    String rest = flat.size() > MOST_NAMED ? "等 " + flat.size() + " 项指标" : "";
    FindingBuilder finding =
        new FindingBuilder(
                info(),
                who
                    + "/"
                    + year
                    + flat.stream().map(pair -> pair.now().name()).collect(Collectors.joining("/")))
            .message(
                "%s：%s%s"
                    .formatted(
                        who,
                        flat.stream()
                            .limit(MOST_NAMED)
                            .map(Pair::words)
                            .collect(Collectors.joining("；")),
                        rest))
            .reported(
                first.now().target().printed(), first.now().target().source(), first.fileNow())
            .expected("");
    for (Pair pair : flat) {
      finding.operand(pair.now().target().source(), pair.fileNow());
      finding.operand(pair.before().actual().source(), pair.fileBefore());
    }
    return finding.build();
  }
}
