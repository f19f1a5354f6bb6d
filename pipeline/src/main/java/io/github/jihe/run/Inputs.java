package io.github.jihe.run;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files behind the paths of a command line: a file is itself, a folder is walked in the order
 * of its names, an archive is opened like a folder, {@code -} stands for the paths on standard
 * input, one a line. What is not there is an item too, whose content says so.
 */
public final class Inputs implements Items {
  private final List<String> paths;
  private final BufferedReader standardInput;
  private final Predicate<Path> own;
  private final Archives archives;

  /**
   * Nothing is opened yet.
   *
   * @param limits for archives
   * @param own what a folder holds that is not an input, such as the result being written
   */
  public Inputs(
      List<String> paths, BufferedReader standardInput, Limits limits, Predicate<Path> own) {
    this.paths = List.copyOf(paths);
    this.standardInput = standardInput;
    this.own = own;
    this.archives = new Archives(limits);
  }

  /** What a walk meets: a file, or something that stands for files that it cannot reach. */
  private interface Visitor {
    void file(String name, Path path) throws InterruptedException;

    void missing(Item item) throws InterruptedException;
  }

  @Override
  public void each(Receiver receiver) throws InterruptedException {
    Visitor visitor =
        new Visitor() {
          @Override
          public void file(String name, Path path) throws InterruptedException {
            if (!archives.each(name, path, receiver)) {
              receiver.accept(new Item(name, new FileContent(path)));
            }
          }

          @Override
          public void missing(Item item) throws InterruptedException {
            receiver.accept(item);
          }
        };
    for (String path : paths) {
      if (path.equals("-")) {
        eachOfStandardInput(visitor);
      } else {
        argument(path, visitor);
      }
    }
  }

  /**
   * About how many items there are, found out without reading a file: an archive counts as one, a
   * zip as what its table of contents says. Empty if standard input names them.
   */
  public OptionalLong estimate() throws InterruptedException {
    if (paths.contains("-")) {
      return OptionalLong.empty();
    }
    AtomicLong count = new AtomicLong();
    Visitor visitor =
        new Visitor() {
          @Override
          public void file(String name, Path path) {
            count.addAndGet(Archives.estimate(path));
          }

          @Override
          public void missing(Item item) {
            count.incrementAndGet();
          }
        };
    for (String path : paths) {
      argument(path, visitor);
    }
    return OptionalLong.of(count.get());
  }

  private void eachOfStandardInput(Visitor visitor) throws InterruptedException {
    try {
      String line = standardInput.readLine();
      while (line != null) {
        if (!line.isBlank()) {
          argument(line, visitor);
        }
        line = standardInput.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void argument(String typed, Visitor visitor) throws InterruptedException {
    String name = slashed(typed);
    Path path;
    try {
      path = Path.of(typed);
    } catch (InvalidPathException e) {
      visitor.missing(missing(name, "路径中有此系统不允许的字符"));
      return;
    }
    if (Files.isDirectory(path)) {
      while (name.length() > 1 && name.endsWith("/")) {
        name = name.substring(0, name.length() - 1);
      }
      folder(name.equals("/") ? "" : name, path, new HashSet<>(), visitor);
    } else {
      visitor.file(name, path);
    }
  }

  /** {@code seen} holds the real paths of the folders met, so that links cannot lead in circles. */
  private void folder(String name, Path folder, Set<Path> seen, Visitor visitor)
      throws InterruptedException {
    List<Path> children;
    try {
      if (!seen.add(folder.toRealPath())) {
        return;
      }
      try (Stream<Path> listed = Files.list(folder)) {
        children = new ArrayList<>(listed.toList());
      }
    } catch (FileSystemException e) {
      visitor.missing(missing(name, "没有读取该文件夹的权限，请检查权限"));
      return;
    } catch (IOException | UncheckedIOException e) {
      visitor.missing(missing(name, "读取文件夹失败，请检查存储设备"));
      return;
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    for (Path child : children) {
      String own = child.getFileName().toString();
      if (Clutter.is(own)) {
        continue;
      }
      if (Files.isDirectory(child)) {
        folder(name + "/" + own, child, seen, visitor);
      } else if (isInput(child)) {
        visitor.file(name + "/" + own, child);
      }
    }
  }

  /** Pipes and devices inside of a folder are none; a link that leads nowhere is reported. */
  private boolean isInput(Path child) {
    return !own.test(child) && (Files.isRegularFile(child) || !Files.exists(child));
  }

  private static Item missing(String name, String message) {
    return new Item(
        name,
        limits -> {
          throw new UnreadableFileException(Problem.Code.NOT_FOUND, message);
        });
  }

  private static String slashed(String typed) {
    return java.io.File.separatorChar == '/'
        ? typed
        : typed.replace(java.io.File.separatorChar, '/');
  }
}
