package io.github.jihe.reports.indicators;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.facts.Attainment;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.NameTrait;
import io.github.jihe.facts.ScoreFormula;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of targets, names and notes on scoring, from a resource. Immutable, thread safe. */
public final class IndicatorLexicon {
  private final Map<Attainment, List<Pattern>> tiers;
  private final Map<Attainment, List<Pattern>> told;
  private final Map<Attainment, List<Pattern>> answers;
  private final Map<Direction, List<Pattern>> directionWords;
  private final Map<Direction, List<Pattern>> directions;
  private final List<Pattern> noDirection;
  private final Map<Direction, List<Pattern>> groups;
  private final List<Pattern> noGroupDirection;
  private final Map<NameTrait, List<Pattern>> traits;
  private final List<Pattern> before;
  private final List<Pattern> standards;
  private final Map<ScoreFormula, List<Pattern>> moreFormulas;
  private final Map<ScoreFormula, List<Pattern>> lessFormulas;

  private IndicatorLexicon(JsonNode root) {
    tiers = map(root.required("tiers"), Attainment.class);
    told = map(root.required("told"), Attainment.class);
    answers = map(root.required("answers"), Attainment.class);
    directionWords = map(root.required("directionWords"), Direction.class);
    directions = map(root.required("directions"), Direction.class);
    noDirection = list(root.required("noDirection"));
    groups = map(root.required("groups"), Direction.class);
    noGroupDirection = list(root.required("noGroupDirection"));
    traits = map(root.required("traits"), NameTrait.class);
    before = list(root.required("before"));
    standards = list(root.required("standards"));
    moreFormulas = map(root.required("formulas").required("moreIsBetter"), ScoreFormula.class);
    lessFormulas = map(root.required("formulas").required("lessIsBetter"), ScoreFormula.class);
  }

  /** The lexicon that comes with the program. */
  public static IndicatorLexicon standard() {
    try (InputStream in = IndicatorLexicon.class.getResourceAsStream("lexicon.yaml")) {
      return new IndicatorLexicon(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon.yaml is part of the program", e);
    }
  }

  private static <E extends Enum<E>> Map<E, List<Pattern>> map(JsonNode node, Class<E> type) {
    Map<E, List<Pattern>> map = new EnumMap<>(type);
    node.properties().forEach(e -> map.put(Enum.valueOf(type, e.getKey()), list(e.getValue())));
    return map;
  }

  private static List<Pattern> list(JsonNode node) {
    List<String> words = new ObjectMapper().convertValue(node, new TypeReference<>() {});
    return words.stream().map(Pattern::compile).toList();
  }

  private static boolean matches(List<Pattern> patterns, String words) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(words).matches());
  }

  private static <E extends Enum<E>> Optional<E> match(Map<E, List<Pattern>> map, String words) {
    return map.entrySet().stream()
        .filter(entry -> matches(entry.getValue(), words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static <E extends Enum<E>> Optional<E> find(Map<E, List<Pattern>> map, String words) {
    return map.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(p -> p.matcher(words).find()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The tier of a qualitative indicator that a whole cell names. */
  Optional<Attainment> tier(String tight) {
    return match(tiers, tight);
  }

  /** What words beside a number say about the target. */
  Optional<Attainment> told(String tight) {
    return match(told, tight).or(() -> tier(tight));
  }

  /** The answer in a column 是否完成. */
  Optional<Attainment> answer(String tight) {
    return match(answers, tight).or(() -> told(tight));
  }

  /** The direction that a cell of a column 指标性质 or 指标方向 says in words. */
  Optional<Direction> directionWord(String tight) {
    return match(directionWords, tight);
  }

  /** The direction that indicators of this name always have. */
  Optional<Direction> direction(String name) {
    return noDirection.stream().anyMatch(pattern -> pattern.matcher(name).find())
        ? Optional.empty()
        : match(directions, name);
  }

  /** The direction that indicators of this group mostly have. */
  Optional<Direction> groupDirection(String subgroup, String name) {
    return noGroupDirection.stream().anyMatch(pattern -> pattern.matcher(name).find())
        ? Optional.empty()
        : match(groups, subgroup);
  }

  Set<NameTrait> traits(String name) {
    Set<NameTrait> found = EnumSet.noneOf(NameTrait.class);
    traits.forEach(
        (trait, patterns) -> {
          if (matches(patterns, name)) {
            found.add(trait);
          }
        });
    return found;
  }

  /** A cell without words such as 实际完成 in front of its number. */
  String withoutBefore(String tight) {
    String rest = tight;
    for (Pattern pattern : before) {
      rest = pattern.matcher(rest).replaceFirst("");
    }
    return rest;
  }

  /** Whether a cell says how points are given or taken. */
  boolean isStandard(String tight) {
    return standards.stream().anyMatch(pattern -> pattern.matcher(tight).find());
  }

  Optional<ScoreFormula> moreIsBetter(String sentence) {
    return find(moreFormulas, sentence);
  }

  Optional<ScoreFormula> lessIsBetter(String sentence) {
    return find(lessFormulas, sentence);
  }
}
