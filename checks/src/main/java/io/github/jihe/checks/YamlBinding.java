package io.github.jihe.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Turns YAML into records; every component needs its key, and every key its component. */
final class YamlBinding {
  private static final ObjectMapper BINDER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private YamlBinding() {}

  /**
   * The tree as a record.
   *
   * @param kind what the file is called in messages
   * @throws YamlException names the file, line and key that does not fit
   */
  static <T> T bind(String kind, YamlTree tree, Class<T> type) throws YamlException {
    try {
      return BINDER.treeToValue(tree.root(), type);
    } catch (JsonProcessingException e) {
      throw YamlFault.of(kind, tree, e);
    }
  }
}
