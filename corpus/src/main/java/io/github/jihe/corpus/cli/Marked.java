package io.github.jihe.corpus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that a command writes. */
public final class Marked {
  private Marked() {}

  /**
   * Puts the text between the marks of this name.
   *
   * @throws IOException if the page does not have both marks
   */
  public static void insert(String name, String text, Path page) throws IOException {
    String old = Files.readString(page);
    String begin = "<!-- " + name + " -->";
    String end = "<!-- end of " + name + " -->";
    int from = old.indexOf(begin);
    int to = old.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(page + " has no " + begin + " … " + end);
    }
    Files.writeString(
        page, old.substring(0, from) + begin + "\n" + text + "\n" + old.substring(to));
  }
}
