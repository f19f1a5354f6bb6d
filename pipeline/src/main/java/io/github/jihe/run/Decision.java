package io.github.jihe.run;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reviewer decided about a finding (处理意见).
 *
 * @param note in the reviewer's words, may be empty
 */
public record Decision(Verdict verdict, String note) {

  /** The three decisions there are. */
  public enum Verdict {
    CONFIRMED("确认"),
    NOT_A_PROBLEM("不是问题"),
    CORRECTED("已整改");

    private final String chinese;

    Verdict(String chinese) {
      this.chinese = chinese;
    }

    public String chinese() {
      return chinese;
    }

    /** As the JSON writes it. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict of this name, Chinese or as the JSON writes it. */
    public static Optional<Verdict> named(String name) {
      return Stream.of(values())
          .filter(verdict -> verdict.chinese.equals(name) || verdict.slug().equals(name))
          .findFirst();
    }
  }
}
