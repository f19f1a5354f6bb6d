package io.github.jihe.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The small reports that show what checks find; they stand beside the checks, one folder each. */
public final class ExampleReports {
  private static final String FOLDER = "/io/github/jihe/checks/examples/";

  private ExampleReports() {}

  /**
   * An example in Markdown; empty if the check, one of another jar perhaps, has none.
   *
   * @param name found for one with a discrepancy, clean for the same report without it
   */
  public static Optional<String> of(Check check, String name) {
    String resource = FOLDER + check.info().id() + "/" + name + ".md";
    try (InputStream in = check.getClass().getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
