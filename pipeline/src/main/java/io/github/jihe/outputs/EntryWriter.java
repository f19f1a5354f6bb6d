package io.github.jihe.outputs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.document.Location;
import io.github.jihe.document.Problem;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the JSON of one file's result, as json and jsonl share it. */
final class EntryWriter {
  private final JsonGenerator json;

  EntryWriter(JsonGenerator json) {
    this.json = json;
  }

  void entry(FileResult result) throws IOException {
    json.writeStartObject();
    opening(result);
    json.writeFieldName("report");
    if (result.head().isPresent()) {
      report(result.head().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("findings");
    findings(result.findings());
    json.writeFieldName("checks");
    checks(result.audit().tallies());
    json.writeEndObject();
  }

  /** The fields that check and extract share. */
  void opening(FileResult result) throws IOException {
    json.writeStringField("file", result.file());
    json.writeStringField("format", result.format());
    json.writeStringField("status", result.status().slug());
    json.writeFieldName("problem");
    if (result.problem().isPresent()) {
      Problem problem = result.problem().get();
      json.writeStartObject();
      json.writeStringField("code", problem.code().slug());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  private void report(Head head) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", head.kind().slug());
    json.writeFieldName("year");
    if (head.year().isPresent()) {
      json.writeNumber(head.year().getAsInt());
    } else {
      json.writeNull();
    }
    optional("project", head.project());
    optional("department", head.department());
    optional("unit", head.unit());
    optional("score", head.score());
    optional("grade", head.grade());
    json.writeEndObject();
  }

  private void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  void findings(List<Finding> findings) throws IOException {
    json.writeStartArray();
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("id", finding.id());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().slug());
      json.writeStringField("title", finding.title());
      json.writeStringField("message", finding.message());
      json.writeStringField("reported", finding.reported());
      json.writeStringField("expected", finding.expected());
      json.writeStringField("difference", finding.difference());
      json.writeStringField("basis", finding.basis());
      json.writeStringField("suggestion", finding.suggestion());
      json.writeArrayFieldStart("evidence");
      for (Evidence evidence : finding.evidence()) {
        json.writeStartObject();
        json.writeStringField("role", evidence.role().name().toLowerCase(Locale.ROOT));
        json.writeStringField("quote", evidence.source().quote());
        json.writeFieldName("location");
        location(evidence.source().location());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** How much was verified; checks that met nothing of their kind are left out. */
  private void checks(List<Audit.Tally> tallies) throws IOException {
    json.writeStartArray();
    for (Audit.Tally tally : tallies) {
      if (tally.consistent() + tally.inconsistent() + tally.notChecked().size() == 0) {
        continue;
      }
      json.writeStartObject();
      json.writeStringField("rule", tally.rule());
      json.writeNumberField("consistent", tally.consistent());
      json.writeNumberField("inconsistent", tally.inconsistent());
      json.writeArrayFieldStart("notChecked");
      for (String reason : tally.notChecked()) {
        json.writeString(reason);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What the format or the place does not have is left out. */
  void location(Location location) throws IOException {
    json.writeStartObject();
    number("page", location.page());
    if (!location.section().isEmpty()) {
      json.writeStringField("section", location.section());
    }
    number("table", location.table());
    number("row", location.row());
    number("column", location.column());
    number("block", location.block());
    json.writeEndObject();
  }

  private void number(String field, int value) throws IOException {
    if (value > 0) {
      json.writeNumberField(field, value);
    }
  }
}
