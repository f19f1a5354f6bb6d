package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.FormKind;
import io.github.jihe.quantities.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A count that the department's form and a project's form in another file tell differently. */
@CheckInfo(
    id = "xt-same",
    title = "部门与项目自评表（分在各文件中）的同名指标数值不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评结果应当真实、客观；同一指标在部门表与项目表中的完成值应当一致",
    compares = "同一单位同一年度的部门整体支出自评表与其他文件中项目自评表名称、单位都相同的数量指标的实际完成值",
    tolerates = "比率、满意度、定性指标因对象不同可以不同，不比；名称短于六字、有两张以上项目表同名的、约数不比",
    suggestion = "请核对两张表的完成值，统一口径或更正有误的一处。")
public final class SameIndicatorAcross implements AcrossCheck {
  private static final int SHORTEST_NAME = 6;

  /** A row of one file. */
  private record Placed(TargetRow row, String file) {}

  @Override
  public Stream<Outcome> check(UnitFiles files, Profile profile) {
    return files.years().entrySet().stream()
        .flatMap(
            year -> {
              List<Placed> projects = rows(year.getValue(), FormKind.PROJECT);
              return rows(year.getValue(), FormKind.DEPARTMENT).stream()
                  .flatMap(
                      own -> compare(files.name() + year.getKey() + "年", own, projects).stream());
            });
  }

  private static List<Placed> rows(List<Filed> filed, FormKind kind) {
    return filed.stream()
        .filter(Filed::own)
        .filter(one -> one.subject().form() && one.subject().kind() == kind)
        .flatMap(one -> one.subject().targets().stream().map(row -> new Placed(row, one.file())))
        .filter(placed -> placed.row().name().length() >= SHORTEST_NAME)
        .filter(placed -> isCount(placed.row().actual().dimension()))
        .toList();
  }

  private static boolean isCount(Dimension dimension) {
    return switch (dimension) {
      case MONEY, PEOPLE, PERSON_TIMES, OTHER -> true;
      case RATIO, POINTS, NONE -> false;
    };
  }

  private Optional<Outcome> compare(String who, Placed own, List<Placed> projects) {
    List<Placed> same =
        projects.stream()
            .filter(other -> !other.file().equals(own.file()))
            .filter(other -> other.row().name().equals(own.row().name()))
            .filter(other -> isOfOneUnit(own.row().actual(), other.row().actual()))
            .toList();
    if (same.size() != 1) {
      return Optional.empty();
    }
    Amount told = own.row().actual();
    Placed other = same.get(0);
    if (told.agrees(other.row().actual())) {
      return Optional.of(new Outcome.Consistent(told.source()));
    }
    return Optional.of(
        new FindingBuilder(info(), who + "/" + own.row().name())
            .message(
                "%s指标“%s”的完成值，部门整体支出自评表为 %s，项目自评表（另一文件）为 %s"
                    .formatted(
                        who, own.row().name(), told.printed(), other.row().actual().printed()))
            .reported(told.printed(), told.source(), own.file())
            .expected(other.row().actual().printed())
            .operand(other.row().actual().source(), other.file())
            .build());
  }

  private static boolean isOfOneUnit(Amount one, Amount other) {
    return one.unit().comparable(other.unit());
  }
}
