package io.github.jihe.readers.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.types.FileType;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens the source that fits the type of an archive. */
final class Sources {
  private static final int TAR_HEADER = 512;

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
        case "application/x-tar" ->
            new Opened(StreamSource.tar(new ByteArrayInputStream(bytes), bytes.length), false);
        case "application/gzip" -> new Opened(gzip(name, bytes), false);
        case "application/x-7z-compressed" -> new Opened(new SevenZipSource(bytes), false);
        case "application/x-rar-compressed" -> new Opened(new RarSource(bytes, budget), false);
        default ->
            throw new UnreadableFileException(
                Problem.Code.UNSUPPORTED, "暂不支持" + type.label() + "，请改用 ZIP 格式打包后重新报送");
      };
    } catch (Source.EncryptedException e) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "压缩包已加密，请去掉密码重新打包报送", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(Problem.Code.CORRUPT, "压缩包已损坏，无法打开，请重新打包报送", e);
    }
  }

  private static Opened zip(byte[] bytes) {
    try {
      return new Opened(new ZipSource(bytes), false);
    } catch (IOException | RuntimeException withoutList) {
      return new Opened(
          StreamSource.damagedZip(new ByteArrayInputStream(bytes), bytes.length), true);
    }
  }

  private static Source gzip(String name, byte[] bytes) throws IOException {
    GzipCompressorInputStream gzip =
        GzipCompressorInputStream.builder()
            .setByteArray(bytes)
            .setDecompressConcatenated(true)
            .get();
    BufferedInputStream content = new BufferedInputStream(gzip, 1 << 16);
    content.mark(TAR_HEADER);
    byte[] head = content.readNBytes(TAR_HEADER);
    content.reset();
    if (FileType.of(head).mediaType().equals("application/x-tar")) {
      return StreamSource.tar(content, bytes.length);
    }
    String stored = gzip.getMetaData().getFileName();
    return new GzipSource(
        content,
        stored == null ? "" : MemberNames.decode(stored.getBytes(ISO_8859_1)),
        name,
        bytes.length);
  }
}
