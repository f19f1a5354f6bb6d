package io.github.jihe.outputs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jihe.document.Block;
import io.github.jihe.document.Box;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What was read of each file: one JSON object a line. Needs results that keep their document. */
public final class ExtractJsonOutput implements Output {
  private final OutputStream out;
  private final boolean tablesOnly;
  private final JsonGenerator json;
  private final EntryWriter writer;

  public ExtractJsonOutput(OutputStream out, boolean tablesOnly) throws IOException {
    this.out = out;
    this.tablesOnly = tablesOnly;
    this.json = Json.generator(out);
    this.writer = new EntryWriter(json);
  }

  @Override
  public void begin(RunInfo run) {}

  @Override
  public void accept(FileResult result) throws IOException {
    json.writeStartObject();
    writer.opening(result);
    json.writeArrayFieldStart("blocks");
    for (Block block :
        result.extraction().map(read -> read.document().blocks()).orElse(List.of())) {
      if (block instanceof Table || !tablesOnly) {
        block(block);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    if (result.extraction().isPresent() && !tablesOnly) {
      for (FactListing.Fact fact : FactListing.of(result.extraction().get().report())) {
        fact(fact);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write("\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void block(Block block) throws IOException {
    json.writeStartObject();
    if (block instanceof Heading heading) {
      json.writeStringField("type", "heading");
      json.writeNumberField("level", heading.level());
      json.writeStringField("text", heading.text());
      page(heading.location().page());
    } else if (block instanceof Paragraph paragraph) {
      json.writeStringField("type", "paragraph");
      json.writeStringField("text", paragraph.text());
      page(paragraph.location().page());
    } else if (block instanceof Table table) {
      table(table);
    }
    json.writeEndObject();
  }

  private void table(Table table) throws IOException {
    json.writeStringField("type", "table");
    page(table.location().page());
    json.writeNumberField("rows", table.rows());
    json.writeNumberField("columns", table.columns());
    if (!table.caption().isEmpty()) {
      json.writeStringField("caption", table.caption());
    }
    if (table.hidden()) {
      json.writeBooleanField("hidden", true);
    }
    json.writeArrayFieldStart("cells");
    for (Cell cell : table.cells()) {
      cell(cell);
    }
    json.writeEndArray();
  }

  private void cell(Cell cell) throws IOException {
    json.writeStartObject();
    json.writeNumberField("row", cell.row());
    json.writeNumberField("column", cell.column());
    json.writeNumberField("rowSpan", cell.rowSpan());
    json.writeNumberField("columnSpan", cell.columnSpan());
    json.writeStringField("text", cell.text());
    page(cell.page());
    if (cell.stored().isPresent()) {
      json.writeStringField("stored", cell.stored().get().toPlainString());
    }
    if (cell.box().isPresent()) {
      Box box = cell.box().get();
      json.writeArrayFieldStart("box");
      json.writeNumber(points(box.x()));
      json.writeNumber(points(box.y()));
      json.writeNumber(points(box.width()));
      json.writeNumber(points(box.height()));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A tenth of a point is finer than any ruling line. */
  private static BigDecimal points(double length) {
    return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP);
  }

  private void page(int page) throws IOException {
    if (page > 0) {
      json.writeNumberField("page", page);
    }
  }

  private void fact(FactListing.Fact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", fact.type());
    for (Map.Entry<String, Object> field : fact.fields().entrySet()) {
      json.writeFieldName(field.getKey());
      value(field.getValue());
    }
    json.writeFieldName("location");
    writer.location(fact.source().location());
    json.writeStringField("quote", fact.source().quote());
    json.writeEndObject();
  }

  private void value(Object value) throws IOException {
    if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        value(item);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(value.toString());
    }
  }

  @Override
  public void end(Summary summary) {}

  @Override
  public void close() throws IOException {
    json.close();
    out.close();
  }
}
