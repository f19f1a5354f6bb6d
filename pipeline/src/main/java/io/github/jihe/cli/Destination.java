package io.github.jihe.cli;

import io.github.jihe.checks.Severity;
import io.github.jihe.outputs.Filtered;
import io.github.jihe.outputs.FolderFormat;
import io.github.jihe.outputs.FolderTakenException;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.OutputFormat;
import io.github.jihe.outputs.OutputFormats;
import io.github.jihe.outputs.folder.RunFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which forms of result go where: one to standard output or to a file, several into a folder as
 * {@code jihe.json}, {@code jihe.csv} … Web pages are a folder by themselves, or stand in that of
 * the others.
 */
final class Destination {
  private final Map<OutputFormat, Optional<Path>> targets = new LinkedHashMap<>();
  private Optional<Path> folder = Optional.empty();

  /**
   * Decides where each form goes; writes nothing yet.
   *
   * @param names as asked for; empty for text
   * @param out file or folder; empty for standard output
   * @param resume whether there is to be a folder that a run can go on in
   * @throws IllegalArgumentException one Chinese sentence, if that cannot be done
   */
  Destination(List<String> names, Optional<Path> out, boolean resume) {
    List<OutputFormat> formats = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names.isEmpty() ? List.of("text") : names)) {
      formats.add(OutputFormats.named(name).orElseThrow(() -> unknown(name)));
    }
    if (out.isEmpty()) {
      if (resume) {
        throw new IllegalArgumentException("--resume 需用 --out 指定上次的文件夹");
      }
      if (formats.size() > 1) {
        throw new IllegalArgumentException("多种 --format 需用 --out 指定文件夹");
      }
      OutputFormat only = formats.get(0);
      if (!only.isText()) {
        String where = only instanceof FolderFormat ? "文件夹" : "文件";
        throw new IllegalArgumentException(only.name() + " 不能显示在终端，请用 --out 指定" + where);
      }
      targets.put(only, Optional.empty());
      return;
    }
    Path path = out.get();
    if (formats.stream().anyMatch(FolderFormat.class::isInstance)
        && Files.exists(path)
        && !Files.isDirectory(path)) {
      throw new IllegalArgumentException("html 的 --out 应为文件夹，而它是一个文件：" + path);
    }
    if (resume && Files.exists(path) && !Files.isDirectory(path)) {
      throw new IllegalArgumentException("--resume 的 --out 应为上次的文件夹，而它是一个文件：" + path);
    }
    boolean pages = formats.stream().anyMatch(FolderFormat.class::isInstance);
    if (formats.size() > 1 || pages || resume || Files.isDirectory(path)) {
      folder = Optional.of(path);
    }
    if (formats.size() > 1 && Files.exists(path) && !Files.isDirectory(path)) {
      throw new IllegalArgumentException("多种 --format 时 --out 应为文件夹，而它是一个文件：" + path);
    }
    for (OutputFormat format : formats) {
      boolean inside = folder.isPresent() && !(format instanceof FolderFormat);
      targets.put(format, Optional.of(inside ? path.resolve(RunFolder.list(format)) : path));
    }
  }

  private static IllegalArgumentException unknown(String name) {
    String known =
        OutputFormats.all().stream().map(OutputFormat::name).collect(Collectors.joining("、"));
    return new IllegalArgumentException("不认识的格式 " + name + "，可用的有：" + known);
  }

  /** Whether the run itself writes this file. */
  boolean writes(Path path) {
    return targets.entrySet().stream()
        .anyMatch(
            target ->
                target.getKey() instanceof FolderFormat format
                    ? format.owns(target.getValue().orElseThrow(), path)
                    : target.getValue().filter(own -> same(own, path)).isPresent());
  }

  /** The folder that everything goes to; empty if it is a file or standard output. */
  Optional<Path> folder() {
    return folder;
  }

  /** Whether web pages are among the forms of result. */
  boolean hasPages() {
    return targets.keySet().stream().anyMatch(FolderFormat.class::isInstance);
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }

  /**
   * Looks before anything is written.
   *
   * @throws FolderTakenException if what stands there must not be written over
   */
  void refuseTaken() throws IOException {
    if (folder.isPresent()) {
      RunFolder.refuseTaken(folder.get());
    }
    for (Map.Entry<OutputFormat, Optional<Path>> target : targets.entrySet()) {
      if (target.getKey() instanceof FolderFormat format) {
        format.refuseTaken(target.getValue().orElseThrow());
      }
    }
  }

  /**
   * Opens every output.
   *
   * @param least what to list; empty for each form's own default
   */
  List<Output> open(OutputStream standardOutput, Optional<Severity> least) throws IOException {
    List<Output> outputs = new ArrayList<>();
    for (Map.Entry<OutputFormat, Optional<Path>> target : targets.entrySet()) {
      Output output = open(target.getKey(), target.getValue(), standardOutput);
      outputs.add(new Filtered(output, least.orElse(target.getKey().leastByDefault())));
    }
    return outputs;
  }

  private Output open(OutputFormat format, Optional<Path> target, OutputStream standard)
      throws IOException {
    if (format instanceof FolderFormat pages) {
      return pages.open(target.orElseThrow());
    }
    OutputStream out =
        target.isEmpty()
            ? standard
            : folder.isPresent() && !format.grows()
                ? new Replacing(RunFolder.part(target.get()), target.get())
                : create(target.get());
    return format.open(new BufferedOutputStream(out));
  }

  private static OutputStream create(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.newOutputStream(file);
  }
}
