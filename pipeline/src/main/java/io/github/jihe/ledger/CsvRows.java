package io.github.jihe.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a text file: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, else GB18030 as a
 * Chinese Excel saves it; cells set apart by comma, tab or semicolon.
 */
record CsvRows(Path file) {
  private static final Charset WINDOWS = Charset.forName("GB18030");
  private static final char[] DELIMITERS = {',', '\t', ';'};
  private static final int SAMPLE_LINES = 50;
  private static final int CHUNK = 1 << 16;
  private static final char MARK = '\uFEFF';

  void each(RowSink sink) throws IOException, LedgerFileException {
    Charset charset = charset();
    char delimiter = delimiter(charset);
    CSVFormat format =
        CSVFormat.EXCEL
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    sink.sheet(1, "");
    try (RowGuard guard = new RowGuard(open(charset));
        CSVParser parser = CSVParser.builder().setReader(guard).setFormat(format).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      for (int number = 1; records.hasNext(); number++) {
        List<String> cells = records.next().toList();
        guard.next();
        sink.row(number, cells);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IllegalStateException e) {
      throw new IOException(e);
    }
  }

  private Reader open(Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), charset),
            CHUNK);
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    return reader;
  }

  private Charset charset() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(2);
      if (first.length == 2 && (first[0] & 0xFF) == 0xFF && (first[1] & 0xFF) == 0xFE) {
        return StandardCharsets.UTF_16LE;
      }
      if (first.length == 2 && (first[0] & 0xFF) == 0xFE && (first[1] & 0xFF) == 0xFF) {
        return StandardCharsets.UTF_16BE;
      }
    }
    return isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** Looks through the whole file, for the first Chinese character may come late. */
  private boolean isUtf8() throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer characters = CharBuffer.allocate(CHUNK);
    try (InputStream in = Files.newInputStream(file)) {
      int count = 0;
      while (count >= 0) {
        count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        CoderResult result = decoder.decode(bytes, characters.clear(), count < 0);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
      return true;
    }
  }

  /** The one that cuts the first lines into the most cells. */
  private char delimiter(Charset charset) throws IOException {
    try (RowGuard guard = new RowGuard(open(charset));
        BufferedReader reader = new BufferedReader(guard)) {
      int[] cuts = new int[DELIMITERS.length];
      for (int i = 0; i < SAMPLE_LINES; i++) {
        String line = reader.readLine();
        if (line == null) {
          break;
        }
        guard.next();
        count(line, cuts);
      }
      int best = 0;
      for (int i = 1; i < cuts.length; i++) {
        best = cuts[i] > cuts[best] ? i : best;
      }
      return DELIMITERS[best];
    }
  }

  private static void count(String line, int[] cuts) {
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      quoted ^= c == '"';
      for (int i = 0; i < cuts.length && !quoted; i++) {
        cuts[i] += c == DELIMITERS[i] ? 1 : 0;
      }
    }
  }

  /** A quotation mark that is never closed would make one cell of the whole file. */
  private static final class RowGuard extends FilterReader {
    /** Characters; buffers of readers read ahead of the row. */
    private static final int LONGEST = 4 << 20;

    private int sinceRow;

    private RowGuard(Reader in) {
      super(in);
    }

    private void next() {
      sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      return counted(c, c < 0 ? 0 : 1);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      return counted(count, Math.max(0, count));
    }

    private int counted(int result, int characters) throws IOException {
      sinceRow += characters;
      if (sinceRow > LONGEST) {
        throw new IOException("a row without end");
      }
      return result;
    }
  }
}
