package io.github.jihe.run;

import java.util.Locale;
import java.util.Set;

/**
 * Names of hidden and temporary files, which systems and office programs leave in folders, and of
 * the labels that stand beside the reports of a corpus.
 */
final class Clutter {
  private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", "__macosx");

  private Clutter() {}

  /** Whether a file or folder of this name, without its path, is passed over. */
  static boolean is(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(".")
        || lower.startsWith("~$")
        || lower.startsWith("~wrl") // Word's scratch files.
        || lower.endsWith(".tmp")
        || lower.endsWith("~")
        || lower.endsWith(".expected.yaml")
        || lower.endsWith(".facts.yaml")
        || NAMES.contains(lower);
  }
}
