package io.github.jihe.outputs.letters;

import java.util.Optional;
import java.util.stream.Stream;

/** What a letter is. */
public enum LetterKind {
  VERIFY("问题核实函"),
  CORRECT("整改通知");

  private final String chinese;

  LetterKind(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }

  public static Optional<LetterKind> named(String name) {
    return Stream.of(values()).filter(kind -> kind.chinese.equals(name)).findFirst();
  }
}
