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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of a fund block against its total, column by column. */
@CheckInfo(
    id = "fund-source-sum",
    title = "资金总额与各来源之和不一致",
    severity = Severity.ERROR,
    basis = "算术关系；财预〔2020〕10号所附项目支出绩效自评表：年度资金总额由各来源构成",
    compares = "年度资金总额 = 各来源之和，年初预算、全年预算、全年执行等各列分别核对；另列年中调整的，年初预算 + 年中调整 = 全年预算",
    tolerates = "空白不作零；未列全的“其中”可小于、不可大于总额；每项按印出位数容许半个末位的舍入",
    suggestion = "请核对各来源金额与资金总额，更正漏填或有误的一项。")
public final class SourceSum implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FundBlocks.of(report)
        .flatMap(
            block ->
                Stream.concat(
                    AdjustedBudget.check(info(), block),
                    block.table().rows().stream().flatMap(row -> columns(block, row, profile))));
  }

  private Stream<Outcome> columns(FundBlocks block, FundRow whole, Profile profile) {
    List<FundRow> parts = sources(whole, block.table().partsOf(whole));
    if (parts.isEmpty()) {
      return Stream.empty();
    }
    if (MixedUnits.areMixed(whole, parts, profile)) {
      return Stream.of(new Outcome.NotChecked("各来源与资金总额的计量单位疑有不同，不能加总", whole.source()));
    }
    boolean closed =
        parts.size() >= 2 && (block.table().complete() || areAllElsewhere(whole, parts));
    return Stream.of(FundMeasure.values())
        .filter(measure -> measure.isAmount() || closed && measure == FundMeasure.ADJUSTMENT)
        .flatMap(measure -> PartsOfTotal.of(whole, measure, parts).stream())
        .filter(PartsOfTotal::comparable)
        .map(sum -> judge(block, whole, sum, parts, closed));
  }

  /**
   * Where the money comes from. Of rows that also tell what it is spent on (基本支出, 项目支出) only those
   * are sources that can be nothing else, and only if some column shows that these are all.
   */
  private static List<FundRow> sources(FundRow whole, List<FundRow> parts) {
    if (parts.stream().noneMatch(part -> part.kind() == FundSource.BASIC)) {
      return parts;
    }
    List<FundRow> sources = parts.stream().filter(part -> !isSpending(part.kind())).toList();
    boolean sure =
        sources.size() > 1
            && sources.stream().noneMatch(part -> part.kind() == FundSource.NAMED)
            && areAllElsewhere(whole, sources);
    return sure ? sources : List.of();
  }

  private static boolean isSpending(FundSource kind) {
    return switch (kind) {
      case BASIC, PROJECT, STAFF, OPERATING -> true;
      default -> false;
    };
  }

  /** Parts that make one of the amounts of the total exactly are all that it has. */
  private static boolean areAllElsewhere(FundRow whole, List<FundRow> parts) {
    return Stream.of(FundMeasure.values())
        .filter(FundMeasure::isAmount)
        .flatMap(measure -> PartsOfTotal.of(whole, measure, parts).stream())
        .anyMatch(sum -> sum.comparable() && sum.isTelling());
  }

  private Outcome judge(
      FundBlocks block, FundRow whole, PartsOfTotal sum, List<FundRow> parts, boolean closed) {
    boolean holds = closed ? sum.holdsPlainly() : !sum.exceeds();
    if (holds
        || fitsFlat(block, whole, sum)
        || fitsNested(whole, sum, parts)
        || fitsInner(whole, sum, parts)) {
      return new Outcome.Consistent(sum.total().source());
    }
    return SumFinding.of(info(), block.name(), sum);
  }

  /** 公务用车费17.0, 运行费17.0, 购置费0: named rows that make the named one above are its parts. */
  private static boolean fitsInner(FundRow whole, PartsOfTotal sum, List<FundRow> parts) {
    List<FundRow> outer = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      outer.add(parts.get(i));
      int end = parts.size();
      while (end > i + 2 && !makes(parts.get(i), parts.subList(i + 1, end))) {
        end--;
      }
      i = end > i + 2 ? end - 1 : i;
    }
    return outer.size() < parts.size()
        && PartsOfTotal.of(whole, sum.measure(), outer).filter(PartsOfTotal::holds).isPresent();
  }

  private static boolean makes(FundRow whole, List<FundRow> parts) {
    List<PartsOfTotal> sums =
        Stream.of(FundMeasure.values())
            .filter(FundMeasure::isAmount)
            .flatMap(measure -> PartsOfTotal.of(whole, measure, parts).stream())
            .toList();
    return whole.kind() == FundSource.NAMED
        && parts.stream().allMatch(part -> part.kind() == FundSource.NAMED)
        && !sums.isEmpty()
        && sums.stream().allMatch(PartsOfTotal::holds);
  }

  /** 中央财政, 省级财政 below 财政拨款 may be its parts although no 其中 says so. */
  private static boolean fitsNested(FundRow whole, PartsOfTotal sum, List<FundRow> parts) {
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1;
      while (isGeneral(parts.get(i)) && end < parts.size() && isOfALevel(parts.get(end))) {
        end++;
      }
      List<FundRow> outer =
          Stream.concat(parts.subList(0, i + 1).stream(), parts.subList(end, parts.size()).stream())
              .toList();
      boolean fits =
          end > i + 1
              && PartsOfTotal.of(parts.get(i), sum.measure(), parts.subList(i + 1, end))
                  .filter(PartsOfTotal::holds)
                  .isPresent()
              && PartsOfTotal.of(whole, sum.measure(), outer)
                  .filter(PartsOfTotal::holds)
                  .isPresent();
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGeneral(FundRow row) {
    return switch (row.kind()) {
      case FISCAL, SUPERIOR, LOCAL -> true;
      default -> false;
    };
  }

  private static boolean isOfALevel(FundRow row) {
    return switch (row.kind()) {
      case CENTRAL, PROVINCE, CITY, COUNTY, OWN_LEVEL -> true;
      default -> false;
    };
  }

  /** Rows of a nested 其中 may as well be meant as parts of the total itself. */
  private static boolean fitsFlat(FundBlocks block, FundRow whole, PartsOfTotal sum) {
    List<FundRow> rows = block.table().rows();
    boolean nested = rows.stream().anyMatch(row -> row.depth() > whole.depth() + 1);
    if (!nested || whole.depth() > 0) {
      return false;
    }
    List<FundRow> below = rows.subList(rows.indexOf(whole) + 1, rows.size());
    for (int from = 1; from < below.size(); from++) {
      int split = from;
      List<FundRow> flat =
          Stream.concat(
                  below.subList(0, split).stream().filter(row -> row.depth() == 1),
                  below.subList(split, below.size()).stream())
              .toList();
      Optional<PartsOfTotal> other = PartsOfTotal.of(whole, sum.measure(), flat);
      if (other.isPresent() && other.get().holds()) {
        return true;
      }
    }
    return false;
  }
}
