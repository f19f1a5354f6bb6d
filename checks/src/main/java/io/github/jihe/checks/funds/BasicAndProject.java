package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Report;
import java.util.List;
import java.util.stream.Stream;

/** 全年支出 against 基本支出 and 项目支出, column by column. */
@CheckInfo(
    id = "fund-basic-project",
    title = "总支出与基本支出、项目支出之和不一致",
    severity = Severity.ERROR,
    basis = "算术关系；部门（单位）整体支出绩效自评表：全年支出＝基本支出＋项目支出",
    compares = "全年支出 = 基本支出 + 项目支出（及表中并列的其他支出），各列分别核对",
    tolerates = "任一项空白时不核；每项按印出位数容许半个末位的舍入",
    suggestion = "请核对基本支出、项目支出与全年支出，更正有误的一项。")
public final class BasicAndProject implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FundBlocks.of(report).flatMap(this::columns);
  }

  private Stream<Outcome> columns(FundBlocks block) {
    return block.table().total().stream().flatMap(whole -> columns(block, whole));
  }

  private Stream<Outcome> columns(FundBlocks block, FundRow whole) {
    List<FundRow> parts = spending(block.table().partsOf(whole));
    if (!has(parts, FundSource.BASIC) || !has(parts, FundSource.PROJECT)) {
      return Stream.empty();
    }
    return Stream.of(FundMeasure.values())
        .filter(FundMeasure::isAmount)
        .flatMap(measure -> PartsOfTotal.of(whole, measure, parts).stream())
        .filter(PartsOfTotal::comparable)
        .map(sum -> judge(block, parts, sum));
  }

  /** Rows of one level may be parts of 基本支出 or 项目支出 that nothing marks as such. */
  private static boolean isOfTwo(FundBlocks block, PartsOfTotal sum) {
    List<FundRow> two =
        block.table().partsOf(sum.row()).stream()
            .filter(row -> row.kind() == FundSource.BASIC || row.kind() == FundSource.PROJECT)
            .toList();
    return PartsOfTotal.of(sum.row(), sum.measure(), two)
        .filter(PartsOfTotal::holdsPlainly)
        .isPresent();
  }

  /**
   * What the money is spent on. Rows of where it comes from (财政拨款, 其他资金) may stand beside them and
   * tell of the same money once more.
   */
  private static List<FundRow> spending(List<FundRow> parts) {
    boolean origins = parts.stream().anyMatch(row -> isOrigin(row.kind()));
    return parts.stream()
        .filter(row -> !isOrigin(row.kind()))
        .filter(row -> row.kind() != FundSource.STAFF && row.kind() != FundSource.OPERATING)
        .filter(row -> !origins || row.kind() != FundSource.OTHER)
        .toList();
  }

  private static boolean isOrigin(FundSource kind) {
    return switch (kind) {
      case CENTRAL, PROVINCE, CITY, COUNTY, OWN_LEVEL, LOCAL, FISCAL, SUPERIOR, CARRY_OVER -> true;
      default -> false;
    };
  }

  private static boolean has(List<FundRow> rows, FundSource kind) {
    return rows.stream().anyMatch(row -> row.kind() == kind);
  }

  private Outcome judge(FundBlocks block, List<FundRow> parts, PartsOfTotal sum) {
    boolean bothFilled =
        parts.stream()
            .filter(row -> row.kind() == FundSource.BASIC || row.kind() == FundSource.PROJECT)
            .allMatch(row -> row.get(sum.measure()).isPresent());
    if (sum.holdsPlainly() || isOfTwo(block, sum)) {
      return new Outcome.Consistent(sum.total().source());
    }
    if (!bothFilled) {
      return new Outcome.NotChecked(
          "基本支出或项目支出的" + sum.measure().chinese() + "未填", sum.total().source());
    }
    return SumFinding.of(info(), block.name(), sum);
  }
}
