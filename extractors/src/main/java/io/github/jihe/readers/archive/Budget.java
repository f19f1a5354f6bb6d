package io.github.jihe.readers.archive;

import io.github.jihe.readers.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What an archive may still unpack to, together with all archives inside of it. */
final class Budget {
  /** Below this size no ratio is suspicious: an empty form packs very well. */
  private static final long ALWAYS_ALLOWED = 10L << 20;

  private static final long MAX_RATIO = 200;

  private final long memberBytes;
  private long left;

  Budget(Limits limits) {
    memberBytes = limits.fileBytes();
    left = limits.expandedBytes();
  }

  boolean isSpent() {
    return left <= 0;
  }

  /** Says that a member would be too large. */
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    ExceededException(String message) {
      super(message);
    }
  }

  /** Whether one member may be this large. */
  void check(long size, long packed) throws ExceededException {
    if (size > ALWAYS_ALLOWED && size > packed * MAX_RATIO) {
      throw new ExceededException("压缩比异常，可能是压缩炸弹，没有解压，请核实后重新打包报送");
    }
    if (size > memberBytes) {
      throw new ExceededException("文件过大，超过了可以处理的上限，请拆分后报送");
    }
    if (size > left) {
      throw new ExceededException("压缩包解压后的内容过大，超过了可以处理的上限，请分批打包报送");
    }
  }

  /** The whole content of a member; what is read is taken off even if it turns out too much. */
  byte[] read(InputStream in, long packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        check((long) out.size() + n, packed);
        out.write(buffer, 0, n);
      }
    } finally {
      left -= out.size();
    }
    return out.toByteArray();
  }
}
