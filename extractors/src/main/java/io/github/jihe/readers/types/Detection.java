package io.github.jihe.readers.types;

import io.github.jihe.document.Problem;
import java.util.Optional;

/** The order in which the looks are taken: cheap and certain ones first. */
final class Detection {
  private static final String RESEND = "请重新生成后报送";

  private Detection() {}

  static FileType detect(byte[] bytes) {
    if (bytes.length == 0) {
      return KnownTypes.BINARY.with(Problem.Code.EMPTY, "文件是空的（0 字节），" + RESEND);
    }
    if (isOneValue(bytes)) {
      return KnownTypes.BINARY.with(Problem.Code.CORRUPT, "文件内容全部为零，没有写完或存储已损坏，" + RESEND);
    }
    Optional<FileType> signed = Signatures.look(bytes);
    if (signed.isPresent()) {
      return signed.get();
    }
    Optional<TextEncoding> encoding = TextEncoding.of(bytes);
    if (encoding.isPresent()) {
      return TextLook.look(bytes, encoding.get());
    }
    return TikaLook.look(bytes);
  }

  private static boolean isOneValue(byte[] bytes) {
    if (bytes[0] != 0 && bytes[0] != -1) {
      return false;
    }
    for (byte b : bytes) {
      if (b != bytes[0]) {
        return false;
      }
    }
    return true;
  }
}
