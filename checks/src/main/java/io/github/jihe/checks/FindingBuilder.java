package io.github.jihe.checks;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Puts a finding together from the metadata of its check and the comparison that failed. */
public final class FindingBuilder {
  private static final int FINGERPRINT_BYTES = 8;

  private final CheckInfo info;
  private final String subject;
  private final List<Evidence> evidence = new ArrayList<>();
  private Severity severity;
  private String message = "";
  private String reported = "";
  private String expected = "";
  private String difference = "";

  /**
   * @param subject what the finding is about, the same in the next version of the report: form, row
   */
  public FindingBuilder(CheckInfo info, String subject) {
    this.info = info;
    this.subject = subject;
    this.severity = info.severity();
  }

  /** Less than the check's gravest, where rounding or another formula explains. */
  public FindingBuilder severity(Severity less) {
    this.severity = less;
    return this;
  }

  /** One sentence with the calculation. */
  public FindingBuilder message(String sentence) {
    this.message = sentence;
    return this;
  }

  public FindingBuilder reported(Figure figure) {
    return reported(figure.printed(), figure.source());
  }

  public FindingBuilder reported(String words, Source source) {
    this.reported = words;
    this.evidence.add(0, Evidence.reported(source));
    return this;
  }

  /** A figure or words in one of several reports. */
  public FindingBuilder reported(String words, Source source, String file) {
    this.reported = words;
    this.evidence.add(0, Evidence.reported(source).in(file));
    return this;
  }

  public FindingBuilder expected(String words) {
    this.expected = words;
    return this;
  }

  public FindingBuilder difference(String words) {
    this.difference = words;
    return this;
  }

  public FindingBuilder operand(Figure figure) {
    return operand(figure.source());
  }

  public FindingBuilder operand(Source source) {
    return operand(source, "");
  }

  /** A place in one of several reports. */
  public FindingBuilder operand(Source source, String file) {
    Evidence operand = Evidence.operand(source).in(file);
    if (evidence.stream()
        .noneMatch(known -> known.source().equals(source) && known.file().equals(file))) {
      evidence.add(operand);
    }
    return this;
  }

  public Outcome build() {
    return new Outcome.Inconsistent(
        new Finding(
            fingerprint(),
            info.id(),
            severity,
            info.title(),
            message,
            reported,
            expected,
            difference,
            info.basis(),
            info.suggestion(),
            evidence));
  }

  private String fingerprint() {
    String figures = String.join("\u0001", info.id(), subject, reported, expected);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(figures.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
