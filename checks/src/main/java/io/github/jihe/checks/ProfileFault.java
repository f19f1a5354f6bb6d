package io.github.jihe.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Says in Chinese what is wrong with a profile: file, line, key. */
final class ProfileFault {
  /** The library has no type of its own for a key that is missing; its path names the key. */
  private static final String MISSING = "Missing creator property";

  private ProfileFault() {}

  static String describe(String file, JsonProcessingException fault) {
    int line = fault.getLocation() == null ? 1 : Math.max(1, fault.getLocation().getLineNr());
    return "评分政策文件 %s 第 %d 行有误：%s".formatted(file, line, reason(fault));
  }

  private static String reason(JsonProcessingException fault) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      return "没有“%s”这个键".formatted(path(unknown));
    }
    if (fault instanceof MismatchedInputException mismatch) {
      String path = path(mismatch);
      if (fault.getOriginalMessage().startsWith(MISSING)) {
        return "缺少键“%s”".formatted(path);
      }
      return path.isEmpty()
          ? "文件是空的，或不是由键和值组成"
          : "键“%s”的值应为%s".formatted(path, kind(mismatch.getTargetType()));
    }
    return "不是有效的 YAML：" + fault.getOriginalMessage();
  }

  /** As a person would look it up: {@code grades[2].names}. */
  private static String path(JsonMappingException fault) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : fault.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex() + 1).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static String kind(Class<?> wanted) {
    if (wanted == null) {
      return "另一种内容";
    }
    if (List.class.isAssignableFrom(wanted)) {
      return "列表";
    }
    if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
      return "数字";
    }
    return wanted == String.class ? "文字" : "由键和值组成的一组";
  }
}
