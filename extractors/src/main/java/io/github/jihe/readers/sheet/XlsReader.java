package io.github.jihe.readers.sheet;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;

/**
 * Workbooks of Excel 5 to 2003 (xls) and of WPS (et): BIFF8, and BIFF5 as older accounting software
 * still exports it. Gives the same blocks as {@link XlsxReader} for the same content. A workbook
 * that is locked with Excel's default password opens as it does in Excel.
 */
public final class XlsReader implements DocumentReader {
  private static final String RESAVE = "请用办公软件打开并另存后重新报送";
  private static final List<String> BIFF8 = List.of("Workbook", "WORKBOOK");
  private static final List<String> BIFF5 = List.of("Book", "BOOK");

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.ms-excel",
        "application/vnd.ms-excel.sheet.2",
        "application/vnd.ms-excel.sheet.3",
        "application/vnd.ms-excel.sheet.4",
        "application/vnd.ms-excel.workspace.3",
        "application/vnd.ms-excel.workspace.4");
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits);
    budget.file(input.bytes().length);
    if (isOlderThanContainers(input.bytes())) {
      throw new UnreadableFileException(
          Problem.Code.UNSUPPORTED, "Excel 4.0 及更早版本的表格无法读取，请另存为 xlsx 格式后重新报送");
    }
    List<SheetModel> sheets = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
      read(file.getRoot(), budget, sheets, losses);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送", e);
    } catch (IOException | RuntimeException e) {
      throw ZipParts.corrupt(e);
    }
    DocumentBuilder out = new DocumentBuilder("xls");
    for (SheetModel sheet : sheets) {
      SheetBlocks.write(sheet, out);
    }
    losses.forEach(out::loss);
    if (out.isEmpty()) {
      throw losses.isEmpty()
          ? new UnreadableFileException(Problem.Code.EMPTY, "表格中没有内容，请核对后重新报送")
          : ZipParts.corrupt(null);
    }
    return out.build();
  }

  /** BIFF2 to BIFF4 files are a bare stream that begins with its BOF record. */
  private static boolean isOlderThanContainers(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == 9
        && (bytes[1] == 0 || bytes[1] == 2 || bytes[1] == 4)
        && (bytes[2] == 4 || bytes[2] == 6)
        && bytes[3] == 0;
  }

  private static void read(
      DirectoryNode root, Budget budget, List<SheetModel> sheets, List<String> losses)
      throws IOException, UnreadableFileException {
    if (BIFF8.stream().anyMatch(root::hasEntryCaseInsensitive)) {
      biff8(root, budget, sheets, losses);
      return;
    }
    for (String name : BIFF5) {
      if (root.hasEntryCaseInsensitive(name)) {
        byte[] stream = IOUtils.toByteArray(root.createDocumentInputStream(name));
        if (!new Biff5Sheets(stream, budget, sheets).read()) {
          losses.add("表格文件不完整，未能全部读取，请核对原文件");
        }
        return;
      }
    }
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
    }
    throw new UnreadableFileException(Problem.Code.UNSUPPORTED, "文件中没有工作簿，" + RESAVE);
  }

  private static void biff8(
      DirectoryNode root, Budget budget, List<SheetModel> sheets, List<String> losses)
      throws UnreadableFileException {
    XlsListener listener = new XlsListener(budget, sheets);
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(listener);
    try {
      new HSSFEventFactory().abortableProcessWorkbookEvents(request, root);
    } catch (HSSFUserException e) {
      if (e.getReason() instanceof UnreadableFileException reason) {
        throw reason;
      }
      throw ZipParts.corrupt(e);
    } catch (EncryptedDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (sheets.isEmpty()) {
        throw ZipParts.corrupt(e);
      }
      losses.add("表格文件不完整，未能全部读取，请核对原文件");
    }
  }
}
