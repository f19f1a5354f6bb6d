package io.github.jihe.readers.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A 7z file; its members are mostly packed together, so that one is only had after the others. */
final class SevenZipSource implements Source {
  private static final int MEMORY_KIB = 256 * 1024;

  private final SevenZFile file;
  private final Iterator<SevenZArchiveEntry> entries;
  private final long packedBytes;

  SevenZipSource(byte[] bytes) throws IOException {
    packedBytes = bytes.length;
    try {
      file =
          SevenZFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setMaxMemoryLimitKiB(MEMORY_KIB)
              .get();
    } catch (PasswordRequiredException e) {
      throw new EncryptedException(e);
    }
    entries = file.getEntries().iterator();
  }

  @Override
  public Optional<Entry> next() {
    while (entries.hasNext()) {
      SevenZArchiveEntry entry = entries.next();
      if (!entry.isDirectory() && !entry.isAntiItem()) {
        String name = entry.getName() == null ? "" : entry.getName();
        return Optional.of(
            new Entry(
                name,
                false,
                packedBytes,
                () -> {
                  try {
                    return file.getInputStream(entry);
                  } catch (PasswordRequiredException e) {
                    throw new EncryptedException(e);
                  }
                }));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean canSkip() {
    return false;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
