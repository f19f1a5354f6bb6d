package io.github.jihe.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.checks.UserText;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a ledger names its columns (栏目对照), where it does so in its own way.
 *
 * @param columns by the head as printed, without white space
 * @param unit of amounts whose column and caption have none
 * @param year of rows that have none
 * @param sheets names of the sheets to read; empty for all
 */
public record LedgerMapping(
    Map<String, Column> columns, Optional<Unit> unit, OptionalInt year, Set<String> sheets) {

  /** Nothing differs. */
  public static final LedgerMapping NONE =
      new LedgerMapping(Map.of(), Optional.empty(), OptionalInt.empty(), Set.of());

  private static final Set<String> KEYS = Set.of("columns", "unit", "year", "sheets");

  public LedgerMapping {
    columns = Map.copyOf(columns);
    sheets = Set.copyOf(sheets);
  }

  /**
   * Reads a YAML file.
   *
   * @throws LedgerFileException names the key that does not fit
   */
  public static LedgerMapping load(Path file) throws LedgerFileException {
    try {
      return parse(file, UserText.decode(Files.readAllBytes(file)));
    } catch (JsonProcessingException e) {
      throw new LedgerFileException("栏目对照文件 " + file + " 不是 YAML，第 " + line(e) + " 行有误", e);
    } catch (IOException e) {
      throw new LedgerFileException("读不到栏目对照文件 " + file, e);
    }
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static LedgerMapping parse(Path file, String text)
      throws JsonProcessingException, LedgerFileException {
    JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(text);
    if (!root.isObject()) {
      throw new LedgerFileException("栏目对照文件 " + file + " 应有 columns、unit、year 或 sheets");
    }
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        throw new LedgerFileException(
            "栏目对照文件 " + file + " 有不认识的键 " + entry.getKey() + "，可用 columns、unit、year、sheets");
      }
    }
    return new LedgerMapping(
        columns(file, root.path("columns")),
        unit(file, root.path("unit")),
        year(file, root.path("year")),
        new LinkedHashSet<>(words(root.path("sheets"))));
  }

  private static Map<String, Column> columns(Path file, JsonNode node) throws LedgerFileException {
    LedgerWords known = LedgerWords.standard();
    Map<String, Column> columns = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Column column =
          known
              .named(entry.getKey())
              .orElseThrow(
                  () ->
                      new LedgerFileException(
                          "栏目对照文件 %s 的 columns 没有“%s”这一栏，可用：%s"
                              .formatted(
                                  file,
                                  entry.getKey(),
                                  String.join(
                                      "、",
                                      List.of(Column.values()).stream()
                                          .map(known::name)
                                          .toList()))));
      words(entry.getValue()).forEach(head -> columns.put(Characters.tight(head), column));
    }
    return columns;
  }

  private static List<String> words(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(JsonNode::asText).toList();
    }
    return node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asText());
  }

  private static Optional<Unit> unit(Path file, JsonNode node) throws LedgerFileException {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    Unit unit = Unit.of(node.asText());
    if (unit.dimension() != Dimension.MONEY) {
      throw new LedgerFileException("栏目对照文件 " + file + " 的 unit 应为 元、万元 等，而不是 " + node.asText());
    }
    return Optional.of(unit);
  }

  private static OptionalInt year(Path file, JsonNode node) throws LedgerFileException {
    if (node.isMissingNode()) {
      return OptionalInt.empty();
    }
    if (!node.isInt()) {
      throw new LedgerFileException("栏目对照文件 " + file + " 的 year 应为四位年份，而不是 " + node.asText());
    }
    return OptionalInt.of(node.asInt());
  }
}
