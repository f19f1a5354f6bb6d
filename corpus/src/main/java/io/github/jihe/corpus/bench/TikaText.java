package io.github.jihe.corpus.bench;

import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Prints the text of one file as Tika reads it: what its own program does, without its options. */
final class TikaText {
  private TikaText() {}

  public static void main(String[] arguments) throws Exception {
    Writer text = new StringWriter();
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      new AutoDetectParser()
          .parse(in, new BodyContentHandler(text), new Metadata(), new ParseContext());
    }
    System.out.println(text);
  }
}
