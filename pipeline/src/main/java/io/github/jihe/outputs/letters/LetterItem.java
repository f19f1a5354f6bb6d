package io.github.jihe.outputs.letters;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.outputs.AcrossPlaces;
import io.github.jihe.outputs.Place;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A finding as a row of a letter: its cells by the names that the template calls them.
 *
 * @param files that it speaks of
 * @param cells as printed, may be empty or have line breaks
 */
public record LetterItem(Set<String> files, Map<String, String> cells) {
  /** The names that a row of a template can have besides {@link #NUMBER}. */
  static final List<String> NAMES =
      List.of(
          "项目", "文件", "年度", "位置", "报告数", "核算数", "差额", "问题", "请核实", "计算", "原文", "依据", "级别", "规则",
          "编号", "备注");

  /** The place of the row in its letter, from 1. */
  static final String NUMBER = "序号";

  private static final int MOST_PLACES = 10;
  private static final int LONGEST_QUOTE = 300;

  public LetterItem {
    files = Set.copyOf(files);
    cells = Map.copyOf(cells);
  }

  /** A finding of one file. */
  public static LetterItem of(FileResult result, Finding finding) {
    String name = nameOf(result.file());
    String project = result.head().flatMap(Head::project).orElse("");
    String year =
        result
            .head()
            .map(Head::year)
            .filter(it -> it.isPresent())
            .map(it -> it.getAsInt() + "")
            .orElse("");
    List<String> places =
        finding.evidence().stream()
            .map(place -> place(Place.of(place.source().location(), result.format()), place))
            .toList();
    return new LetterItem(
        Set.of(result.file()),
        cells(
            finding,
            project.isEmpty() ? name : project + "\n（" + name + "）",
            name,
            year,
            Place.of(finding.location(), result.format()),
            places,
            result.review().decisionOn(finding)));
  }

  /** A finding between files. */
  public static LetterItem across(FileResult between, Finding finding) {
    List<String> files =
        AcrossPlaces.files(finding).stream().filter(name -> !name.isEmpty()).toList();
    String names = files.stream().map(LetterItem::nameOf).collect(Collectors.joining("\n"));
    List<String> places =
        finding.evidence().stream().map(place -> place(shortPlace(place), place)).toList();
    return new LetterItem(
        Set.copyOf(files),
        cells(
            finding,
            names,
            names,
            "",
            finding.evidence().stream()
                .limit(MOST_PLACES)
                .map(LetterItem::shortPlace)
                .distinct()
                .collect(Collectors.joining("\n")),
            places,
            between.review().decisionOn(finding)));
  }

  private static Map<String, String> cells(
      Finding finding,
      String project,
      String file,
      String year,
      String place,
      List<String> places,
      Optional<Decision> decision) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("项目", project);
    cells.put("文件", file);
    cells.put("年度", year);
    cells.put("位置", place);
    cells.put("报告数", finding.reported());
    cells.put("核算数", finding.expected());
    cells.put("差额", finding.difference());
    cells.put("问题", finding.title() + "。" + finding.message());
    cells.put("请核实", finding.suggestion());
    cells.put("计算", finding.message());
    cells.put("原文", quotes(places));
    cells.put("依据", finding.basis());
    cells.put("级别", finding.severity().chinese());
    cells.put("规则", finding.rule());
    cells.put("编号", finding.id());
    cells.put("备注", decision.map(Decision::note).orElse(""));
    cells.replaceAll((name, words) -> LetterText.of(words));
    return cells;
  }

  private static String quotes(List<String> places) {
    String listed = places.stream().limit(MOST_PLACES).collect(Collectors.joining("\n"));
    return places.size() > MOST_PLACES
        ? listed + "\n另有 " + (places.size() - MOST_PLACES) + " 处"
        : listed;
  }

  private static String place(String words, Evidence evidence) {
    String quote = LetterText.cut(LetterText.line(evidence.source().quote()), LONGEST_QUOTE);
    return quote.isEmpty() ? words : words + "：“" + quote + "”";
  }

  private static String shortPlace(Evidence evidence) {
    String file = evidence.file();
    return AcrossPlaces.place(evidence).replace(file, nameOf(file)).strip();
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
