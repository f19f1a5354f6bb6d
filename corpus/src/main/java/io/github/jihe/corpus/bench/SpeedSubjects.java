package io.github.jihe.corpus.bench;

import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import io.github.jihe.facts.Report;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import io.github.jihe.reports.ReportExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** What is timed: this program's steps and other programs' text extraction. */
final class SpeedSubjects {
  private final Readers readers = Readers.installed();
  private final ReportExtractor extractor = new ReportExtractor();
  private final Auditor auditor;
  private final AutoDetectParser tika = new AutoDetectParser();

  SpeedSubjects() throws ProfileException {
    auditor = new Auditor(Catalogue.checks(), Profiles.load("national"));
  }

  /** Whether the parsers of Tika are on the class path; its core alone parses next to nothing. */
  boolean hasTika() {
    return tika.getParsers().size() > 20;
  }

  Reading reading(byte[] bytes) {
    return readers.read("file", bytes, Limits.DEFAULT);
  }

  Object audit(byte[] bytes) {
    Reading reading = reading(bytes);
    return reading instanceof Reading.Read read
        ? auditor.audit(extractor.extract(read.document()))
        : reading;
  }

  /** The facts of a file; absent if it cannot be read. */
  Optional<Report> facts(byte[] bytes) {
    return reading(bytes) instanceof Reading.Read read
        ? Optional.of(extractor.extract(read.document()))
        : Optional.empty();
  }

  /** All checks over facts that were read before. */
  Object checks(Report facts) {
    return auditor.audit(facts);
  }

  Object tika(byte[] bytes) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    tika.parse(new ByteArrayInputStream(bytes), text, new Metadata(), new ParseContext());
    return text.toString();
  }

  static Object stripper(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
