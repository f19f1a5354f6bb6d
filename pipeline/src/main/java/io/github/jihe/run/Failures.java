package io.github.jihe.run;

import io.github.jihe.document.Problem;
import java.time.Duration;

/** The result of a file that was given up, whichever worker had it. */
final class Failures {
  private static final String AGAIN = "，请另存为新文件后重试";

  private Failures() {}

  /** Of a worker that threw. */
  static FileResult of(String file, Throwable error) {
    if (error instanceof OutOfMemoryError) {
      return outOfMemory(file);
    }
    if (error instanceof StackOverflowError) {
      return result(file, Problem.Code.INTERNAL, "文件嵌套过深，无法处理，请另存为新文件后重新报送");
    }
    return result(
        file, Problem.Code.INTERNAL, "处理时发生内部错误（" + error.getClass().getSimpleName() + "）" + AGAIN);
  }

  static FileResult outOfMemory(String file) {
    return result(file, Problem.Code.OUT_OF_MEMORY, "内存不足，请拆分文件或加大 --max-memory 后重试");
  }

  static FileResult timeout(String file, Duration limit) {
    return result(
        file, Problem.Code.TIMEOUT, "处理超过时限（" + limit.toSeconds() + " 秒），请拆分文件或加大 --timeout 后重试");
  }

  /** Of a worker process that ended without an answer. */
  static FileResult ended(String file, int status) {
    return result(file, Problem.Code.INTERNAL, "处理进程意外结束（状态 " + status + "）" + AGAIN);
  }

  static FileResult notStarted(String file) {
    return result(file, Problem.Code.INTERNAL, "无法启动处理进程，请加上 --workers threads 后重试");
  }

  private static FileResult result(String file, Problem.Code code, String message) {
    return FileResult.unreadable(file, FileResult.UNKNOWN, new Problem(code, message));
  }

  /** For the journal: the error and where it arose. */
  static String describe(Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    return error + (trace.length > 0 ? "（" + trace[0] + "）" : "");
  }
}
