package io.github.jihe.run;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The content of a file of the file system. */
record FileContent(Path file) implements Content {
  private static final int PART = 1 << 20;

  @Override
  public Optional<Path> path() {
    return Optional.of(file);
  }

  @Override
  public byte[] read(Limits limits) throws UnreadableFileException {
    try {
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      if (size > limits.fileBytes()) {
        throw tooLarge(limits);
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = new byte[(int) size];
        int read = in.readNBytes(bytes, 0, bytes.length);
        return read < size ? Arrays.copyOf(bytes, read) : withRest(bytes, in, limits);
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(Problem.Code.NOT_FOUND, "找不到该文件，请检查路径是否正确", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(Problem.Code.NOT_FOUND, "没有读取该文件的权限，请检查文件权限", e);
    } catch (IOException e) {
      throw new UnreadableFileException(Problem.Code.NOT_FOUND, "读取文件失败，请检查存储设备或重新复制文件", e);
    }
  }

  /** A pipe has no size, and a file may grow while it is read. */
  private static byte[] withRest(byte[] begun, InputStream in, Limits limits)
      throws IOException, UnreadableFileException {
    List<byte[]> parts = new ArrayList<>(List.of(begun));
    long size = begun.length;
    byte[] part = in.readNBytes(PART);
    while (part.length > 0) {
      parts.add(part);
      size += part.length;
      if (size > limits.fileBytes()) {
        throw tooLarge(limits);
      }
      part = in.readNBytes(PART);
    }
    if (parts.size() == 1) {
      return begun;
    }
    ByteBuffer all = ByteBuffer.allocate((int) size);
    parts.forEach(all::put);
    return all.array();
  }

  private static UnreadableFileException tooLarge(Limits limits) {
    return new UnreadableFileException(
        Problem.Code.TOO_LARGE, "文件超过 " + (limits.fileBytes() >> 20) + " MB，请拆分后重新报送");
  }
}
