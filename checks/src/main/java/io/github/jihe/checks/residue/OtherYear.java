package io.github.jihe.checks.residue;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Texts;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.wording.ToldYear;
import io.github.jihe.facts.wording.ToldYear.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results, headings and forms of another year than the report's. */
@CheckInfo(
    id = "res-year",
    title = "所述年度与报告年度不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评以预算年度为周期，完成情况应当是被评价年度的",
    compares = "标题、表头和陈述完成结果的句子所写年度 = 报告年度；“上年（××××年）”所注年度 = 报告年度的上一年",
    tolerates = "与上年比较、历年累计、跨期、结转、计划、政策文件、背景介绍中的年度不计；同一年度的结果多于报告年度的不判断",
    suggestion = "请核对年度，确认是否沿用了其他年度的文字。")
public final class OtherYear implements Check {
  /** From here on another year's results are no slip but what the report is about. */
  private static final int MANY = 3;

  private static final int LONGEST_QUOTE = 60;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<ToldYear> told = report.wording().years();
    if (report.year().isEmpty() || told.isEmpty()) {
      return Stream.empty();
    }
    int year = report.year().getAsInt();
    List<ToldYear> titles = told.stream().filter(t -> t.role() == Role.TITLE).toList();
    if (titles.stream().anyMatch(title -> title.year() != year)) {
      return Stream.of(new Outcome.NotChecked("标题写有不同的年度，报告所评年度无从确认", titles.get(0).source()));
    }
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.addAll(titles(told, year));
    outcomes.addAll(texts(told, year, Role.HEADING));
    outcomes.addAll(texts(told, year, Role.RESULT));
    outcomes.addAll(yearsBefore(told, year));
    return outcomes.isEmpty() ? Texts.nothingFound(report) : outcomes.stream();
  }

  /** One form of another year among several of the report's. */
  private List<Outcome> titles(List<ToldYear> told, int year) {
    List<ToldYear> named =
        told.stream().filter(t -> t.role() == Role.FORM || t.role() == Role.TITLE).toList();
    long own = named.stream().filter(t -> t.year() == year).count();
    List<ToldYear> others =
        named.stream().filter(t -> t.year() != year && t.role() == Role.FORM).toList();
    long years = others.stream().map(ToldYear::year).distinct().count();
    return own >= 2 && years == 1 && own > others.size()
        ? List.of(finding(others, year))
        : List.of();
  }

  /**
   * 上年（2020年） in the report of 2022. Who writes in the year after may call the report's own year
   * the last one.
   */
  private List<Outcome> yearsBefore(List<ToldYear> told, int year) {
    List<ToldYear> others =
        told.stream()
            .filter(t -> t.role() == Role.YEAR_BEFORE)
            .filter(t -> t.year() != year && t.year() != year - 1)
            .toList();
    long years = others.stream().map(ToldYear::year).distinct().count();
    return years == 1 && others.size() < MANY ? List.of(finding(others, year - 1)) : List.of();
  }

  private List<Outcome> texts(List<ToldYear> told, int year, Role role) {
    Map<Integer, List<ToldYear>> byYear =
        told.stream()
            .filter(t -> t.role() == role)
            .collect(Collectors.groupingBy(ToldYear::year, TreeMap::new, Collectors.toList()));
    int own = byYear.getOrDefault(year, List.of()).size();
    List<Outcome> outcomes = new ArrayList<>();
    byYear.forEach(
        (other, places) -> {
          if (other == year) {
            return;
          }
          boolean subject =
              places.size() >= MANY && places.size() > own
                  || byYear.size() > 2
                  || role == Role.HEADING && own > 0;
          outcomes.add(
              subject
                  ? new Outcome.NotChecked(
                      "标题或多处结果写明为 " + other + " 年，报告所评年度无从确认", places.get(0).source())
                  : finding(places, year));
        });
    return outcomes;
  }

  private Outcome finding(List<ToldYear> places, int year) {
    ToldYear first = places.get(0);
    String what =
        switch (first.role()) {
          case FORM, TITLE -> "表格注明的年度为 ";
          case HEADING -> "标题所写年度为 ";
          case RESULT -> "陈述完成结果的文字写为 ";
          case YEAR_BEFORE -> "所注上年为 ";
        };
    FindingBuilder finding =
        new FindingBuilder(info(), first.role() + "/" + first.words())
            .message(
                what
                    + first.year()
                    + (first.role() == Role.YEAR_BEFORE ? " 年，报告年度的上年为 " : " 年，报告年度为 ")
                    + year
                    + " 年："
                    + "“"
                    + shortened(first.words())
                    + "”"
                    + (places.size() > 1 ? "等 " + places.size() + " 个地方" : ""))
            .reported(first.year() + "年", first.source())
            .expected(year + "年");
    places.stream().skip(1).forEach(other -> finding.operand(other.source()));
    return finding.build();
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").replaceAll("[。；]+$", "");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "……";
  }
}
