package io.github.jihe.readers.word;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocReaderTest {

  /** An OLE2 file with one stream. */
  private static byte[] ole(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(content), name);
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] head(int version, int flags) {
    byte[] head = new byte[5000];
    head[0] = (byte) 0xEC;
    head[1] = (byte) 0xA5;
    head[2] = (byte) version;
    head[0x0A] = (byte) flags;
    head[0x0B] = (byte) (flags >> 8);
    return head;
  }

  private static void assertRefused(byte[] bytes, Problem.Code code) {
    assertThatThrownBy(() -> new DocReader().read(new Input("a", bytes, ""), Limits.DEFAULT))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> org.assertj.core.api.Assertions.assertThat(e.problem().code()).isEqualTo(code));
  }

  @Test
  void locked() throws IOException {
    assertRefused(ole("WordDocument", head(0xC1, 0x0100)), Problem.Code.ENCRYPTED);
  }

  @Test
  void olderThanWord97() throws IOException {
    assertRefused(ole("WordDocument", head(0x65, 0)), Problem.Code.UNSUPPORTED);
  }

  @Test
  void otherContent() throws IOException {
    assertRefused(ole("Workbook", new byte[100]), Problem.Code.UNSUPPORTED);
    assertRefused(new byte[] {1, 2, 3}, Problem.Code.CORRUPT);
    assertRefused(new byte[0], Problem.Code.CORRUPT);
    assertRefused(ole("WordDocument", head(0xC1, 0)), Problem.Code.CORRUPT);
  }
}
