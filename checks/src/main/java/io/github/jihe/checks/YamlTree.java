package io.github.jihe.checks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * YAML as keys and values that still know in which file and line they stand. Keys may be written
 * once only and must have a value.
 *
 * @param root a group of keys and values
 * @param places of each key and list item, by its path: {@code [grades, 1, names]}; list items
 *     count from 1, the path of the whole is empty
 */
record YamlTree(ObjectNode root, Map<List<String>, Place> places) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** In YAML off, no and y are truth values as well; ours are words. */
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  YamlTree {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /**
   * Where something stands.
   *
   * @param line from 1
   */
  record Place(String file, int line) {
    /** {@code own.yaml 第 3 行}. */
    @Override
    public String toString() {
      return file + " 第 " + line + " 行";
    }
  }

  /**
   * Reads the whole text.
   *
   * @param kind what the file is called in messages: 评分政策文件
   * @throws YamlException if it is no YAML, or no group of keys and values
   */
  static YamlTree read(String kind, String file, String text) throws YamlException {
    try (JsonParser parser = YAML.createParser(text)) {
      Reading reading = new Reading(kind, file, parser);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new YamlException(kind, new Place(file, 1), "文件是空的，或不是由键和值组成");
      }
      reading.mark(List.of());
      return new YamlTree(reading.group(List.of()), reading.places);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new YamlException(kind, new Place(file, line), "不是有效的 YAML：" + e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail", e);
    }
  }

  private record Reading(
      String kind, String file, JsonParser parser, Map<List<String>, Place> places) {

    Reading(String kind, String file, JsonParser parser) {
      this(kind, file, parser, new LinkedHashMap<>());
    }

    void mark(List<String> path) {
      places.put(path, new Place(file, Math.max(1, parser.currentTokenLocation().getLineNr())));
    }

    ObjectNode group(List<String> path) throws IOException, YamlException {
      ObjectNode group = NODES.objectNode();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        List<String> inner = below(path, key);
        mark(inner);
        if (group.has(key)) {
          throw new YamlException(kind, places.get(inner), "键“" + show(inner) + "”写了两次");
        }
        parser.nextToken();
        group.set(key, value(inner));
      }
      return group;
    }

    ArrayNode list(List<String> path) throws IOException, YamlException {
      ArrayNode list = NODES.arrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        List<String> inner = below(path, Integer.toString(list.size() + 1));
        mark(inner);
        list.add(value(inner));
      }
      return list;
    }

    JsonNode value(List<String> path) throws IOException, YamlException {
      if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().isEmpty()) {
        throw without(path);
      }
      return switch (parser.currentToken()) {
        case START_OBJECT -> group(path);
        case START_ARRAY -> list(path);
        case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
        case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
        case VALUE_TRUE -> NODES.booleanNode(true);
        case VALUE_FALSE -> NODES.booleanNode(false);
        case VALUE_STRING -> NODES.textNode(parser.getText());
        default -> throw without(path);
      };
    }

    private YamlException without(List<String> path) {
      return new YamlException(kind, places.get(path), "键“" + show(path) + "”没有值");
    }
  }

  /** This tree with what {@code own} says otherwise: groups key by key, anything else replaced. */
  YamlTree with(YamlTree own) {
    Map<List<String>, Place> merged = new LinkedHashMap<>(places);
    return new YamlTree(merge(root, own, List.of(), merged), merged);
  }

  private static ObjectNode merge(
      ObjectNode base, YamlTree own, List<String> path, Map<List<String>, Place> merged) {
    ObjectNode result = base.deepCopy();
    JsonNode said = own.at(path);
    said.fieldNames()
        .forEachRemaining(
            key -> {
              List<String> inner = below(path, key);
              if (base.get(key) instanceof ObjectNode group && said.get(key).isObject()) {
                merged.put(inner, own.places.get(inner));
                result.set(key, merge(group, own, inner, merged));
              } else {
                merged.keySet().removeIf(known -> startsWith(known, inner));
                own.places.forEach(
                    (known, place) -> {
                      if (startsWith(known, inner)) {
                        merged.put(known, place);
                      }
                    });
                result.set(key, said.get(key));
              }
            });
    return result;
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  private JsonNode at(List<String> path) {
    JsonNode node = root;
    for (String key : path) {
      node = node.get(key);
    }
    return node;
  }

  /** The same tree without this key of the first level. */
  YamlTree without(String key) {
    ObjectNode rest = root.deepCopy();
    rest.remove(key);
    return new YamlTree(rest, places);
  }

  /** Where this path stands, or the nearest key above it that is there. */
  Place place(List<String> path) {
    for (int length = path.size(); length > 0; length--) {
      Place place = places.get(path.subList(0, length));
      if (place != null) {
        return place;
      }
    }
    return places.get(List.of());
  }

  static List<String> below(List<String> path, String key) {
    List<String> inner = new ArrayList<>(path);
    inner.add(key);
    return List.copyOf(inner);
  }

  /** As a person would look it up: {@code grades[2].names}. */
  static String show(List<String> path) {
    StringBuilder shown = new StringBuilder();
    for (String step : path) {
      if (step.matches("\\d+")) {
        shown.append('[').append(step).append(']');
      } else {
        shown.append(shown.isEmpty() ? "" : ".").append(step);
      }
    }
    return shown.toString();
  }
}
