package io.github.jihe.checks.ledger;

import io.github.jihe.facts.FormKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the projects of the ledger that a form is about: by code, else by name and unit. What is
 * only likely is never compared.
 */
record Matcher(Ledger ledger) {
  /** Names less alike than this are those of different projects. */
  private static final int ALIKE = 60;

  /** A code that leads to a name less alike than this was mistyped by somebody. */
  private static final int STRANGE = 30;

  private static final int MOST_CANDIDATES = 3;

  Match match(Claim claim) {
    if (claim.year() == 0) {
      return new Match.Outside("报告未写明年度，不能与台账核对");
    }
    if (!ledger.covers(claim.year())) {
      return new Match.Outside("台账没有 " + claim.year() + " 年的数据");
    }
    if (claim.kind() == FormKind.TRANSFER) {
      return transfer(claim);
    }
    if (claim.kind() == FormKind.DEPARTMENT) {
      return department(claim);
    }
    List<LedgerProject> coded =
        claim.code().isEmpty() ? List.of() : ledger.withCode(claim.year(), claim.code());
    return coded.isEmpty() ? byName(claim) : byCode(claim, coded);
  }

  private Match byCode(Claim claim, List<LedgerProject> coded) {
    ProjectTitle title = ProjectTitle.of(claim.project());
    boolean strange =
        !claim.project().isEmpty()
            && coded.stream()
                .map(project -> ProjectTitle.of(project.name()))
                .allMatch(name -> !name.bare().isEmpty() && name.likeness(title) < STRANGE);
    if (strange) {
      return new Match.Unsure(coded.subList(0, 1), "项目编码相同而名称不同");
    }
    return new Match.Sure(readings(claim, coded));
  }

  /** The unit's own share, where one code is shared out to several units, or all of it. */
  private List<List<LedgerProject>> readings(Claim claim, List<LedgerProject> projects) {
    List<LedgerProject> own =
        projects.stream().filter(project -> isOf(project.unit(), claim.unit())).toList();
    return own.isEmpty() || own.size() == projects.size()
        ? List.of(projects)
        : List.of(own, projects);
  }

  private static boolean isOf(String unit, String claimed) {
    return !unit.isEmpty()
        && !claimed.isEmpty()
        && UnitName.of(unit).likeness(UnitName.of(claimed)) > 0;
  }

  private Match byName(Claim claim) {
    ProjectTitle title = ProjectTitle.of(claim.project());
    if (title.bare().isEmpty()) {
      return new Match.Outside("报告未写明项目名称，不能与台账核对");
    }
    List<LedgerProject> same = ledger.withTitle(claim.year(), title);
    List<LedgerProject> own = same.stream().filter(project -> fits(project, claim)).toList();
    if (own.isEmpty()) {
      return same.isEmpty() ? alike(claim, title) : new Match.Unsure(few(same), "项目名称相同而单位不同");
    }
    List<LedgerProject> exact =
        own.stream().filter(project -> project.name().equals(claim.project())).toList();
    List<LedgerProject> chosen = exact.isEmpty() ? own : exact;
    long units = chosen.stream().map(LedgerProject::unit).distinct().count();
    if (chosen.size() > 1 && (units > 1 || exact.isEmpty())) {
      return new Match.Unsure(few(chosen), "台账中有几个项目的名称与之相同");
    }
    boolean otherCode =
        !claim.code().isEmpty() && chosen.stream().noneMatch(project -> project.code().isEmpty());
    return otherCode
        ? new Match.Unsure(few(chosen), "项目名称相同而编码不同")
        : new Match.Sure(List.of(chosen));
  }

  /** Whether nothing speaks against the project being the form's unit's. */
  private static boolean fits(LedgerProject project, Claim claim) {
    boolean unknown =
        project.unit().isEmpty() || claim.unit().isEmpty() && claim.department().isEmpty();
    return unknown
        || isOf(project.unit(), claim.unit())
        || isOf(project.unit(), claim.department())
        || isOf(project.department(), claim.unit())
        || isOf(project.department(), claim.department()) && claim.unit().isEmpty();
  }

  private Match alike(Claim claim, ProjectTitle title) {
    Stream<LedgerProject> near =
        Stream.concat(
                ledger.unitsLike(claim.year(), claim.unit()).stream(),
                ledger.unitsLike(claim.year(), claim.department()).stream())
            .distinct()
            .flatMap(unit -> ledger.ofUnit(claim.year(), unit).stream());
    record Scored(LedgerProject project, int score) {}
    List<LedgerProject> likely =
        near.map(project -> new Scored(project, ProjectTitle.of(project.name()).likeness(title)))
            .filter(scored -> scored.score() >= ALIKE)
            .sorted(Comparator.comparingInt(Scored::score).reversed())
            .map(Scored::project)
            .limit(MOST_CANDIDATES)
            .toList();
    if (likely.isEmpty()) {
      return new Match.Missing();
    }
    int score = ProjectTitle.of(likely.get(0).name()).likeness(title);
    return new Match.Unsure(likely, "单位相符、名称相似度 " + score + "%");
  }

  private static List<LedgerProject> few(List<LedgerProject> projects) {
    return projects.subList(0, Math.min(MOST_CANDIDATES, projects.size()));
  }

  /** One code stands for a transfer at all levels: only the unit tells whose share a form is. */
  private Match transfer(Claim claim) {
    List<LedgerProject> own =
        ledger.withCode(claim.year(), claim.code()).stream()
            .filter(project -> isOf(project.unit(), claim.unit()))
            .toList();
    return own.isEmpty()
        ? new Match.Outside("转移支付自评表可能汇总其他层级的资金，编码和单位未同时对应，不与台账核对")
        : new Match.Sure(List.of(own));
  }

  private Match department(Claim claim) {
    List<String> named = ledger.unitsLike(claim.year(), claim.unit());
    if (named.isEmpty()) {
      return new Match.Outside("台账没有“" + claim.unit() + "”的数据");
    }
    if (named.size() > 1) {
      return new Match.Outside("台账中有几个单位的名称与“" + claim.unit() + "”相近，未能确定");
    }
    List<LedgerProject> own = ledger.ofUnit(claim.year(), named.get(0));
    Set<LedgerProject> all = new LinkedHashSet<>(own);
    ledger.projects().stream()
        .filter(project -> project.year() == claim.year())
        .filter(project -> project.department().equals(named.get(0)))
        .forEach(all::add);
    List<List<LedgerProject>> readings = new ArrayList<>(List.of(own));
    if (all.size() > own.size()) {
      readings.add(List.copyOf(all));
    }
    return new Match.Sure(readings);
  }
}
