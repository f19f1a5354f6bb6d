package io.github.jihe.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in Chinese which key of a YAML file a record cannot take: file, line, key. */
final class YamlFault {
  /** The library has no type of its own for a key that is missing; its path names the key. */
  private static final String MISSING = "Missing creator property";

  private YamlFault() {}

  /**
   * The same fault in words.
   *
   * @param kind what the file is called: 评分政策文件
   */
  static YamlException of(String kind, YamlTree tree, JsonProcessingException fault) {
    List<String> path = fault instanceof JsonMappingException mapping ? path(mapping) : List.of();
    return new YamlException(kind, tree.place(path), reason(path, fault));
  }

  private static String reason(List<String> path, JsonProcessingException fault) {
    String key = YamlTree.show(path);
    if (fault instanceof UnrecognizedPropertyException) {
      return "没有“%s”这个键".formatted(key);
    }
    if (fault instanceof MismatchedInputException mismatch) {
      return fault.getOriginalMessage().startsWith(MISSING)
          ? "缺少键“%s”".formatted(key)
          : "键“%s”的值应为%s".formatted(key, kind(mismatch.getTargetType()));
    }
    return fault.getCause() instanceof IllegalArgumentException because
        ? "键“%s”的值不能用：%s".formatted(key, because.getMessage())
        : "键“%s”的值不能用".formatted(key);
  }

  private static List<String> path(JsonMappingException fault) {
    List<String> path = new ArrayList<>();
    for (JsonMappingException.Reference step : fault.getPath()) {
      path.add(
          step.getFieldName() == null
              ? Integer.toString(step.getIndex() + 1)
              : step.getFieldName());
    }
    return path;
  }

  private static String kind(Class<?> wanted) {
    if (wanted == null) {
      return "另一种内容";
    }
    if (List.class.isAssignableFrom(wanted)) {
      return "列表";
    }
    if (Map.class.isAssignableFrom(wanted)) {
      return "由键和值组成的一组";
    }
    if (wanted.isEnum()) {
      return Arrays.stream(wanted.getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining("、", " ", " 之一"));
    }
    if (wanted == boolean.class || wanted == Boolean.class) {
      return " true 或 false";
    }
    if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
      return "数字";
    }
    return wanted == String.class ? "文字" : "由键和值组成的一组";
  }
}
