package io.github.jihe.reports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.quantities.Characters;
import io.github.jihe.reports.indicators.IndicatorLexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What labels of forms mean (词典), from a resource. Immutable, thread safe. */
public final class Lexicon {
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((单位[:]?)?(人民币)?(亿元|百万元|万元|千元|元|%|[A-Za-z](\\d)?([/÷*×+-][A-Za-z]\\d?)*([*×]100%?)?|10分|分|可多选|必填)\\)"
              + "|\\(\\d+(\\.\\d+)?(分|%)?\\)|[/／]?[A-Z]([/÷][A-Z])+|[,，]?单位[:].*$");
  private static final Pattern EDGES = Pattern.compile("^\\d{1,2}[.、]|^[*★☆·]+|[:;。,，、*]+$");

  private static final Pattern OF_WHICH = Pattern.compile("^[(]?(其中|包括)[:]?");
  private static final Pattern LIST_MARK = Pattern.compile("^[(]?[一二三四五六七八九十\\d]{1,2}[).、]");

  private final Map<FundMeasure, List<Pattern>> fundColumns;
  private final Map<FundSource, List<Pattern>> fundSources;
  private final Map<IndicatorColumn, List<Pattern>> indicatorColumns;
  private final Map<HeadField, List<Pattern>> heads;
  private final Map<FormKind, List<Pattern>> formTitles;
  private final List<Pattern> groups;
  private final List<Pattern> totals;
  private final List<Pattern> subtotals;
  private final List<Pattern> goals;
  private final IndicatorLexicon measures;

  private Lexicon(JsonNode root) {
    fundColumns = patterns(root.get("fundColumns"), FundMeasure.class);
    fundSources = patterns(root.get("fundSources"), FundSource.class);
    indicatorColumns = patterns(root.get("indicatorColumns"), IndicatorColumn.class);
    heads = patterns(root.get("heads"), HeadField.class);
    formTitles = patterns(root.get("formTitles"), FormKind.class);
    groups = patterns(root.get("groups"));
    totals = patterns(root.get("totals"));
    subtotals = patterns(root.get("subtotals"));
    goals = patterns(root.get("goals"));
    measures = IndicatorLexicon.standard();
  }

  /** The words of targets, actual values and notes on scoring. */
  IndicatorLexicon measures() {
    return measures;
  }

  /** The lexicon that comes with the program. */
  public static Lexicon standard() {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.yaml")) {
      return new Lexicon(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon.yaml is part of the program", e);
    }
  }

  private static <E extends Enum<E>> Map<E, List<Pattern>> patterns(JsonNode node, Class<E> type) {
    Map<E, List<Pattern>> map = new EnumMap<>(type);
    node.properties()
        .forEach(entry -> map.put(Enum.valueOf(type, entry.getKey()), patterns(entry.getValue())));
    return map;
  }

  private static List<Pattern> patterns(JsonNode node) {
    List<String> words = new ObjectMapper().convertValue(node, new TypeReference<>() {});
    List<Pattern> patterns = new ArrayList<>();
    for (String word : words) {
      patterns.add(Pattern.compile(word));
    }
    return patterns;
  }

  /** A label without white space, units, (A) marks and closing colons, in plain characters. */
  static String bare(String label) {
    String bare = Characters.tight(label);
    bare = BRACKETED.matcher(bare).replaceAll("");
    return EDGES.matcher(bare).replaceAll("");
  }

  private static boolean matches(List<Pattern> patterns, String bare) {
    return bare.length() <= 40 && patterns.stream().anyMatch(p -> p.matcher(bare).matches());
  }

  private static <E extends Enum<E>> Optional<E> find(Map<E, List<Pattern>> map, String label) {
    String bare = bare(label);
    return map.entrySet().stream()
        .filter(entry -> matches(entry.getValue(), bare))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public Optional<FundMeasure> fundMeasure(String label) {
    return find(fundColumns, label);
  }

  /** The source that a row label names; 其中 in front of it does not count. */
  public Optional<FundSource> fundSource(String label) {
    return find(fundSources, withoutOfWhich(label));
  }

  public Optional<IndicatorColumn> indicatorColumn(String label) {
    return find(indicatorColumns, label);
  }

  public Optional<HeadField> head(String label) {
    return find(heads, label);
  }

  public boolean isGroup(String label) {
    return matches(groups, bare(label));
  }

  public boolean isTotal(String label) {
    return matches(totals, bare(label));
  }

  public boolean isSubtotal(String label) {
    return matches(subtotals, bare(label));
  }

  public boolean isGoal(String label) {
    return matches(goals, bare(label));
  }

  /** The kind of form that a title announces. */
  public Optional<FormKind> formTitle(String title) {
    String tight = Characters.tight(title);
    return formTitles.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(p -> p.matcher(tight).matches()))
        .map(Map.Entry::getKey)
        .min(java.util.Comparator.comparingInt(Lexicon::strength));
  }

  /** 部门整体支出 and 转移支付 say more than 项目. */
  private static int strength(FormKind kind) {
    return kind == FormKind.PROJECT ? 1 : 0;
  }

  /** A label without 其中 and list marks in front, and without a colon behind. */
  static String withoutOfWhich(String label) {
    String tight = OF_WHICH.matcher(Characters.tight(label)).replaceFirst("");
    return LIST_MARK.matcher(tight).replaceFirst("").replaceFirst(":+$", "");
  }
}
