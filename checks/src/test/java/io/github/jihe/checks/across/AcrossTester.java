package io.github.jihe.checks.across;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import io.github.jihe.document.Document;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.text.TextReader;
import io.github.jihe.reports.ReportExtractor;
import io.github.jihe.reports.prints.PrintReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the checks between reports on reports written as Markdown. */
final class AcrossTester {
  private static final ReportExtractor EXTRACTOR = new ReportExtractor();
  private static final PrintReader PRINTS = new PrintReader();

  private final Map<String, String> files = new LinkedHashMap<>();

  AcrossTester with(String file, String markdown) {
    files.put(file, markdown);
    return this;
  }

  static Digest digest(String markdown) {
    try {
      Document document =
          new TextReader()
              .read(
                  new Input("test.md", markdown.getBytes(StandardCharsets.UTF_8), "text/markdown"),
                  Limits.DEFAULT);
      return DigestMaker.digest(
          EXTRACTOR.extract(document),
          PRINTS.read(document),
          Integer.toHexString(markdown.hashCode()));
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException(markdown, e);
    }
  }

  /** What all checks say; the same whatever the order of the files. */
  Audit audit() {
    List<String> names = new ArrayList<>(files.keySet());
    Audit audit = audit(names);
    Collections.reverse(names);
    if (!audit.equals(audit(names))) {
      throw new AssertionError("the order of the files matters: " + audit + audit(names));
    }
    return audit;
  }

  private Audit audit(List<String> names) {
    try (AcrossAuditor auditor = new AcrossAuditor(MapShelf::new, CheckTester.national())) {
      names.forEach(name -> auditor.add(name, digest(files.get(name))));
      return auditor.audit();
    }
  }

  /** What a rule came to: its findings' severities, else PASSED, NOT_CHECKED or NOT_APPLICABLE. */
  String verdict(String rule) {
    Audit audit = audit();
    List<Finding> findings = findings(rule);
    return findings.isEmpty()
        ? audit.tallies().stream()
            .filter(tally -> tally.rule().equals(rule))
            .findFirst()
            .map(tally -> tally.state().name())
            .orElse("NOTHING")
        : String.join(",", findings.stream().map(one -> one.severity().name()).toList());
  }

  List<Finding> findings(String rule) {
    return audit().findings().stream().filter(one -> one.rule().equals(rule)).toList();
  }

  Finding finding(String rule) {
    List<Finding> findings = findings(rule);
    if (findings.size() != 1) {
      throw new AssertionError("not one finding: " + audit());
    }
    return findings.get(0);
  }
}
