package io.github.jihe.readers.types;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jihe.document.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Types that their first bytes give away. */
final class Signatures {
  /** Acrobat accepts this much of anything before the header of a PDF. */
  private static final int PDF_JUNK = 1024;

  private static final String ASK_DECRYPT = "文件被加密软件加密，请解密后重新报送";

  /**
   * @param start the bytes, as ISO 8859-1
   */
  private record Signature(int offset, String start, Function<byte[], FileType> type) {
    static Signature of(String start, FileType type) {
      return new Signature(0, start, bytes -> type);
    }

    boolean fits(byte[] file) {
      if (file.length < offset + start.length()) {
        return false;
      }
      for (int i = 0; i < start.length(); i++) {
        if ((file[offset + i] & 0xff) != start.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final FileType BIFF =
      FileType.of("application/vnd.ms-excel.sheet.4", "xls", "很旧的 Excel（4.0 及以前）工作表");
  private static final FileType CAB =
      FileType.of("application/vnd.ms-cab-compressed", "cab", "CAB 压缩包");
  private static final FileType CAJ = FileType.of("application/x-caj", "caj", "CAJ 文档");
  private static final FileType DISGUISED =
      FileType.of("application/x-encrypted", "unknown", "被加密软件加密的文件")
          .with(Problem.Code.ENCRYPTED, ASK_DECRYPT);

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "PK\u0003\u0004", ZipLook::look),
          new Signature(0, "PK\u0005\u0006", ZipLook::look),
          // A split or spanned archive that fits one volume.
          new Signature(0, "PK\u0007\bPK", ZipLook::look),
          new Signature(0, "PK00PK\u0003\u0004", ZipLook::look),
          new Signature(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", Ole2Look::look),
          Signature.of("%PDF-", KnownTypes.PDF),
          Signature.of("{\\rtf", KnownTypes.RTF),
          Signature.of("Rar!\u001a\u0007\u0000", KnownTypes.RAR),
          Signature.of("Rar!\u001a\u0007\u0001\u0000", KnownTypes.RAR5),
          Signature.of("7z\u00bc\u00af'\u001c", KnownTypes.SEVEN_Z),
          Signature.of("\u001f\u008b\b", KnownTypes.GZIP),
          Signature.of("BZh", KnownTypes.BZIP2),
          Signature.of("\u00fd7zXZ\u0000", KnownTypes.XZ),
          Signature.of("MSCF\u0000\u0000\u0000\u0000", CAB),
          Signature.of("\u00ff\u00d8\u00ff", KnownTypes.picture("jpeg")),
          Signature.of("\u0089PNG\r\n\u001a\n", KnownTypes.picture("png")),
          Signature.of("GIF87a", KnownTypes.picture("gif")),
          Signature.of("GIF89a", KnownTypes.picture("gif")),
          Signature.of("II*\u0000", KnownTypes.picture("tiff")),
          Signature.of("MM\u0000*", KnownTypes.picture("tiff")),
          new Signature(8, "WEBPVP8", bytes -> KnownTypes.picture("webp")),
          new Signature(4, "ftypheic", bytes -> KnownTypes.picture("heic")),
          new Signature(4, "ftypheix", bytes -> KnownTypes.picture("heic")),
          new Signature(4, "ftypmif1", bytes -> KnownTypes.picture("heic")),
          Signature.of("AT&TFORM", KnownTypes.picture("djvu")),
          Signature.of("CAJ\u0000", CAJ),
          Signature.of("KDH ", CAJ),
          Signature.of("\t\u0000\u0004\u0000", BIFF),
          Signature.of("\t\u0002\u0006\u0000", BIFF),
          Signature.of("\t\u0004\u0006\u0000", BIFF),
          Signature.of("\u009b\u00a5", KnownTypes.DOC_OLD),
          Signature.of("\u00db\u00a5-\u0000", KnownTypes.DOC_OLD),
          // What document protection software, common on office machines, leaves in front.
          Signature.of("%TSD-Header-###%", DISGUISED),
          new Signature(8, "E-SafeNet", bytes -> DISGUISED));

  private Signatures() {}

  static Optional<FileType> look(byte[] bytes) {
    for (Signature signature : SIGNATURES) {
      if (signature.fits(bytes)) {
        return Optional.of(signature.type().apply(bytes));
      }
    }
    if (isBitmap(bytes)) {
      return Optional.of(KnownTypes.picture("bmp"));
    }
    if (isTar(bytes)) {
      return Optional.of(KnownTypes.TAR);
    }
    return isPdfAfterJunk(bytes) ? Optional.of(KnownTypes.PDF) : Optional.empty();
  }

  private static boolean isBitmap(byte[] bytes) {
    return bytes.length > 30
        && bytes[0] == 'B'
        && bytes[1] == 'M'
        && bytes[6] == 0
        && bytes[7] == 0
        && bytes[8] == 0
        && bytes[9] == 0;
  }

  /** By the checksum of the first header, which also old tars without "ustar" have. */
  private static boolean isTar(byte[] bytes) {
    if (bytes.length < 512 || bytes[0] == 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += i >= 148 && i < 156 ? ' ' : bytes[i] & 0xff;
    }
    String stored = new String(bytes, 148, 8, ISO_8859_1).replaceAll("[\\s\u0000]+", "");
    return stored.matches("[0-7]{1,7}") && Integer.parseInt(stored, 8) == sum;
  }

  /** A PDF may begin late, but text that only mentions one has no objects. */
  private static boolean isPdfAfterJunk(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, PDF_JUNK + 8), ISO_8859_1);
    int start = head.indexOf("%PDF-");
    if (start < 0) {
      return false;
    }
    String body = new String(bytes, start, Math.min(bytes.length - start, 1 << 16), ISO_8859_1);
    return body.contains(" obj");
  }
}
