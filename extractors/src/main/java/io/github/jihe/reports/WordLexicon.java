package io.github.jihe.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.facts.ReasonTrait;
import io.github.jihe.facts.Wording;
import io.github.jihe.words.Sought;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the words in rows of indicators mean (指标用语), from a resource. Immutable, thread safe. */
final class WordLexicon {
  /** Longer texts are no stock phrases, and a pattern need not look through a whole page. */
  private static final int LONGEST = 300;

  private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[,，;；。、!！]+");

  private final Map<Wording, Sought> wording;
  private final Map<ReasonTrait, Sought> reasons;
  private final Sought stockGoals;
  private final Sought rateNames;
  private final Sought notRates;
  private final Sought totalCost;
  private final List<GroupNames> groupNames;
  private final Pattern countNoun;
  private final List<CountPair> countPairs;
  private final List<Pattern> listMarks;
  private final List<String> commonWords;

  /** What fits a second-level group, and what speaks for another. */
  private record GroupNames(Pattern group, List<String> fits, List<String> alien) {}

  /** Words which say that one count is part of another, and the word before 率 in its rate. */
  record CountPair(String whole, String part, String rate) {}

  private WordLexicon(JsonNode root) {
    wording = byKind(root.get("wording"), Wording.class);
    reasons = byKind(root.get("reasons"), ReasonTrait.class);
    stockGoals = pattern(root.get("stockGoals"));
    rateNames = pattern(root.get("rateNames"));
    notRates = pattern(root.get("notRates"));
    totalCost = pattern(root.get("totalCost"));
    groupNames =
        stream(root.get("groupNames"))
            .map(
                node ->
                    new GroupNames(
                        Pattern.compile(node.get("group").asText()),
                        words(node.get("fits")),
                        words(node.get("alien"))))
            .toList();
    countNoun = Pattern.compile(root.get("counts").get("noun").asText() + "(\\(.{1,4}\\))?$");
    countPairs =
        stream(root.get("counts").get("pairs"))
            .map(
                node ->
                    new CountPair(
                        node.get("whole").asText(),
                        node.get("part").asText(),
                        node.get("rate").asText()))
            .toList();
    listMarks = patterns(root.get("listMarks"));
    commonWords = words(root.get("commonWords"));
  }

  /** The lexicon that comes with the program. */
  static WordLexicon standard() {
    try (InputStream in = WordLexicon.class.getResourceAsStream("wording.yaml")) {
      return new WordLexicon(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("wording.yaml is part of the program", e);
    }
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static List<String> words(JsonNode list) {
    return stream(list).map(JsonNode::asText).toList();
  }

  private static List<Pattern> patterns(JsonNode list) {
    return stream(list).map(node -> Pattern.compile(node.asText())).toList();
  }

  private static <E extends Enum<E>> Map<E, Sought> byKind(JsonNode node, Class<E> type) {
    Map<E, Sought> map = new EnumMap<>(type);
    node.properties()
        .forEach(entry -> map.put(Enum.valueOf(type, entry.getKey()), pattern(entry.getValue())));
    return map;
  }

  /** One pattern for all of a list, in its order. */
  private static Sought pattern(JsonNode list) {
    return new Sought("(?:" + String.join(")|(?:", words(list)) + ")");
  }

  private static boolean matches(Sought pattern, String tight) {
    return tight.length() <= LONGEST && pattern.is(tight);
  }

  /** How a text that is not blank is put; tight, without a full stop. */
  Wording wording(String tight) {
    return wording.entrySet().stream()
        .filter(entry -> matches(entry.getValue(), tight))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Wording.OTHER);
  }

  /** What a reason that is not blank says. */
  Set<ReasonTrait> reason(String tight) {
    List<String> clauses = clauses(tight);
    Set<ReasonTrait> traits = EnumSet.noneOf(ReasonTrait.class);
    for (Map.Entry<ReasonTrait, Sought> entry : reasons.entrySet()) {
      ReasonTrait trait = entry.getKey();
      Sought pattern = entry.getValue();
      boolean says =
          switch (trait) {
            case STOCK -> clauses.stream().allMatch(clause -> matches(pattern, clause));
            case QUALIFIED -> matches(pattern, tight);
            default -> clauses.stream().anyMatch(clause -> matches(pattern, clause));
          };
      if (says && !clauses.isEmpty()) {
        traits.add(trait);
      }
    }
    return traits;
  }

  private static List<String> clauses(String tight) {
    List<String> clauses = new ArrayList<>();
    for (String clause : BETWEEN_CLAUSES.split(tight, -1)) {
      if (!clause.isEmpty()) {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  boolean isStockGoal(String tight) {
    List<String> clauses = clauses(tight);
    return !clauses.isEmpty() && clauses.stream().allMatch(c -> matches(stockGoals, c));
  }

  boolean isRate(String name) {
    return matches(rateNames, name) && !matches(notRates, name);
  }

  boolean isTotalCost(String name) {
    return matches(totalCost, name);
  }

  /** The part of a name that speaks for another group than the one it stands in. */
  Optional<String> misplaced(String subgroup, String name) {
    return groupNames.stream()
        .filter(names -> names.group().matcher(subgroup).matches())
        .filter(names -> names.fits().stream().noneMatch(name::contains))
        .flatMap(names -> names.alien().stream().filter(name::endsWith))
        .findFirst();
  }

  List<CountPair> countPairs() {
    return countPairs;
  }

  /** The noun that makes a name a count: 人数; empty if it is none. */
  Optional<String> countNoun(String name) {
    return countNoun.matcher(name).results().map(match -> match.group()).findFirst();
  }

  List<Pattern> listMarks() {
    return listMarks;
  }

  boolean isCommon(String word) {
    return commonWords.contains(word);
  }
}
