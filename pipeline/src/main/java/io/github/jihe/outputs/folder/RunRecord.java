package io.github.jihe.outputs.folder;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jihe.outputs.Json;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.outputs.SummaryWriter;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * {@code run.json}: what ran, by which policy, how far it came, and what it counted. Whoever reads
 * it meets either the whole of the last state or the whole of the one before.
 */
public final class RunRecord implements Output {
  /** How such a file begins, and no other. */
  static final String START = "{\"jiheRun\":";

  private final Path file;
  private final Setting setting;
  private final Instant begun = now();
  private RunInfo run = new RunInfo("", "");

  /**
   * How the run was asked for.
   *
   * @param arguments of the command line
   * @param paths the reports asked for, as typed
   * @param again whether it goes on where an earlier one was ended
   * @param task a hash of all that a result depends on besides the report: program, policy, rules,
   *     words
   */
  public record Setting(
      List<String> arguments,
      List<String> paths,
      int threads,
      int timeout,
      boolean again,
      String task) {
    public Setting {
      arguments = List.copyOf(arguments);
      paths = List.copyOf(paths);
    }

    /** The same of a task. */
    public Setting of(String hash) {
      return new Setting(arguments, paths, threads, timeout, again, hash);
    }
  }

  RunRecord(Path file, Setting setting) {
    this.file = file;
    this.setting = setting;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void begin(RunInfo info) throws IOException {
    run = info;
    write(Optional.empty());
  }

  @Override
  public void accept(FileResult result) {}

  @Override
  public void end(Summary summary) throws IOException {
    write(Optional.of(summary));
  }

  private void write(Optional<Summary> summary) throws IOException {
    Path part = RunFolder.part(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
        JsonGenerator json = Json.generator(out)) {
      write(json, summary);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void write(JsonGenerator json, Optional<Summary> summary) throws IOException {
    json.writeStartObject();
    json.writeNumberField("jiheRun", 1);
    json.writeStringField("jihe", run.version());
    json.writeStringField("java", System.getProperty("java.version"));
    json.writeStringField("system", System.getProperty("os.name"));
    json.writeStringField("profile", run.profile());
    json.writeArrayFieldStart("arguments");
    for (String argument : setting.arguments()) {
      json.writeString(argument);
    }
    json.writeEndArray();
    json.writeStringField("folder", Path.of("").toAbsolutePath().toString());
    json.writeArrayFieldStart("paths");
    for (String path : setting.paths()) {
      json.writeString(path);
    }
    json.writeEndArray();
    json.writeNumberField("threads", setting.threads());
    json.writeNumberField("timeout", setting.timeout());
    json.writeBooleanField("resumed", setting.again());
    json.writeStringField("task", setting.task());
    json.writeStringField("state", state(summary));
    json.writeStringField("begun", begun.toString());
    if (summary.isPresent()) {
      json.writeStringField("ended", now().toString());
      json.writeFieldName("summary");
      SummaryWriter.summary(json, summary.get());
      SummaryWriter.crossDocument(json, summary.get());
    }
    json.writeEndObject();
  }

  private static String state(Optional<Summary> summary) {
    if (summary.isEmpty()) {
      return "running";
    }
    return summary.get().stopped() ? "stopped" : "complete";
  }

  @Override
  public void close() {}
}
