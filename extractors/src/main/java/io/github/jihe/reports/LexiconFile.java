package io.github.jihe.reports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.quantities.Characters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A bureau's own words for the labels of forms (用户词典), in the shape of {@code lexicon.yaml}: each
 * list adds to the program's list of the same name, and is tried before it.
 *
 * @param file as messages name it
 * @param text its content, for another process
 * @param lists patterns by list: {@code groups}, or section and member such as {@code
 *     fundColumns.BUDGET}
 */
public record LexiconFile(String file, String text, Map<String, List<String>> lists) {
  private static final Map<String, Class<? extends Enum<?>>> SECTIONS =
      Map.of(
          "fundColumns", FundMeasure.class,
          "fundSources", FundSource.class,
          "indicatorColumns", IndicatorColumn.class,
          "heads", HeadField.class,
          "formTitles", FormKind.class);

  private static final List<String> PLAIN =
      List.of("groups", "totals", "subtotals", "goals", "remarks", "origins", "uses");

  /** Some editors begin a file with a byte order mark. */
  private static final String MARK = "\uFEFF";

  /** No label is as long; a longer pattern is a slip of the pen. */
  private static final int LONGEST_PATTERN = 500;

  public LexiconFile {
    lists = Map.copyOf(lists);
  }

  /**
   * The words of a file in UTF-8.
   *
   * @throws LexiconException if it cannot be read, or says something that no lexicon can
   */
  public static LexiconFile load(Path file) throws LexiconException {
    try {
      return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new LexiconException("词典 " + file + " 无法读取，请确认文件存在并以 UTF-8 保存", e);
    }
  }

  /**
   * The words of a text.
   *
   * @throws LexiconException as {@link #load}
   */
  public static LexiconFile parse(String file, String text) throws LexiconException {
    String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
    try (YAMLParser parser = new YAMLFactory().createParser(unmarked)) {
      return new LexiconFile(file, text, new Parsing(file, parser).lists());
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new LexiconException(
          "词典 %s 第%d行：不是正确的 YAML".formatted(file, at == null ? 1 : at.getLineNr()), e);
    } catch (IOException e) {
      throw new LexiconException("词典 " + file + " 无法读取", e);
    }
  }

  /** One file being read. */
  private static final class Parsing {
    private final String file;
    private final YAMLParser parser;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    Parsing(String file, YAMLParser parser) {
      this.file = file;
      this.parser = parser;
    }

    Map<String, List<String>> lists() throws IOException, LexiconException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw wrong("", "应为键和值，可用的键有：" + sections());
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String section = parser.currentName();
        boolean plain = PLAIN.contains(section);
        if (!plain && !SECTIONS.containsKey(section)) {
          throw wrong(section, "没有这个键，可用的有：" + sections());
        }
        if (plain) {
          list(section);
        } else {
          members(section);
        }
      }
      return lists;
    }

    private void members(String section) throws IOException, LexiconException {
      List<String> names =
          Arrays.stream(SECTIONS.get(section).getEnumConstants()).map(Enum::name).toList();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw wrong(section, "应为键和值，可用的键有：" + String.join("、", names));
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = section + "." + parser.currentName();
        if (!names.contains(parser.currentName())) {
          throw wrong(key, "没有这个键，可用的有：" + String.join("、", names));
        }
        list(key);
      }
    }

    private void list(String key) throws IOException, LexiconException {
      if (lists.containsKey(key)) {
        throw wrong(key, "写了两次，请合并");
      }
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw wrong(key, "应为列表，每行以 - 开头");
      }
      List<String> patterns = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
          throw wrong(key, "每一项应为文字");
        }
        patterns.add(pattern(key, parser.getText()));
      }
      lists.put(key, List.copyOf(patterns));
    }

    /** Labels are compared in plain characters, where （ is no beginning of a group. */
    private String pattern(String key, String words) throws LexiconException {
      String pattern = Characters.folded(words.strip().replace("（", "\\(").replace("）", "\\)"));
      try {
        if (pattern.isEmpty() || pattern.length() > LONGEST_PATTERN) {
          throw wrong(key, "每一项应为 1 至 " + LONGEST_PATTERN + " 字");
        }
        if (Pattern.compile(pattern).matcher("").matches()) {
          throw wrong(key, "“" + words + "”连空白也会匹配");
        }
        return pattern;
      } catch (PatternSyntaxException e) {
        throw wrong(key, "“" + words + "”不是正确的正则表达式");
      }
    }

    private static String sections() {
      return java.util.stream.Stream.concat(SECTIONS.keySet().stream().sorted(), PLAIN.stream())
          .collect(Collectors.joining("、"));
    }

    private LexiconException wrong(String key, String what) {
      int line = Math.max(1, parser.currentTokenLocation().getLineNr());
      String named = key.isEmpty() ? "" : "，" + key;
      return new LexiconException("词典 %s 第%d行%s：%s".formatted(file, line, named, what));
    }
  }
}
