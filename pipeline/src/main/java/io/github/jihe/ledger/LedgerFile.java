package io.github.jihe.ledger;

import io.github.jihe.checks.ledger.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A ledger that was read.
 *
 * @param notes what was found in it, one line each, for a person to see that it was read right
 */
public record LedgerFile(Ledger ledger, List<String> notes) {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  public LedgerFile {
    notes = List.copyOf(notes);
  }

  /**
   * Reads a file, row by row; what it is, is decided by its content.
   *
   * @throws LedgerFileException if there is no such file, it is no CSV or XLSX, or no table of it
   *     names projects and amounts
   */
  public static LedgerFile load(Path file, LedgerMapping mapping) throws LedgerFileException {
    LedgerWords words = LedgerWords.standard();
    LedgerCollector collector = new LedgerCollector(words);
    String name = String.valueOf(file.getFileName());
    LedgerTables tables = new LedgerTables(words, mapping, collector, name);
    try {
      if (begins(file, OLE)) {
        throw new LedgerFileException("台账 " + name + " 是旧版 Excel 文件或已加密，请另存为 xlsx 或 CSV");
      }
      if (begins(file, ZIP)) {
        new XlsxRows(file).each(tables, mapping.sheets());
      } else {
        new CsvRows(file).each(tables);
      }
    } catch (IOException e) {
      throw new LedgerFileException(
          Files.isRegularFile(file)
              ? "台账 " + name + " 未能读取，请确认是完整的 CSV 或 xlsx 文件"
              : "没有台账文件 " + file,
          e);
    }
    if (tables.notes().isEmpty()) {
      throw new LedgerFileException(
          "台账 %s 中没有找到表头：需有项目编码或项目名称，以及年初预算、指标金额、支付金额等至少一栏；栏名不同的，用 --ledger-columns 指明"
              .formatted(name));
    }
    Ledger ledger = collector.ledger();
    if (ledger.projects().isEmpty()) {
      throw new LedgerFileException(
          "台账 %s 中没有可用的数据行：每行应有项目和年度；没有年度一栏的，在 --ledger-columns 的文件里写 year".formatted(name));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "台账 %s：%d 行，%d 个项目%s"
            .formatted(
                name,
                collector.rows(),
                ledger.projects().size(),
                collector.skipped() > 0 ? "；另有 " + collector.skipped() + " 行缺项目或年度，未计入" : ""));
    notes.addAll(tables.notes());
    return new LedgerFile(ledger, notes);
  }

  private static boolean begins(Path file, byte[] magic) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(magic.length), magic);
    }
  }
}
