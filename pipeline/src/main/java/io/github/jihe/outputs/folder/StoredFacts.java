package io.github.jihe.outputs.folder;

import io.github.jihe.outputs.FactsCsvOutput;
import io.github.jihe.outputs.Output;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The facts of a run in its folder: the table of {@link FactsCsvOutput}, compressed, written
 * through after each report, so that a process that is killed leaves all but the last whole.
 */
public final class StoredFacts {
  private static final int BUFFER = 1 << 16;

  private final Path file;

  StoredFacts(Path file) {
    this.file = file;
  }

  /**
   * Those that a run left in its folder.
   *
   * @throws StoredRun.NotARunException if it left none
   */
  public static StoredFacts of(Path folder) throws StoredRun.NotARunException {
    Path file = folder.resolve(RunFolder.FACTS);
    if (!Files.isRegularFile(file)) {
      throw new StoredRun.NotARunException(
          "文件夹 " + folder + " 中没有 " + RunFolder.FACTS + "：它由较早的版本写成，或者已被删除；请重新核对，或直接给出报告的路径");
    }
    return new StoredFacts(file);
  }

  Output output() throws IOException {
    return new FactsCsvOutput(new GZIPOutputStream(Files.newOutputStream(file), BUFFER, true));
  }

  /**
   * Adds every row that is there whole to another table.
   *
   * @throws StoredRun.NotARunException if the file holds no such table
   */
  public void copyTo(FactsCsvOutput table) throws StoredRun.NotARunException, IOException {
    try (Reader in =
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, CSVFormat.EXCEL)) {
      Iterator<CSVRecord> rows = parser.iterator();
      boolean head = true;
      while (rows.hasNext()) {
        List<String> cells = rows.next().toList();
        if (!head && cells.size() == FactsCsvOutput.HEADER.size()) {
          table.add(cells);
        }
        head = false;
      }
    } catch (EOFException e) {
      return; // Killed while it wrote.
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof EOFException)) {
        throw unreadable(e);
      }
    } catch (ZipException e) {
      throw unreadable(e);
    }
  }

  private StoredRun.NotARunException unreadable(Exception e) {
    return new StoredRun.NotARunException(file + " 无法读取：" + e.getMessage(), e);
  }
}
