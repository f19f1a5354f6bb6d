package io.github.jihe.reports;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Report;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.html.HtmlReader;
import io.github.jihe.readers.text.TextReader;
import java.nio.charset.StandardCharsets;

/** Reads a report written in a test as HTML or as text, by the same readers as a file. */
final class ReportReader {
  private static final ReportExtractor EXTRACTOR = new ReportExtractor();

  private ReportReader() {}

  static Report html(String body) {
    String page = "<html><head><meta charset=utf-8></head><body>" + body + "</body></html>";
    try {
      return EXTRACTOR.extract(new HtmlReader().read(input(page, "text/html"), Limits.DEFAULT));
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException(body, e);
    }
  }

  static Report text(String text) {
    try {
      Document document = new TextReader().read(input(text, "text/plain"), Limits.DEFAULT);
      return EXTRACTOR.extract(document);
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static Input input(String words, String type) {
    return new Input("test", words.getBytes(StandardCharsets.UTF_8), type);
  }
}
