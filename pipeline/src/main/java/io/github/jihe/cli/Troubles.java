package io.github.jihe.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What ended a command, in words for whoever called it: most of it is the disk's. */
final class Troubles {
  /** As Linux, macOS and Windows say it. */
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "quota", "空间不足", "磁盘空间");

  private static final List<String> TOO_LARGE = List.of("file too large", "文件过大", "文件太大");

  private Troubles() {}

  /** One Chinese sentence. */
  static String words(Throwable failure) {
    if (says(failure, FULL)) {
      return "磁盘空间不足，结果没有写完。腾出空间后再次执行；整批核对加上 --resume 可以接着核对";
    }
    if (says(failure, TOO_LARGE)) {
      return "结果文件超出系统允许的大小，没有写完。请放宽限制，或用 --out 指定另一个磁盘";
    }
    return chain(failure)
        .flatMap(cause -> file(cause).stream())
        .findFirst()
        .orElseGet(
            () -> {
              String why = failure.getMessage() == null ? "" : "：" + failure.getMessage();
              return "程序内部错误：" + failure.getClass().getName() + why;
            });
  }

  private static List<String> file(Throwable cause) {
    if (cause instanceof AccessDeniedException denied) {
      return List.of("没有权限读写 " + denied.getFile() + "，请换一个位置，或请管理员授权");
    }
    if (cause instanceof ReadOnlyFileSystemException) {
      return List.of("该磁盘只能读取，请用 --out 指定另一个位置");
    }
    if (cause instanceof FileSystemException bad) {
      String why = bad.getReason() == null ? "" : "（" + bad.getReason() + "）";
      return List.of("不能读写 " + bad.getFile() + why + "，请检查路径，或用 --out 指定另一个位置");
    }
    return List.of();
  }

  private static boolean says(Throwable failure, List<String> words) {
    return chain(failure)
        .filter(IOException.class::isInstance)
        .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
        .anyMatch(message -> words.stream().anyMatch(message::contains));
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
