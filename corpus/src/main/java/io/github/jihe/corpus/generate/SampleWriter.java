package io.github.jihe.corpus.generate;

import java.io.IOException;
import java.util.List;

/** Writes a sample as a file of one format. */
public interface SampleWriter {

  /** Short name. */
  String name();

  /** Of the file's name, with the dot. */
  String ending();

  byte[] write(Sample sample) throws IOException;

  /** All writers; their number has no factor in common with that of the templates. */
  static List<SampleWriter> all() {
    return List.of(
        new FlattenedWriter(),
        new TabWriter(),
        new MarkdownWriter(),
        new HtmlWriter("html", ".html"),
        new DocxWriter(),
        new XlsxWriter(),
        new PdfWriter(),
        new XlsWriter(),
        new OdtWriter(),
        new OdsWriter(),
        new RtfWriter("rtf", ".rtf"),
        new RtfWriter("rtf-as-doc", ".doc"),
        new HtmlWriter("html-as-xls", ".xls"));
  }
}
