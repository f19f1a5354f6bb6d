package io.github.jihe.readers.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.types.FileType;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Opens the source that fits the type of an archive. */
final class Sources {
  private static final int TAR_HEADER = 512;
  private static final int XZ_MEMORY_KIB = 256 * 1024;

  private Sources() {}

  /**
   * An opened archive.
   *
   * @param isSalvaged whether its list of entries is lost, so that members may be missing
   */
  record Opened(Source source, boolean isSalvaged) {}

  static Opened open(String name, byte[] bytes, FileType type, Budget budget)
      throws UnreadableFileException {
    try {
      return switch (type.mediaType()) {
        case "application/zip" -> zip(bytes);
        case "application/x-tar" -> new Opened(StreamSource.tar(in(bytes), bytes.length), false);
        case "application/gzip" -> new Opened(gzip(name, bytes), false);
        case "application/x-bzip2" ->
            new Opened(
                packed(name, bytes, "", new BZip2CompressorInputStream(in(bytes), true)), false);
        case "application/x-xz" -> new Opened(packed(name, bytes, "", xz(bytes)), false);
        case "application/x-7z-compressed" -> new Opened(new SevenZipSource(bytes), false);
        case "application/x-rar-compressed" -> new Opened(new RarSource(bytes, budget), false);
        default ->
            throw new UnreadableFileException(
                Problem.Code.UNSUPPORTED, "暂不支持" + type.label() + "，请改用 ZIP 格式打包后重新报送");
      };
    } catch (Source.EncryptedException e) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "压缩包已加密，请去掉密码重新打包报送", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(
          Problem.Code.CORRUPT, "压缩包已损坏，或者只是分卷中的一卷，无法打开，请重新打包成一个文件报送", e);
    }
  }

  private static Opened zip(byte[] bytes) {
    try {
      return new Opened(new ZipSource(bytes), false);
    } catch (IOException | RuntimeException withoutList) {
      return new Opened(StreamSource.damagedZip(in(bytes), bytes.length), true);
    }
  }

  private static Source gzip(String name, byte[] bytes) throws IOException {
    GzipCompressorInputStream gzip =
        GzipCompressorInputStream.builder()
            .setByteArray(bytes)
            .setDecompressConcatenated(true)
            .get();
    String stored = gzip.getMetaData().getFileName();
    String decoded = stored == null ? "" : MemberNames.decode(stored.getBytes(ISO_8859_1));
    return packed(name, bytes, decoded, gzip);
  }

  private static InputStream xz(byte[] bytes) throws IOException {
    return XZCompressorInputStream.builder()
        .setByteArray(bytes)
        .setDecompressConcatenated(true)
        .setMemoryLimitKiB(XZ_MEMORY_KIB)
        .get();
  }

  private static Source packed(String name, byte[] bytes, String storedName, InputStream unpacked)
      throws IOException {
    BufferedInputStream content = new BufferedInputStream(unpacked, 1 << 16);
    content.mark(TAR_HEADER);
    byte[] head = content.readNBytes(TAR_HEADER);
    content.reset();
    return FileType.of(head).mediaType().equals("application/x-tar")
        ? StreamSource.tar(content, bytes.length)
        : new PackedSource(content, storedName, name, bytes.length);
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
