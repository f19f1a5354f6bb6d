package io.github.jihe.checks;

/** A YAML file of a user that cannot be used; the message names file, line and what is wrong. */
final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  YamlException(String kind, YamlTree.Place place, String reason) {
    super("%s %s有误：%s".formatted(kind, place, reason));
  }
}
