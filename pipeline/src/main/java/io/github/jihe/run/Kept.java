package io.github.jihe.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Results in a file, each written whole before the run goes on, so that a process that is killed
 * loses at most the files under way. A result that was being written then is dropped when the file
 * is opened again. Thread safe; one process at a time.
 *
 * <p>The file: a line of text, then for each result its length, a checksum, its key and the result,
 * compressed.
 */
public final class Kept implements Closeable {
  /** How the first line of every version begins. */
  private static final byte[] NAME = "jihe results ".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] MAGIC = "jihe results 2\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = Integer.BYTES + Integer.BYTES;
  private static final int KEY = 32;

  /** Not a channel, which an interrupted thread would close. */
  private final RandomAccessFile file;

  private final Map<String, Long> places = new HashMap<>();
  private long end;
  private boolean otherVersion;
  private boolean closed;

  /** Nothing is kept yet, and nothing was written. */
  Kept(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Opens what an earlier run kept, or begins anew where there is nothing.
   *
   * @param again whether to keep what is there
   * @throws BusyException if another process has it open
   */
  public static Kept open(Path path, boolean again) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    boolean ready = false;
    try {
      lock(file, path);
      Kept kept = new Kept(file);
      kept.begin(again);
      ready = true;
      return kept;
    } finally {
      if (!ready) {
        file.close();
      }
    }
  }

  /** Whether a file was written by any version of this program, perhaps only begun. */
  public static boolean isOurs(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(NAME.length);
      return Arrays.equals(start, Arrays.copyOf(NAME, start.length));
    }
  }

  private static void lock(RandomAccessFile file, Path path) throws IOException {
    try {
      if (file.getChannel().tryLock() == null) {
        throw new BusyException(path.toString());
      }
    } catch (OverlappingFileLockException e) {
      throw new BusyException(path.toString(), e);
    }
  }

  /** Somebody else writes there. */
  public static final class BusyException extends IOException {
    private static final long serialVersionUID = 1;

    BusyException(String file) {
      super(file);
    }

    BusyException(String file, Throwable cause) {
      super(file, cause);
    }
  }

  private void begin(boolean again) throws IOException {
    byte[] start = new byte[MAGIC.length];
    if (again && file.length() >= MAGIC.length) {
      file.readFully(start);
    }
    end = MAGIC.length;
    if (Arrays.equals(start, MAGIC)) {
      Optional<byte[]> next = frame(end);
      while (next.isPresent()) {
        places.put(key(next.get()), end);
        end += HEAD + next.get().length;
        next = frame(end);
      }
    } else {
      otherVersion = again && file.length() >= MAGIC.length;
      file.seek(0);
      file.write(MAGIC);
    }
    file.setLength(end);
  }

  /** Empty if it is not there whole. */
  private Optional<byte[]> frame(long place) throws IOException {
    if (file.length() - place < HEAD) {
      return Optional.empty();
    }
    file.seek(place);
    int length = file.readInt();
    int checksum = file.readInt();
    if (length < KEY || length > file.length() - place - HEAD) {
      return Optional.empty();
    }
    byte[] frame = new byte[length];
    file.readFully(frame);
    return checksum(frame) == checksum ? Optional.of(frame) : Optional.empty();
  }

  private static int checksum(byte[] frame) {
    CRC32 sum = new CRC32();
    sum.update(frame);
    return (int) sum.getValue();
  }

  private static String key(byte[] frame) {
    return new String(frame, 0, KEY, StandardCharsets.US_ASCII);
  }

  /** The result that was kept under this key; none once this is closed. */
  synchronized Optional<FileResult> find(String key) throws IOException {
    Long place = closed ? null : places.get(key);
    if (place == null) {
      return Optional.empty();
    }
    byte[] frame =
        frame(place).orElseThrow(() -> new IOException("a result was changed on the disk"));
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(frame, KEY, frame.length - KEY))) {
      return Optional.of(Wire.response(in.readAllBytes()).result());
    }
  }

  /**
   * Keeps a result: neither what was read nor what was known of it before, but all else. One that
   * comes after this was closed, from a worker of a run that was given up, is not kept.
   *
   * @param key 32 ASCII characters
   */
  void put(String key, FileResult result) throws IOException {
    byte[] name = key.getBytes(StandardCharsets.US_ASCII);
    if (name.length != KEY) {
      throw new IllegalArgumentException(key);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(name);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(Wire.response(new Wire.Response(result, Optional.empty(), false)));
    } finally {
      deflater.end();
    }
    byte[] frame = packed.toByteArray();
    byte[] whole =
        ByteBuffer.allocate(HEAD + frame.length)
            .putInt(frame.length)
            .putInt(checksum(frame))
            .put(frame)
            .array();
    synchronized (this) {
      if (closed) {
        return;
      }
      file.seek(end);
      file.write(whole);
      places.put(key, end);
      end += whole.length;
    }
  }

  /** Whether what was there could not be used. */
  public boolean wasOfOtherVersion() {
    return otherVersion;
  }

  /** How many results are kept. */
  public synchronized int size() {
    return places.size();
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    file.close();
  }
}
