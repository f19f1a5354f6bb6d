package io.github.jihe.outputs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jihe.checks.Severity;
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
      summary(json, summary);
      json.writeFieldName("reports");
      json.writeRawValue("[");
      json.flush();
      spool.copyTo(out);
      json.writeRaw("\n]");
      json.writeFieldName("crossDocument");
      new EntryWriter(json).findings(summary.crossDocument());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void summary(JsonGenerator json, Summary summary) throws IOException {
    json.writeStartObject();
    json.writeNumberField("files", summary.files());
    json.writeNumberField("checked", summary.checked());
    json.writeNumberField("partial", summary.partial());
    json.writeNumberField("unreadable", summary.unreadable());
    json.writeObjectFieldStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.slug(), summary.findings().get(severity));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("comparisons");
    json.writeNumberField("consistent", summary.consistent());
    json.writeNumberField("inconsistent", summary.inconsistent());
    json.writeNumberField("notChecked", summary.notChecked());
    json.writeEndObject();
    json.writeNumberField("unverified", summary.unverified());
    json.writeNumberField("dismissed", summary.dismissed());
    if (summary.changes().isPresent()) {
      json.writeObjectFieldStart("changes");
      json.writeNumberField("new", summary.changes().get().fresh());
      json.writeNumberField("unchanged", summary.changes().get().unchanged());
      json.writeNumberField("gone", summary.changes().get().gone());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    entries.close();
    spool.close();
    out.close();
  }
}
