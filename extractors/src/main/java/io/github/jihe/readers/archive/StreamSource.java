package io.github.jihe.readers.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** An archive that is read from its beginning: tar, and a zip that lost its end. */
final class StreamSource implements Source {
  private final ArchiveInputStream<? extends ArchiveEntry> archive;
  private final long packedBytes;

  private StreamSource(ArchiveInputStream<? extends ArchiveEntry> archive, long packedBytes) {
    this.archive = archive;
    this.packedBytes = packedBytes;
  }

  /** Names are taken byte by byte, since a tar does not say how they are encoded. */
  static StreamSource tar(InputStream in, long packedBytes) {
    return new StreamSource(new TarArchiveInputStream(in, ISO_8859_1.name()), packedBytes);
  }

  static StreamSource damagedZip(InputStream in, long packedBytes) {
    return new StreamSource(new ZipArchiveInputStream(in, "UTF-8", true, true), packedBytes);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    ArchiveEntry entry = archive.getNextEntry();
    while (entry != null && !isFile(entry)) {
      entry = archive.getNextEntry();
    }
    if (entry == null) {
      return Optional.empty();
    }
    boolean isReadable = archive.canReadEntryData(entry);
    return Optional.of(new Entry(nameOf(entry), !isReadable, packedBytes, () -> archive));
  }

  private static boolean isFile(ArchiveEntry entry) {
    return entry instanceof TarArchiveEntry tar
        ? tar.isFile() && !tar.isSymbolicLink() && !tar.isLink()
        : !entry.isDirectory();
  }

  private static String nameOf(ArchiveEntry entry) {
    if (entry instanceof ZipArchiveEntry zip) {
      return ZipSource.nameOf(zip);
    }
    String name = entry.getName();
    boolean isBytes = name.chars().allMatch(c -> c <= 0xff);
    return isBytes ? MemberNames.decode(name.getBytes(ISO_8859_1)) : name;
  }

  @Override
  public boolean canSkip() {
    return false;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
