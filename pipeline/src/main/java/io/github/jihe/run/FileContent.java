package io.github.jihe.run;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The content of a file of the file system. */
record FileContent(Path path) implements Content {

  @Override
  public byte[] read(Limits limits) throws UnreadableFileException {
    try {
      if (Files.isRegularFile(path) && Files.size(path) > limits.fileBytes()) {
        throw tooLarge(limits);
      }
      // A pipe has no size, and a file may grow while it is read.
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limits.fileBytes()) {
          throw tooLarge(limits);
        }
        return bytes;
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(Problem.Code.NOT_FOUND, "找不到该文件，请检查路径是否正确", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(Problem.Code.NOT_FOUND, "没有读取该文件的权限，请检查文件权限", e);
    } catch (IOException e) {
      throw new UnreadableFileException(Problem.Code.NOT_FOUND, "读取文件失败，请检查存储设备或重新复制文件", e);
    }
  }

  private static UnreadableFileException tooLarge(Limits limits) {
    return new UnreadableFileException(
        Problem.Code.TOO_LARGE, "文件超过 " + (limits.fileBytes() >> 20) + " MB，请拆分后重新报送");
  }
}
