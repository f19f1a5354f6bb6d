package io.github.jihe.readers.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one file that a gz, bz2 or xz holds, if that is not a tar. */
final class PackedSource implements Source {
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(gz|bz2|xz)$");

  private final InputStream content;
  private final String name;
  private final long packedBytes;
  private boolean isGiven;

  /**
   * A file without entries.
   *
   * @param storedName as the archive gives it, or empty
   * @param archiveName what the archive itself is called
   */
  PackedSource(InputStream content, String storedName, String archiveName, long packedBytes) {
    this.content = content;
    this.packedBytes = packedBytes;
    String last = archiveName.substring(archiveName.lastIndexOf('/') + 1);
    String bare = ENDING.matcher(last).replaceFirst("");
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
