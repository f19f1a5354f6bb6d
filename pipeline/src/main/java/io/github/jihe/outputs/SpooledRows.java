package io.github.jihe.outputs;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.github.jihe.run.Scratch;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows of a table that is written later, kept in a temporary file until then. */
public final class SpooledRows implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An object, for the library takes a list of lists apart. */
  private record Row(List<String> cells) {}

  /** Takes a row. */
  @FunctionalInterface
  public interface Receiver {
    void accept(List<String> row) throws IOException;
  }

  private final Path file = Scratch.file(".rows");
  private final SequenceWriter rows;

  public SpooledRows() throws IOException {
    rows = JSON.writer().withRootValueSeparator("\n").writeValues(file.toFile());
  }

  public void add(List<String> row) throws IOException {
    rows.write(new Row(row));
  }

  /** Every row in the order of {@link #add}, which must not be called any more. */
  public void forEach(Receiver receiver) throws IOException {
    rows.flush();
    try (MappingIterator<Row> all = JSON.readerFor(Row.class).readValues(file.toFile())) {
      while (all.hasNextValue()) {
        receiver.accept(all.nextValue().cells());
      }
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
    Files.deleteIfExists(file);
  }
}
