package io.github.jihe.readers.sheet;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * OpenDocument spreadsheets (ods, and fods in one XML file), which hold the displayed text
 * themselves; the stored number stands beside it. Headers and footers of pages are not read.
 */
public final class OdsReader implements DocumentReader {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(TYPE, TYPE + "-template", "application/vnd.oasis.opendocument.flat.spreadsheet");
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits);
    budget.file(input.bytes().length);
    PartStream content =
        input.mediaType().contains(".flat.")
            ? flat(input.bytes(), budget)
            : packed(input.bytes(), budget);
    DocumentBuilder out = new DocumentBuilder("ods");
    List<SheetModel> sheets = new ArrayList<>();
    boolean damaged = false;
    try (XmlPart xml = new XmlPart(content)) {
      read(xml, budget, sheets);
    } catch (UnreadableFileException e) {
      if (e.problem().code() != Problem.Code.CORRUPT) {
        throw e;
      }
      damaged = true;
      out.loss(Problem.Code.CORRUPT, "表格文件不完整，未能全部读取，请核对原文件");
    }
    for (SheetModel sheet : sheets) {
      SheetBlocks.write(sheet, out);
    }
    if (out.isEmpty()) {
      throw damaged
          ? ZipParts.corrupt(null)
          : new UnreadableFileException(Problem.Code.EMPTY, "表格中没有内容，请核对后重新报送");
    }
    return out.build();
  }

  private static PartStream packed(byte[] bytes, Budget budget) throws UnreadableFileException {
    ZipParts parts = new ZipParts(bytes, budget);
    if (isEncrypted(parts)) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
    }
    return parts.open("content.xml").orElseThrow(() -> ZipParts.corrupt(null));
  }

  private static PartStream flat(byte[] bytes, Budget budget) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return new PartStream(new ByteArrayInputStream(bytes), budget, sum.getValue());
  }

  private static boolean isEncrypted(ZipParts parts) throws UnreadableFileException {
    Optional<PartStream> manifest = parts.open("META-INF/manifest.xml");
    if (manifest.isPresent()) {
      try (XmlPart xml = new XmlPart(manifest.get())) {
        while (xml.nextElement()) {
          if ("encryption-data".equals(xml.name())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void read(XmlPart xml, Budget budget, List<SheetModel> sheets)
      throws UnreadableFileException {
    Set<String> hiddenStyles = new HashSet<>();
    String style = "";
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "style" -> style = xml.attribute("name");
        case "table-properties" -> {
          if ("false".equals(xml.attribute("display"))) {
            hiddenStyles.add(style);
          }
        }
        // What the sheet looked like before changes that are being tracked.
        case "tracked-changes" -> xml.skip();
        case "table" -> {
          boolean hidden = hiddenStyles.contains(xml.attribute("style-name"));
          SheetModel sheet =
              new SheetModel(xml.attribute("name"), sheets.size() + 1, hidden, budget);
          sheets.add(sheet);
          new OdsSheet(xml, sheet).read();
        }
        default -> {
          // Fonts, other styles, settings.
        }
      }
    }
  }
}
