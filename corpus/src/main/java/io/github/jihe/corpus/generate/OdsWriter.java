package io.github.jihe.corpus.generate;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A minimal OpenDocument sheet: numbers are numbers beside what they look like. */
final class OdsWriter implements SampleWriter {
  /** Titles are no longer than that. */
  private static final int SHORT = 40;

  private static final String EMPTY = "<table:table-row><table:table-cell/></table:table-row>";

  private static final String STYLES =
      "<style:style style:name=\"co\" style:family=\"table-column\">"
          + "<style:table-column-properties style:column-width=\"2.2cm\"/></style:style>"
          + IntStream.range(0, 6).mapToObj(OdsWriter::style).collect(Collectors.joining());

  /** In the order of {@link SheetValue#style}. */
  private static String style(int at) {
    String kind = at < 3 ? "number" : "percentage";
    String sign = at < 3 ? "" : "<number:text>%</number:text>";
    String format =
        "<number:%s-style style:name=\"n%d\"><number:number number:decimal-places=\"%d\""
                .formatted(kind, at, at % 3)
            + " number:min-integer-digits=\"1\"/>%s</number:%s-style>".formatted(sign, kind);
    return (at == 0 ? "" : format)
        + "<style:style style:name=\"cell%d\" style:family=\"table-cell\"%s>"
            .formatted(at, at == 0 ? "" : " style:data-style-name=\"n" + at + "\"")
        + Odf.BORDER
        + "<style:text-properties style:font-name-asian=\"SimSun\" fo:font-size=\"10pt\""
        + " style:font-size-asian=\"10pt\"/></style:style>";
  }

  @Override
  public String name() {
    return "ods";
  }

  @Override
  public String ending() {
    return ".ods";
  }

  @Override
  public byte[] write(Sample sample) throws IOException {
    int columns =
        sample.layout().stream()
            .mapToInt(piece -> piece instanceof Sheet sheet ? sheet.columns() : 1)
            .max()
            .orElse(1);
    StringBuilder body = new StringBuilder("<table:table table:name=\"自评表\">");
    body.append("<table:table-column table:style-name=\"co\" table:number-columns-repeated=\"")
        .append(columns)
        .append("\"/>");
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        body.append("<table:table-row>").append(words("", "", sample.fill(line.pattern())));
        body.append("</table:table-row>");
        body.append(line.pattern().length() > SHORT ? EMPTY : ""); // stands apart from tables
      } else if (piece instanceof Sheet sheet) {
        body.append(Odf.rows(sheet, (cell, spans) -> cell(sample.fill(cell.pattern()), spans)));
        body.append(EMPTY);
      }
    }
    return Odf.pack("spreadsheet", STYLES, body.append("</table:table>").toString());
  }

  private static String cell(String text, String spans) {
    SheetValue value = SheetValue.of(text);
    String style = " table:style-name=\"cell%d\"".formatted(value.style());
    if (value.kind() == SheetValue.Kind.WORDS) {
      return words(style, spans, text);
    }
    String type = value.kind() == SheetValue.Kind.RATE ? "percentage" : "float";
    return "<table:table-cell%s%s office:value-type=\"%s\" office:value=\"%s\"><text:p>%s</text:p>"
            .formatted(style, spans, type, value.value().toPlainString(), text)
        + "</table:table-cell>";
  }

  private static String words(String style, String spans, String text) {
    if (text.isEmpty()) {
      return "<table:table-cell%s%s/>".formatted(style, spans);
    }
    return "<table:table-cell%s%s office:value-type=\"string\">".formatted(style, spans)
        + text.lines()
            .map(line -> "<text:p>" + Odf.spaced(line) + "</text:p>")
            .collect(Collectors.joining())
        + "</table:table-cell>";
  }
}
