package io.github.jihe.outputs.site;

import io.github.jihe.outputs.FolderTakenException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** The files of a site: their names are ours, never those of reports. */
final class SiteFolder {
  static final String INDEX = "index.html";
  private static final String REPORTS = "reports";
  private static final String ASSETS = "assets";
  private static final Pattern PAGE = Pattern.compile("\\d{5,}\\.html");
  private static final Pattern LIST = Pattern.compile("list-\\d+\\.html");
  private static final List<String> FILES =
      List.of("site.css", "site.js", "charts.js", "echarts.common.min.js", "echarts-NOTICE.txt");

  /** Behind the name of a page that is being written. */
  static final String PART = ".part";

  private static final int BEGINNING = 1000;

  private final Path folder;

  SiteFolder(Path folder) {
    this.folder = folder;
  }

  /** The page of a report, counted from 1, as seen from the overview. */
  static String report(int number) {
    return REPORTS + "/" + "%05d.html".formatted(number);
  }

  /** Part of the list of reports, counted from 1; the first stands on the overview. */
  static String list(int part) {
    return part == 1 ? INDEX : "list-" + part + ".html";
  }

  Path at(String name) {
    return folder.resolve(name);
  }

  boolean owns(Path file) {
    Path inside = folder.toAbsolutePath().normalize();
    Path other = file.toAbsolutePath().normalize();
    if (!other.startsWith(inside)) {
      return false;
    }
    Path rest = inside.relativize(other);
    String first = withoutPart(rest.getName(0).toString());
    return switch (rest.getNameCount()) {
      case 1 -> first.equals(INDEX) || LIST.matcher(first).matches();
      case 2 ->
          first.equals(REPORTS) && PAGE.matcher(withoutPart(rest.getName(1).toString())).matches()
              || first.equals(ASSETS) && FILES.contains(rest.getName(1).toString());
      default -> false;
    };
  }

  /**
   * Makes the folder ready: pages of an earlier run go, styles and scripts come.
   *
   * @param index stands there until the run has ended, and tells at once whose folder it is
   * @throws FolderTakenException if other files stand where pages would
   */
  void prepare(Shell index) throws IOException {
    refuseTaken();
    Files.createDirectories(folder);
    index.write(at(INDEX));
    Files.createDirectories(at(REPORTS));
    Files.createDirectories(at(ASSETS));
    remove(at(REPORTS), PAGE);
    remove(folder, LIST);
    for (String name : FILES) {
      try (InputStream in = SiteFolder.class.getResourceAsStream(name)) {
        Files.copy(in, at(ASSETS).resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /**
   * Looks, and writes nothing.
   *
   * @throws FolderTakenException if other files stand where pages would
   */
  void refuseTaken() throws IOException {
    if (!isOurs()) {
      for (String name : List.of(INDEX, REPORTS, ASSETS)) {
        if (Files.exists(at(name))) {
          throw new FolderTakenException(
              "文件夹 " + folder + " 中已有别的 " + name + "，html 请用 --out 指定另一个文件夹");
        }
      }
    }
  }

  private static String withoutPart(String name) {
    return name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name;
  }

  private boolean isOurs() throws IOException {
    if (!Files.isRegularFile(at(INDEX))) {
      return false;
    }
    try (InputStream in = Files.newInputStream(at(INDEX))) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(Shell.GENERATOR);
    }
  }

  private static void remove(Path folder, Pattern names) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (names.matcher(withoutPart(file.getFileName().toString())).matches()) {
          Files.delete(file);
        }
      }
    }
  }
}
