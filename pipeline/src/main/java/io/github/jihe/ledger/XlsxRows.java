package io.github.jihe.ledger;

import io.github.jihe.readers.parts.Xml;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of a workbook, sheet by sheet, as stored: numbers and dates without their format. Only
 * the table of shared texts is kept in memory.
 */
record XlsxRows(Path file) {
  /** Bytes of all parts unpacked; a million rows of twenty columns are about one gigabyte. */
  private static final long MOST_BYTES = 4L << 30;

  /** Characters of all shared texts. */
  private static final long MOST_CHARACTERS = 64L << 20;

  /** The most columns that a sheet has. */
  private static final int MOST_COLUMNS = 16_384;

  /** Columns that a ledger has at most; what stands farther right is no ledger. */
  private static final int LAST_COLUMN = 512;

  /** Excel keeps fifteen digits of a number. */
  private static final MathContext STORED = new MathContext(15);

  private static final int PLAIN_DIGITS = 15;

  void each(RowSink sink, Set<String> wanted) throws IOException, LedgerFileException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Meter meter = new Meter();
      List<String> strings = strings(zip, meter);
      Map<String, String> targets = targets(zip, meter);
      int number = 0;
      for (Map.Entry<String, String> sheet : sheets(zip, meter).entrySet()) {
        number++;
        Optional<ZipEntry> part = part(zip, targets.getOrDefault(sheet.getValue(), ""));
        if (part.isPresent() && (wanted.isEmpty() || wanted.contains(sheet.getKey()))) {
          sink.sheet(number, sheet.getKey());
          try (InputStream in = meter.over(zip.getInputStream(part.get()))) {
            rows(new Xml(in), strings, sink);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static Optional<ZipEntry> part(ZipFile zip, String name) {
    return Optional.ofNullable(zip.getEntry(name));
  }

  /** By name: the id of its relation. */
  private static Map<String, String> sheets(ZipFile zip, Meter meter)
      throws IOException, XMLStreamException {
    Map<String, String> sheets = new LinkedHashMap<>();
    Optional<ZipEntry> part = part(zip, "xl/workbook.xml");
    if (part.isEmpty()) {
      throw new IOException("no workbook");
    }
    try (InputStream in = meter.over(zip.getInputStream(part.get()))) {
      Xml xml = new Xml(in);
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("sheet")) {
          sheets.put(xml.attribute("name"), xml.attributes().getOrDefault("id", ""));
        }
      }
    }
    return sheets;
  }

  /** Names of parts by the ids of relations. */
  private static Map<String, String> targets(ZipFile zip, Meter meter)
      throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    Optional<ZipEntry> part = part(zip, "xl/_rels/workbook.xml.rels");
    if (part.isPresent()) {
      try (InputStream in = meter.over(zip.getInputStream(part.get()))) {
        Xml xml = new Xml(in);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
          if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
            String target = xml.attribute("Target");
            targets.put(
                xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
          }
        }
      }
    }
    return targets;
  }

  private static List<String> strings(ZipFile zip, Meter meter)
      throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    Optional<ZipEntry> part = part(zip, "xl/sharedStrings.xml");
    if (part.isEmpty()) {
      return strings;
    }
    long characters = 0;
    try (InputStream in = meter.over(zip.getInputStream(part.get()))) {
      Xml xml = new Xml(in);
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
          String text = text(xml);
          characters += text.length() + 24L;
          if (characters > MOST_CHARACTERS) {
            throw new IOException("too many texts");
          }
          strings.add(text);
        }
      }
    }
    return strings;
  }

  /** The text of the element just entered, without readings of its characters. */
  private static String text(Xml xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    boolean inside = false;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.name().equals("rPh")) {
            xml.skip();
          } else {
            inside = xml.name().equals("t");
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inside = false;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inside) {
            xml.textTo(text);
          }
        }
        default -> depth = 0;
      }
    }
    return text.toString();
  }

  private static void rows(Xml xml, List<String> strings, RowSink sink)
      throws XMLStreamException, LedgerFileException {
    List<String> cells = new ArrayList<>();
    int row = 0;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      boolean start = event == XMLStreamConstants.START_ELEMENT;
      boolean end = event == XMLStreamConstants.END_ELEMENT;
      if (start && xml.name().equals("row")) {
        row = Math.max(row + 1, xml.number("r", row + 1));
        cells = new ArrayList<>();
      } else if (start && xml.name().equals("c")) {
        int column = column(xml.attribute("r"), cells.size());
        String text = cell(xml, strings);
        if (column < LAST_COLUMN && !text.isBlank()) {
          while (cells.size() < column) {
            cells.add("");
          }
          cells.add(text);
        }
      } else if (end && xml.name().equals("row")) {
        sink.row(row, cells);
      }
    }
  }

  /** From 0; the next one where the cell does not say. */
  private static int column(String place, int next) {
    int column = 0;
    int at = 0;
    while (at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
      column = Math.min(MOST_COLUMNS, column * 26 + place.charAt(at) - 'A' + 1);
      at++;
    }
    return column == 0 ? next : Math.max(next, column - 1);
  }

  private static String cell(Xml xml, List<String> strings) throws XMLStreamException {
    String type = xml.attribute("t");
    StringBuilder value = new StringBuilder();
    String inline = "";
    int depth = 1;
    boolean inside = false;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.name().equals("is")) {
            inline = text(xml);
          } else {
            inside = xml.name().equals("v");
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inside = false;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inside) {
            xml.textTo(value);
          }
        }
        default -> depth = 0;
      }
    }
    return switch (type) {
      case "s" -> shared(value.toString(), strings);
      case "inlineStr" -> inline;
      case "str", "d" -> value.toString();
      case "b", "e" -> "";
      default -> number(value.toString().strip());
    };
  }

  private static String shared(String index, List<String> strings) {
    int at = Xml.parse(index, -1);
    return at >= 0 && at < strings.size() ? strings.get(at) : "";
  }

  /**
   * As a person would type it: 0.30000000000000004 is 0.3. A number of more digits than Excel keeps
   * is written with its power of ten, so that nobody takes it for a code.
   */
  private static String number(String stored) {
    if (stored.isEmpty() || stored.length() > 40) {
      return "";
    }
    try {
      BigDecimal exact = new BigDecimal(stored);
      if (exact.signum() == 0 || Math.abs(exact.scale()) > 60) {
        return "0";
      }
      BigDecimal value = exact.round(STORED).stripTrailingZeros();
      boolean plain = value.precision() - value.scale() <= PLAIN_DIGITS;
      return plain ? value.toPlainString() : value.toString();
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** Counts what is unpacked of all parts together. */
  private static final class Meter {
    private long bytes;

    InputStream over(InputStream in) {
      return new FilterInputStream(in) {
        @Override
        public int read() throws IOException {
          int one = super.read();
          count(one < 0 ? 0 : 1);
          return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
          int read = super.read(into, offset, length);
          count(Math.max(0, read));
          return read;
        }
      };
    }

    private void count(int more) throws IOException {
      bytes += more;
      if (bytes > MOST_BYTES) {
        throw new IOException("expanded too far");
      }
    }
  }
}
