package io.github.jihe.corpus.generate;

import java.io.IOException;
import java.util.List;

/** Writes a sample as a file of one format. */
public interface SampleWriter {

  /** Short name, and the file's ending. */
  String name();

  /** With the dot. */
  String ending();

  byte[] write(Sample sample) throws IOException;

  /** All writers. */
  static List<SampleWriter> all() {
    return List.of(
        new FlattenedWriter(),
        new TabWriter(),
        new MarkdownWriter(),
        new HtmlWriter(),
        new DocxWriter(),
        new XlsxWriter(),
        new PdfWriter());
  }
}
