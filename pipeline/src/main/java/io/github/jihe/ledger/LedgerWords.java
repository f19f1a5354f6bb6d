package io.github.jihe.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.checks.ledger.LedgerProject.Spending;
import io.github.jihe.facts.FundSource;
import io.github.jihe.quantities.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a ledger mean, from a resource. Immutable, thread safe. */
final class LedgerWords {
  /** No name of a column is longer; a longer cell is a remark. */
  private static final int LONGEST = 40;

  private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|[/:*]+\\S*$");

  private final Map<Column, String> names = new EnumMap<>(Column.class);
  private final Map<Column, Pattern> columns = new EnumMap<>(Column.class);
  private final Map<Column, Pattern> kinds;
  private final Map<FundSource, Pattern> sources;
  private final Map<Spending, Pattern> classes;
  private final Pattern totals;

  private LedgerWords(JsonNode root) {
    root.get("columns")
        .properties()
        .forEach(
            entry -> {
              Column column = Column.valueOf(entry.getKey());
              List<String> words = new ArrayList<>();
              entry.getValue().get("words").forEach(word -> words.add(word.asText()));
              names.put(column, entry.getValue().get("name").asText());
              columns.put(column, Pattern.compile(String.join("|", words)));
            });
    kinds = patterns(root.get("kinds"), Column.class);
    sources = patterns(root.get("sources"), FundSource.class);
    classes = patterns(root.get("classes"), Spending.class);
    totals = Pattern.compile("(本页|本表|全年|项目|单位|部门)?(" + root.get("totals").asText() + ")[:：]?");
  }

  private static <K extends Enum<K>> Map<K, Pattern> patterns(JsonNode node, Class<K> keys) {
    Map<K, Pattern> patterns = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry ->
                patterns.put(
                    Enum.valueOf(keys, entry.getKey()),
                    Pattern.compile(entry.getValue().asText())));
    return patterns;
  }

  /** The words that come with the program. */
  static LedgerWords standard() {
    try (InputStream in = LedgerWords.class.getResourceAsStream("columns.yaml")) {
      return new LedgerWords(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a person calls a column. */
  String name(Column column) {
    return names.get(column);
  }

  Optional<Column> named(String name) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The column of this head, without notes in brackets. */
  Optional<Column> column(String head) {
    String tight = Characters.tight(head);
    if (tight.isEmpty() || tight.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = NOTE.matcher(tight).replaceAll("");
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(bare).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What the amount of a row is, by the words of its column of kinds. */
  Optional<Column> kind(String words) {
    return first(kinds, words);
  }

  /** Empty source for words that nobody knows. */
  FundSource source(String words) {
    return first(sources, words).orElse(FundSource.NAMED);
  }

  Spending spending(String kind, String project) {
    return first(classes, kind)
        .or(() -> first(classes, project).filter(found -> found == Spending.BASIC))
        .orElse(Spending.UNKNOWN);
  }

  private static <K> Optional<K> first(Map<K, Pattern> patterns, String words) {
    return words.isEmpty()
        ? Optional.empty()
        : patterns.entrySet().stream()
            .filter(entry -> entry.getValue().matcher(words).find())
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /** Whether a cell says that its row sums up others. */
  boolean isTotal(String cell) {
    return cell.length() <= 8 && totals.matcher(Characters.tight(cell)).matches();
  }
}
