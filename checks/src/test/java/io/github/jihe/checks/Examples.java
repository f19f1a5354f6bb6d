package io.github.jihe.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The two small reports that show what a check finds.
 *
 * @param found has one discrepancy, the check's own
 * @param clean the same report without it
 */
record Examples(String found, String clean) {

  /**
   * The examples of a check.
   *
   * @throws IllegalStateException if one of them is missing
   */
  static Examples of(CheckInfo info) {
    return new Examples(read(info.id(), "found"), read(info.id(), "clean"));
  }

  /** All findings of all checks in a report written as Markdown. */
  static List<Finding> audit(String markdown) {
    return new Auditor(Catalogue.checks(), CheckTester.national())
        .audit(CheckTester.report(markdown))
        .findings();
  }

  private static String read(String id, String name) {
    String resource = "examples/" + id + "/" + name + ".md";
    try (InputStream in = Check.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
