package io.github.jihe.outputs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.document.Location;
import io.github.jihe.document.Problem;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Review;
import io.github.jihe.run.Status;
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

  /**
   * One file.
   *
   * @param run tells whether every check is listed, also those that met nothing of their kind
   */
  void entry(FileResult result, RunInfo run) throws IOException {
    json.writeStartObject();
    opening(result);
    json.writeFieldName("report");
    if (result.head().isPresent()) {
      report(result.head().get());
    } else {
      json.writeNull();
    }
    json.writeBooleanField("verified", isVerified(result));
    json.writeFieldName("findings");
    findings(result.findings(), result);
    if (run.explain() && !result.review().dismissed().isEmpty()) {
      json.writeFieldName("dismissed");
      findings(result.review().dismissed(), result);
    }
    if (result.review().gone().isPresent()) {
      json.writeFieldName("gone");
      gone(result.review().gone().get());
    }
    json.writeFieldName("checks");
    checks(result.audit().tallies(), run);
    json.writeEndObject();
  }

  /** Whether at least one comparison could be made. */
  private static boolean isVerified(FileResult result) {
    return result.status() != Status.UNREADABLE && !result.nothingVerified();
  }

  private void gone(List<Review.Gone> findings) throws IOException {
    json.writeStartArray();
    for (Review.Gone finding : findings) {
      json.writeStartObject();
      json.writeStringField("id", finding.id());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity());
      json.writeStringField("title", finding.title());
      json.writeStringField("message", finding.message());
      json.writeEndObject();
    }
    json.writeEndArray();
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

  /** What stands between files: a field for its findings, and one for those that are gone. */
  void between(FileResult between) throws IOException {
    json.writeFieldName("crossDocument");
    findings(between.findings(), between);
    if (between.review().gone().isPresent()) {
      json.writeFieldName("crossDocumentGone");
      gone(between.review().gone().get());
    }
  }

  private void findings(List<Finding> findings, FileResult result) throws IOException {
    json.writeStartArray();
    for (Finding finding : findings) {
      json.writeStartObject();
      finding(finding);
      Optional<String> cause = result.audit().causeOf(finding);
      if (cause.isPresent()) {
        json.writeStringField("causedBy", cause.get());
      }
      Optional<Review.Change> change = result.review().changeOf(finding);
      if (change.isPresent()) {
        json.writeStringField("change", change.get().slug());
      }
      Optional<Decision> decision = result.review().decisionOn(finding);
      if (decision.isPresent()) {
        json.writeObjectFieldStart("decision");
        json.writeStringField("verdict", decision.get().verdict().slug());
        json.writeStringField("note", decision.get().note());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
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
      if (!evidence.file().isEmpty()) {
        json.writeStringField("file", evidence.file());
      }
      json.writeStringField("quote", evidence.source().quote());
      json.writeFieldName("location");
      location(evidence.source().location());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** How much was verified; unless asked for, without checks that met nothing of their kind. */
  private void checks(List<Audit.Tally> tallies, RunInfo run) throws IOException {
    json.writeStartArray();
    for (Audit.Tally tally : tallies) {
      boolean met = tally.consistent() + tally.inconsistent() + tally.notChecked().size() > 0;
      if (!met && !run.explain()) {
        continue;
      }
      json.writeStartObject();
      json.writeStringField("rule", tally.rule());
      if (run.explain()) {
        json.writeStringField("title", run.title(tally.rule()));
      }
      json.writeStringField("state", tally.state().slug());
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
