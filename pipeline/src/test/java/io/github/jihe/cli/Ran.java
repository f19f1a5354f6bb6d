package io.github.jihe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command came to. */
record Ran(int status, String out, String err) {

  static Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err), false);
    int status = Jihe.run(console, arguments);
    return new Ran(status, out.toString(UTF_8), err.toString());
  }
}
