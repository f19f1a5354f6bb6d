package io.github.jihe.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one content from another: half of a SHA-256, in hexadecimal digits. */
public final class Fingerprint {
  private static final int BYTES = 16;
  private static final int PART = 64 << 10;

  private Fingerprint() {}

  static String of(byte[] bytes) {
    return words(digest().digest(bytes));
  }

  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of the whole content of a file, of which little is in memory at a time. */
  static String of(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] part = new byte[PART];
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.read(part);
      while (read >= 0) {
        digest.update(part, 0, read);
        read = in.read(part);
      }
    }
    return words(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String words(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }
}
