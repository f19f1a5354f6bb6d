package io.github.jihe.reports.indicators;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.facts.Attainment;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.NameTrait;
import io.github.jihe.facts.ScoreFormula;
import io.github.jihe.words.Sought;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of targets, names and notes on scoring, from a resource. Immutable, thread safe. */
public final class IndicatorLexicon {
  private final Map<Attainment, Sought> tiers;
  private final Map<Attainment, Sought> told;
  private final Map<Attainment, Sought> answers;
  private final Map<Direction, Sought> directionWords;
  private final Map<Direction, Sought> directions;
  private final Sought noDirection;
  private final Map<Direction, Sought> groups;
  private final Sought noGroupDirection;
  private final Map<NameTrait, Sought> traits;
  private final Sought before;
  private final Sought standards;
  private final Map<ScoreFormula, Sought> moreFormulas;
  private final Map<ScoreFormula, Sought> lessFormulas;

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

  private static <E extends Enum<E>> Map<E, Sought> map(JsonNode node, Class<E> type) {
    Map<E, Sought> map = new EnumMap<>(type);
    node.properties().forEach(e -> map.put(Enum.valueOf(type, e.getKey()), list(e.getValue())));
    return map;
  }

  /** One pattern of all words, which is matched faster than one by one. */
  private static Sought list(JsonNode node) {
    List<String> words = new ObjectMapper().convertValue(node, new TypeReference<>() {});
    return new Sought("(?:" + String.join(")|(?:", words) + ")");
  }

  private static <E extends Enum<E>> Optional<E> match(Map<E, Sought> map, String words) {
    return map.entrySet().stream()
        .filter(entry -> entry.getValue().is(words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static <E extends Enum<E>> Optional<E> find(Map<E, Sought> map, String words) {
    return map.entrySet().stream()
        .filter(entry -> entry.getValue().isIn(words))
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
  public Optional<Direction> direction(String name) {
    return noDirection.isIn(name) ? Optional.empty() : match(directions, name);
  }

  /** The direction that indicators of this group mostly have. */
  Optional<Direction> groupDirection(String subgroup, String name) {
    return noGroupDirection.isIn(name) ? Optional.empty() : match(groups, subgroup);
  }

  Set<NameTrait> traits(String name) {
    Set<NameTrait> found = EnumSet.noneOf(NameTrait.class);
    traits.forEach(
        (trait, pattern) -> {
          if (pattern.is(name)) {
            found.add(trait);
          }
        });
    return found;
  }

  /** A cell without words such as 实际完成 in front of its number. */
  String withoutBefore(String tight) {
    return before.mayBeIn(tight) ? before.matcher(tight).replaceFirst("") : tight;
  }

  /** Whether a cell says how points are given or taken. */
  boolean isStandard(String tight) {
    return standards.isIn(tight);
  }

  Optional<ScoreFormula> moreIsBetter(String sentence) {
    return find(moreFormulas, sentence);
  }

  Optional<ScoreFormula> lessIsBetter(String sentence) {
    return find(lessFormulas, sentence);
  }
}
