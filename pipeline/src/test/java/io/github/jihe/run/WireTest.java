package io.github.jihe.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.across.Amount;
import io.github.jihe.checks.across.Digest;
import io.github.jihe.checks.across.FundCell;
import io.github.jihe.checks.across.Subject;
import io.github.jihe.document.Location;
import io.github.jihe.document.Problem;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.TextPrint;
import io.github.jihe.quantities.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final String ODD = "引\"号\n𠀀\uD840 half \uDC00\u0000\t\u2028";

  private static DataInputStream stream(int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return new DataInputStream(new ByteArrayInputStream(content));
  }

  @Test
  void resultsArriveAsTheyWere() throws IOException {
    Source place = new Source(new Location(3, "一、" + ODD, 41, 5, 4, 3), ODD);
    Finding finding =
        new Finding(
            "0a",
            "rule",
            Severity.WARNING,
            ODD,
            "m",
            "1.50",
            "",
            "-2.50 个百分点",
            "b",
            "s",
            List.of(Evidence.operand(place), Evidence.reported(place)));
    Head head =
        new Head(
            ReportKind.TRANSFER_SELF_EVALUATION,
            OptionalInt.of(2024),
            Optional.of(ODD),
            Optional.empty(),
            Optional.of(""),
            Optional.of("96.50"),
            Optional.empty(),
            Optional.of(new BigDecimal("96.50")),
            Optional.of(new BigDecimal("0.99730")));
    Audit audit = new Audit(List.of(finding), List.of(new Audit.Tally("rule", 1, 2, List.of(ODD))));
    Amount amount =
        new Amount(
            ODD,
            Unit.WAN_YUAN,
            new BigDecimal("15000.00"),
            new BigDecimal("1E+4"),
            new BigDecimal("15050.000"),
            place);
    Digest digest =
        new Digest(
            "0a",
            ODD,
            "",
            2024,
            List.of(
                new Subject(
                    FormKind.DEPARTMENT,
                    true,
                    ODD,
                    "",
                    "",
                    "",
                    0,
                    List.of(new FundCell(FundSource.PROJECT, false, FundMeasure.BUDGET, amount)),
                    List.of(),
                    List.of(amount),
                    List.of(),
                    List.of(),
                    place)),
            List.of(new TextPrint(Long.MIN_VALUE, 60, place)));
    FileResult result =
        new FileResult(
                ODD,
                "pdf",
                Status.PARTIAL,
                Optional.of(new Problem(Problem.Code.OUT_OF_MEMORY, ODD)),
                Optional.of(head),
                Optional.empty(),
                audit)
            .showing(Optional.of(new Page("<p>" + ODD)))
            .digested(Optional.of(digest))
            .stating(
                List.of(
                    new FactRow(
                        ODD, "", "p", "2024", "1", "fund", "l", "m", "≥", "1.50", "万元", "k=v", "p",
                        ODD)));
    for (Wire.Response response :
        List.of(
            new Wire.Response(result, Optional.of("an error"), true),
            new Wire.Response(
                FileResult.unreadable("f", "txt", new Problem(Problem.Code.EMPTY, "")),
                Optional.empty(),
                false))) {
      assertThat(Wire.response(Wire.response(response))).isEqualTo(response);
    }
  }

  @Test
  void requestsArriveAsTheyWere() throws IOException {
    Path path = Path.of("文件 夹/a#b%20?.docx").toAbsolutePath();
    for (Wire.Request request :
        List.of(
            new Wire.Request(ODD, Optional.of(path)), new Wire.Request("x", Optional.empty()))) {
      assertThat(Wire.request(Wire.request(request))).isEqualTo(request);
    }
  }

  @Test
  void messagesKeepTheirBoundaries() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Frames.write(out, new byte[0]);
    Frames.write(out, new byte[] {1, 2, 3});
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(Frames.read(in)).hasValueSatisfying(message -> assertThat(message).isEmpty());
    assertThat(Frames.read(in)).contains(new byte[] {1, 2, 3});
    assertThat(Frames.read(in)).isEmpty();
  }

  @Test
  void brokenMessagesAreRefused() {
    assertThatThrownBy(() -> Frames.read(stream(0, 0))).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> Frames.read(stream(0, 0, 0, 2, 9))).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> Frames.read(stream(0x1F, 0, 0, 0, 9)))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> Frames.read(stream('j', 'u', 'n', 'k')))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1786080875");
    assertThatThrownBy(() -> Frames.read(stream(0xFF, 0, 0, 0))).isInstanceOf(IOException.class);
  }
}
