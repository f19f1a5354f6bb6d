package io.github.jihe.readers.word;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The OLE2 container, in which .doc files and encrypted OOXML files come. */
final class OleFiles {
  private static final byte[] MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private OleFiles() {}

  static boolean isOle(byte[] bytes) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= bytes.length || bytes[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  static UnreadableFileException encrypted() {
    return new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
  }

  static UnreadableFileException corrupt(Exception cause) {
    return new UnreadableFileException(
        Problem.Code.CORRUPT, "文件已损坏，请用 Word 或 WPS 打开并另存后重新报送", cause);
  }

  static UnreadableFileException corrupt() {
    return new UnreadableFileException(Problem.Code.CORRUPT, "文件已损坏，请用 Word 或 WPS 打开并另存后重新报送");
  }

  static boolean isEncryptedPackage(POIFSFileSystem files) {
    return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
  }

  /** What to say of an OLE2 file that came where a ZIP was to be. */
  static UnreadableFileException insteadOfZip(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return isEncryptedPackage(files) ? encrypted() : corrupt();
    } catch (IOException | RuntimeException e) {
      return corrupt(e);
    }
  }
}
