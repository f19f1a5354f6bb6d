package io.github.jihe.readers.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip file by its list of entries. */
final class ZipSource implements Source {
  private static final int MAX_ENTRIES = 200_000;

  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;

  ZipSource(byte[] bytes) throws IOException {
    refuseEndlessList(bytes);
    zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    entries = zip.getEntriesInPhysicalOrder();
  }

  /** The library takes in the whole list at once, so it is counted before. */
  private static void refuseEndlessList(byte[] bytes) throws ZipException {
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
      }
    }
    if (entries > MAX_ENTRIES) {
      throw new ZipException(entries + " entries");
    }
  }

  @Override
  public Optional<Entry> next() {
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory() && !entry.isUnixSymlink()) {
        return Optional.of(
            new Entry(
                nameOf(entry),
                entry.getGeneralPurposeBit().usesEncryption(),
                Math.max(0, entry.getCompressedSize()),
                () -> open(entry)));
      }
    }
    return Optional.empty();
  }

  private InputStream open(ZipArchiveEntry entry) throws IOException {
    if (!zip.canReadEntryData(entry)) {
      throw new RefusedException("这个文件的压缩方法少见，无法解压，请改用普通的 ZIP 压缩后重新报送");
    }
    InputStream content = zip.getInputStream(entry);
    if (content == null) {
      throw new ZipException("no content");
    }
    return content;
  }

  static String nameOf(ZipArchiveEntry entry) {
    boolean isUnicode = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    byte[] raw = entry.getRawName();
    return isUnicode || raw == null ? entry.getName() : MemberNames.decode(raw);
  }

  @Override
  public boolean canSkip() {
    return true;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
