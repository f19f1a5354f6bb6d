package io.github.jihe.outputs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The whole run as one JSON object, one file's result a line. The summary comes first, so the
 * results wait in a {@link Spool}, not in memory.
 */
public final class JsonOutput implements Output {

  /** Its name. */
  static final class Format implements OutputFormat {
    @Override
    public String name() {
      return "json";
    }

    @Override
    public Output open(OutputStream out) throws IOException {
      return new JsonOutput(out, new Spool());
    }
  }

  private final OutputStream out;
  private final Spool spool;
  private final JsonGenerator entries;
  private final EntryWriter writer;
  private RunInfo run = new RunInfo("", "");
  private String separator = "\n";

  JsonOutput(OutputStream out, Spool spool) throws IOException {
    this.out = out;
    this.spool = spool;
    this.entries = Json.generator(spool);
    this.writer = new EntryWriter(entries);
  }

  @Override
  public void begin(RunInfo begun) {
    run = begun;
  }

  @Override
  public void accept(FileResult result) throws IOException {
    spool.write(separator.getBytes(StandardCharsets.UTF_8));
    separator = ",\n";
    writer.entry(result, run);
    entries.flush();
  }

  @Override
  public void end(Summary summary) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("jihe", run.version());
      json.writeStringField("profile", run.profile());
      json.writeFieldName("summary");
      SummaryWriter.summary(json, summary);
      json.writeFieldName("reports");
      json.writeRawValue("[");
      json.flush();
      spool.copyTo(out);
      json.writeRaw("\n]");
      SummaryWriter.crossDocument(json, summary);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  @Override
  public void close() throws IOException {
    entries.close();
    spool.close();
    out.close();
  }
}
