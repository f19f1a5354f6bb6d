package io.github.jihe.readers.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** The one file that a gz holds, if that is not a tar. */
final class GzipSource implements Source {
  private final InputStream content;
  private final String name;
  private final long packedBytes;
  private boolean isGiven;

  /**
   * A file without entries.
   *
   * @param storedName as the gz gives it, or empty
   * @param archiveName what the gz itself is called
   */
  GzipSource(BufferedInputStream content, String storedName, String archiveName, long packedBytes) {
    this.content = content;
    this.packedBytes = packedBytes;
    String last = archiveName.substring(archiveName.lastIndexOf('/') + 1);
    boolean endsInGz = last.toLowerCase(Locale.ROOT).endsWith(".gz");
    String bare = endsInGz ? last.substring(0, last.length() - 3) : last;
    this.name = storedName.isEmpty() ? bare : storedName;
  }

  @Override
  public Optional<Entry> next() {
    if (isGiven) {
      return Optional.empty();
    }
    isGiven = true;
    return Optional.of(new Entry(name, false, packedBytes, () -> content));
  }

  @Override
  public boolean canSkip() {
    return true;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
