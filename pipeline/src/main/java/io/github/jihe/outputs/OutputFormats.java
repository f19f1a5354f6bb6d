package io.github.jihe.outputs;

import io.github.jihe.outputs.site.SiteOutput;
import io.github.jihe.outputs.workbook.WorkbookOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All forms of result there are: our own, and those that another jar adds. */
public final class OutputFormats {
  private static final List<OutputFormat> OWN =
      List.of(
          new TextOutput.Format(),
          new JsonOutput.Format(),
          new JsonLinesOutput.Format(),
          new CsvOutput.Format(),
          new WorkbookOutput.Format(),
          new SiteOutput.Format());

  private OutputFormats() {}

  public static List<OutputFormat> all() {
    List<OutputFormat> all = new ArrayList<>(OWN);
    ServiceLoader.load(OutputFormat.class).forEach(all::add);
    return List.copyOf(all);
  }

  public static Optional<OutputFormat> named(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
