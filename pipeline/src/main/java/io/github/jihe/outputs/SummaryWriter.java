package io.github.jihe.outputs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jihe.checks.Severity;
import io.github.jihe.run.Summary;
import java.io.IOException;

/** The counts of a run and what stands between its reports, as the JSON of a run has them. */
public final class SummaryWriter {
  private SummaryWriter() {}

  public static void summary(JsonGenerator json, Summary summary) throws IOException {
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
    if (summary.stopped()) {
      json.writeBooleanField("stopped", true);
    }
    json.writeEndObject();
  }

  /** Fields; nothing stands between files after a run that was stopped. */
  public static void crossDocument(JsonGenerator json, Summary summary) throws IOException {
    new EntryWriter(json).between(summary.between());
  }
}
