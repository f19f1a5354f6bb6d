package io.github.jihe.outputs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One file's result a line, written as soon as it is known. */
public final class JsonLinesOutput implements Output {

  /** Its name. */
  static final class Format implements OutputFormat {
    @Override
    public String name() {
      return "jsonl";
    }

    @Override
    public boolean grows() {
      return true;
    }

    @Override
    public Output open(OutputStream out) throws IOException {
      return new JsonLinesOutput(out);
    }
  }

  private final OutputStream out;
  private final JsonGenerator json;
  private final EntryWriter writer;
  private RunInfo run = new RunInfo("", "");

  JsonLinesOutput(OutputStream out) throws IOException {
    this.out = out;
    this.json = Json.generator(out);
    this.writer = new EntryWriter(json);
  }

  @Override
  public void begin(RunInfo begun) {
    run = begun;
  }

  @Override
  public void accept(FileResult result) throws IOException {
    writer.entry(result, run);
    json.flush();
    out.write("\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void end(Summary summary) {}

  @Override
  public void close() throws IOException {
    json.close();
    out.close();
  }
}
