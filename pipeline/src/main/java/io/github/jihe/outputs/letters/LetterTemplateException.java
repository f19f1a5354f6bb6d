package io.github.jihe.outputs.letters;

/**
 * A template that no letter can be made from; its message is one Chinese sentence that says why.
 */
public final class LetterTemplateException extends Exception {
  private static final long serialVersionUID = 1;

  LetterTemplateException(String message) {
    super(message);
  }

  LetterTemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}
