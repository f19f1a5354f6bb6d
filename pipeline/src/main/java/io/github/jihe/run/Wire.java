package io.github.jihe.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jihe.checks.Audit;
import io.github.jihe.checks.across.Digest;
import io.github.jihe.checks.ledger.Claim;
import io.github.jihe.document.Problem;
import io.github.jihe.facts.ReportKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The messages between a run and its worker processes as JSON. Text arrives as it was sent, also
 * broken halves of characters, which damaged files hold and UTF-8 cannot say.
 */
final class Wire {
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Frames.LONGEST).build())
                  .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                  .build())
          // What a record can tell of itself (isPositive) is none of its components.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  private Wire() {}

  /**
   * Asks for the result of one file.
   *
   * @param path where the worker reads it; empty if its content is the next message
   */
  record Request(String name, Optional<Path> path) {}

  /**
   * What a worker says of one file.
   *
   * @param error what its journal would say; empty if the file was not given up
   * @param last whether the worker ends after it
   */
  record Response(FileResult result, Optional<String> error, boolean last) {}

  static byte[] request(Request request) throws IOException {
    // An address keeps the bytes of names that no character set can read.
    String file = request.path().map(path -> path.toUri().toString()).orElse(null);
    return JSON.writeValueAsBytes(new RequestMessage(request.name(), file));
  }

  static Request request(byte[] message) throws IOException {
    RequestMessage request = JSON.readValue(message, RequestMessage.class);
    return new Request(
        request.name(), Optional.ofNullable(request.file()).map(URI::create).map(Path::of));
  }

  static byte[] response(Response response) throws IOException {
    FileResult result = response.result();
    return JSON.writeValueAsBytes(
        new ResponseMessage(
            result.file(),
            result.format(),
            result.status(),
            result.problem().orElse(null),
            result.head().map(HeadMessage::of).orElse(null),
            result.page().orElse(null),
            result.audit(),
            result.digest().orElse(null),
            result.claims(),
            result.facts(),
            response.error().orElse(null),
            response.last()));
  }

  static Response response(byte[] message) throws IOException {
    ResponseMessage response = JSON.readValue(message, ResponseMessage.class);
    return new Response(
        new FileResult(
                response.file(),
                response.format(),
                response.status(),
                Optional.ofNullable(response.problem()),
                Optional.ofNullable(response.head()).map(HeadMessage::head),
                Optional.empty(),
                response.audit())
            .showing(Optional.ofNullable(response.page()))
            .digested(Optional.ofNullable(response.digest()))
            .claiming(response.claims())
            .stating(response.facts()),
        Optional.ofNullable(response.error()),
        response.last());
  }

  // What is absent is null in the messages, and only there.

  private record RequestMessage(String name, String file) {}

  private record ResponseMessage(
      String file,
      String format,
      Status status,
      Problem problem,
      HeadMessage head,
      Page page,
      Audit audit,
      Digest digest,
      List<Claim> claims,
      List<FactRow> facts,
      String error,
      boolean last) {}

  private record HeadMessage(
      ReportKind kind,
      Integer year,
      String project,
      String department,
      String unit,
      String score,
      String grade,
      BigDecimal points,
      BigDecimal executed) {

    static HeadMessage of(Head head) {
      return new HeadMessage(
          head.kind(),
          head.year().isPresent() ? head.year().getAsInt() : null,
          head.project().orElse(null),
          head.department().orElse(null),
          head.unit().orElse(null),
          head.score().orElse(null),
          head.grade().orElse(null),
          head.points().orElse(null),
          head.executed().orElse(null));
    }

    Head head() {
      return new Head(
          kind,
          year == null ? OptionalInt.empty() : OptionalInt.of(year),
          Optional.ofNullable(project),
          Optional.ofNullable(department),
          Optional.ofNullable(unit),
          Optional.ofNullable(score),
          Optional.ofNullable(grade),
          Optional.ofNullable(points),
          Optional.ofNullable(executed));
    }
  }
}
