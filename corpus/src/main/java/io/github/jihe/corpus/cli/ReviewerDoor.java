package io.github.jihe.corpus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The door that a reviewer takes, in process: {@code jihe check}. */
public final class ReviewerDoor {
  private ReviewerDoor() {}

  /**
   * What {@code jihe check --format json} says of one file: its entry of {@code reports}.
   *
   * @throws IOException unless the run ended as one file read with or without findings ends
   */
  public static JsonNode check(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int status =
        io.github.jihe.cli.Main.run(
            InputStream.nullInputStream(),
            out,
            new PrintWriter(err),
            "check",
            "--format",
            "json",
            "--threads",
            "1",
            file.toString());
    JsonNode reports =
        new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).path("reports");
    if (status > 1 || reports.size() != 1) {
      throw new IOException(file + ": exit status " + status + ", " + err + reports);
    }
    return reports.get(0);
  }
}
