package io.github.jihe.outputs.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jihe.run.FileResult;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run left in its folder, read again, one result at a time: what names each file, and its
 * findings with what was decided about them. A line that was being written when the run was killed
 * is none.
 */
public final class StoredRun implements Closeable {
  /** Leaves the file open, for the next result. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  private final Path folder;
  private final RandomAccessFile results;
  private final JsonNode record;

  private StoredRun(Path folder, RandomAccessFile results, JsonNode record) {
    this.folder = folder;
    this.results = results;
    this.record = record;
  }

  /** There is no run in a folder, or what it left cannot be read. */
  public static final class NotARunException extends Exception {
    private static final long serialVersionUID = 1;

    NotARunException(String message) {
      super(message);
    }

    NotARunException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Takes results in the order of the run. */
  @FunctionalInterface
  public interface Receiver {
    /**
     * One result.
     *
     * @param place for {@link #at}
     */
    void accept(long place, FileResult result) throws IOException;
  }

  /** Opens the folder that {@code check --out} wrote. */
  public static StoredRun open(Path folder) throws NotARunException {
    if (!RunFolder.isOfRun(folder)) {
      throw new NotARunException(folder + " 不是整批核对的文件夹（check --out 文件夹，其中有 run.json）");
    }
    try {
      JsonNode record = JSON.readTree(Files.readAllBytes(folder.resolve(RunFolder.RECORD)));
      Path results = folder.resolve(RunFolder.RESULTS);
      if (!Files.isRegularFile(results)) {
        throw new NotARunException("文件夹 " + folder + " 中没有 " + RunFolder.RESULTS);
      }
      return new StoredRun(folder, new RandomAccessFile(results.toFile(), "r"), record);
    } catch (IOException e) {
      throw new NotARunException("文件夹 " + folder + " 中的核对结果无法读取：" + e.getMessage(), e);
    }
  }

  /** Whether the run came to its end. */
  public boolean isComplete() {
    return record.path("state").asText().equals("complete");
  }

  /** The words of its command line, without the name of the program. */
  public List<String> arguments() {
    List<String> words = new ArrayList<>();
    record.path("arguments").forEach(word -> words.add(word.asText()));
    return words;
  }

  /** How many files it could not read; 0 if it did not come to its end. */
  public int unreadable() {
    return record.path("summary").path("unreadable").asInt();
  }

  /** Every result. */
  public void each(Receiver receiver) throws NotARunException, IOException {
    results.seek(0);
    long place = 0;
    long line = 1;
    InputStream in = new BufferedInputStream(Channels.newInputStream(results.getChannel()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next != '\n') {
        bytes.write(next);
        continue;
      }
      byte[] whole = bytes.toByteArray();
      FileResult result;
      try {
        result = StoredResult.of(JSON.readTree(whole));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new NotARunException(
            "%s 第 %d 行有误：不是核对结果".formatted(folder.resolve(RunFolder.RESULTS), line), e);
      }
      receiver.accept(place, result);
      place += whole.length + 1;
      line++;
      bytes.reset();
    }
  }

  /** One result again. */
  public FileResult at(long place) throws IOException {
    results.seek(place);
    return StoredResult.of(
        JSON.readTree(new BufferedInputStream(Channels.newInputStream(results.getChannel()))));
  }

  /** What stands between the files; nothing after a run that did not come to its end. */
  public FileResult between() {
    return StoredResult.between(record.path("crossDocument"));
  }

  @Override
  public void close() throws IOException {
    results.close();
  }
}
