package io.github.jihe.outputs;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The files and places of a finding between reports. */
public final class AcrossPlaces {
  private AcrossPlaces() {}

  /** Each file once, in the order of the evidence. */
  public static List<String> files(Finding finding) {
    return finding.evidence().stream().map(Evidence::file).distinct().toList();
  }

  /** One place in its file: {@code b.docx 第3页 表2 第4行第5列}. */
  public static String place(Evidence evidence) {
    String file = evidence.file();
    String format = file.substring(file.lastIndexOf('.') + 1);
    return (file + " " + Place.of(evidence.source().location(), format)).strip();
  }

  /** All places with their words, one a line. */
  public static String places(Finding finding) {
    return finding.evidence().stream()
        .map(evidence -> place(evidence) + "：" + evidence.source().quote().strip())
        .collect(Collectors.joining("\n"));
  }
}
