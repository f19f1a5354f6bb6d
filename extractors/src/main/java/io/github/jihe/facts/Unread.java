package io.github.jihe.facts;

/**
 * A passage that the program failed to understand by a fault of its own (未能分析的段落). The rest of the
 * report is read without it.
 *
 * @param fault what went wrong, for those who mend the program: {@code IllegalStateException at
 *     SumGrammar:57}
 */
public record Unread(Source source, String fault) {

  /** By the fault that was thrown while the passage was read. */
  public static Unread of(Source source, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + place(trace[0]);
    for (StackTraceElement frame : trace) {
      if (frame.getClassName().startsWith("io.github.jihe.")) {
        place = " at " + place(frame);
        break;
      }
    }
    return new Unread(source, fault.getClass().getSimpleName() + place);
  }

  private static String place(StackTraceElement frame) {
    return frame.getClassName().replaceFirst("^.*\\.", "") + ":" + frame.getLineNumber();
  }
}
