package io.github.jihe.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes; always UTF-8, whatever the locale.
 *
 * @param out the result only
 * @param err progress, warnings, logs
 * @param terminal whether {@code err} is shown on a terminal
 */
record Console(InputStream in, OutputStream out, PrintWriter err, boolean terminal) {
  /** Set by the launcher, which can ask the system. */
  private static final String TERMINAL = "jihe.terminal";

  static Console ofProcess() {
    return new Console(
        System.in == null ? InputStream.nullInputStream() : new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        Boolean.getBoolean(TERMINAL));
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }
}
