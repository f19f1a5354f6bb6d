package io.github.jihe.readers.archive;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.rarfile.HostSystem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;

/** A RAR file up to version 4. */
final class RarSource implements Source {
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_SYMBOLIC_LINK = 0xA000;

  private final Archive archive;
  private final Iterator<FileHeader> headers;
  private final boolean isSolid;
  private final long packedBytes;
  private final Budget budget;

  RarSource(byte[] bytes, Budget budget) throws IOException {
    this.budget = budget;
    packedBytes = bytes.length;
    try {
      archive = new Archive(new ByteArrayInputStream(bytes));
      if (archive.isEncrypted()) {
        throw new EncryptedException(new IOException("encrypted headers"));
      }
      isSolid = archive.getMainHeader() != null && archive.getMainHeader().isSolid();
      headers = archive.getFileHeaders().iterator();
    } catch (UnsupportedRarEncryptedException e) {
      throw new EncryptedException(e);
    } catch (RarException | RuntimeException e) {
      throw new IOException("damaged RAR", e);
    }
  }

  @Override
  public Optional<Entry> next() {
    while (headers.hasNext()) {
      FileHeader header = headers.next();
      if (!header.isDirectory() && header.isFileHeader() && !isLink(header)) {
        return Optional.of(
            new Entry(
                nameOf(header),
                header.isEncrypted(),
                isSolid ? packedBytes : Math.min(packedBytes, header.getFullPackSize()),
                () -> extract(header)));
      }
    }
    return Optional.empty();
  }

  private static boolean isLink(FileHeader header) {
    return header.getHostOS() == HostSystem.unix
        && (header.getFileAttr() & UNIX_TYPE) == UNIX_SYMBOLIC_LINK;
  }

  private static String nameOf(FileHeader header) {
    return header.isUnicode()
        ? header.getFileName()
        : MemberNames.decode(header.getFileNameByteArray());
  }

  /** The library pushes, so the member is unpacked at once, as far as the budget allows. */
  private InputStream extract(FileHeader header) throws IOException {
    if (header.isSplitBefore() || header.isSplitAfter()) {
      throw new RefusedException("这是分卷压缩包中的一卷，请解压后重新打包成一个 ZIP 文件报送");
    }
    BoundedBuffer buffer = new BoundedBuffer(budget, header.getFullPackSize());
    try {
      archive.extractFile(header, buffer);
    } catch (UnsupportedRarEncryptedException e) {
      throw new EncryptedException(e);
    } catch (RarException | RuntimeException e) {
      buffer.throwIfOverflown();
      throw new IOException("damaged RAR member", e);
    }
    return buffer.content();
  }

  @Override
  public boolean canSkip() {
    return !isSolid;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  /** Keeps what was unpacked and refuses more than the budget has. */
  private static final class BoundedBuffer extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Budget budget;
    private final long packed;
    private Budget.ExceededException overflow;

    BoundedBuffer(Budget budget, long packed) {
      this.budget = budget;
      this.packed = packed;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        budget.check(kept.size() + (long) length, packed);
      } catch (Budget.ExceededException e) {
        overflow = e;
        throw e;
      }
      kept.write(bytes, offset, length);
    }

    void throwIfOverflown() throws Budget.ExceededException {
      if (overflow != null) {
        throw overflow;
      }
    }

    InputStream content() {
      return new ByteArrayInputStream(kept.toByteArray());
    }
  }
}
