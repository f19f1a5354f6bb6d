package io.github.jihe.readers.types;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {
  private static final Charset GBK = Charset.forName("GBK");

  private static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] contentTypes(String mainType) {
    return zip(
        "[Content_Types].xml",
        "<Types><Override PartName='/m.xml' ContentType='" + mainType + "'/></Types>",
        "m.xml",
        "<x/>");
  }

  private static byte[] ole2(String... rootEntries) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      for (String entry : rootEntries) {
        files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
      }
      DirectoryEntry pool = files.createDirectory("ObjectPool");
      DirectoryEntry embedded = pool.createDirectory("_1234");
      for (String name : new String[] {"WordDocument", "Workbook", "EncryptedPackage"}) {
        embedded.createDocument(name, new java.io.ByteArrayInputStream(new byte[10]));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static String formatOf(byte[] bytes) {
    return FileType.of(bytes).format();
  }

  private static String formatOf(String text) {
    return formatOf(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, docx",
    "application/vnd.ms-word.document.macroEnabled.main+xml, docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, xlsx",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml, xlsx",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main, xlsb",
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml, pptx",
    "application/vnd.ms-package.xps-fixeddocumentsequence+xml, xps",
  })
  void packageByTheContentTypeOfItsMainPart(String mainType, String format) {
    assertThat(formatOf(contentTypes(mainType))).isEqualTo(format);
  }

  @Test
  void packagesByTheirEntries() {
    assertThat(formatOf(zip("word\\document.xml", "<x/>"))).isEqualTo("docx");
    assertThat(formatOf(zip("OFD.xml", "<x/>", "Doc_0/Document.xml", "<x/>"))).isEqualTo("ofd");
    String odf = "application/vnd.oasis.opendocument.";
    assertThat(formatOf(zip("mimetype", odf + "text"))).isEqualTo("odt");
    assertThat(formatOf(zip("mimetype", odf + "spreadsheet"))).isEqualTo("ods");
    FileType locked =
        FileType.of(
            zip("mimetype", odf + "text", "META-INF/manifest.xml", "<manifest:encryption-data/>"));
    assertThat(locked.problem().orElseThrow().code()).isEqualTo(Problem.Code.ENCRYPTED);
    assertThat(formatOf(zip("a.docx", "x"))).isEqualTo("zip");
    assertThat(formatOf(zip())).isEqualTo("zip");
    assertThat(FileType.of(zip("报告/a.txt", "x")).isArchive()).isTrue();
  }

  /** One XML file in the first version of 标文通, a package in the second. */
  @Test
  void unifiedOfficeFormatSaysWhatToDo() {
    byte[] first =
        "<?xml version='1.0'?><uof:UOF xmlns:uof='http://schemas.uof.org/cn/2003/uof'/>"
            .getBytes(UTF_8);
    String main =
        "<uof:UOF_0000 xmlns:uof='http://schemas.uof.org/cn/2009/uof' mimetype_0001='vnd.uof.text'/>";
    byte[] second = zip("_meta/meta.xml", "<x/>", "uof.xml", main, "content.xml", "<x/>");
    for (byte[] file : List.of(first, second)) {
      FileType type = FileType.of(file);
      assertThat(type.format()).isEqualTo("uof");
      assertThat(type.isArchive()).isFalse();
      Problem problem = type.problem().orElseThrow();
      assertThat(problem.code()).isEqualTo(Problem.Code.UNSUPPORTED);
      assertThat(problem.message()).contains("标文通").contains("另存为 .docx");
    }
    assertThat(formatOf(zip("uof.xml", "<报告/>"))).isEqualTo("zip");
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length - 30);
  }

  @Test
  void packageThatWasCutOffIsStillKnown() {
    byte[] whole =
        contentTypes(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    assertThat(formatOf(Arrays.copyOf(whole, whole.length - 60))).isEqualTo("docx");
    // Some programs write the list of content types and the main part last.
    assertThat(formatOf(cut(zip("xl/worksheets/sheet1.xml", "<x/>")))).isEqualTo("xlsx");
    assertThat(formatOf(cut(zip("word/styles.xml", "<x/>")))).isEqualTo("docx");
    assertThat(formatOf(cut(zip("Doc_0/Pages/Page_0/Content.xml", "<x/>")))).isEqualTo("ofd");
    assertThat(formatOf(cut(zip("word/报告.txt", "x")))).isEqualTo("zip");
    assertThat(formatOf(zip("word/styles.xml", "<x/>"))).isEqualTo("zip");
  }

  @Test
  void oleContainerByItsRootAndNotByWhatIsEmbedded() throws IOException {
    assertThat(formatOf(ole2("WordDocument"))).isEqualTo("doc");
    assertThat(formatOf(ole2("Workbook"))).isEqualTo("xls");
    assertThat(formatOf(ole2("Book"))).isEqualTo("xls");
    assertThat(formatOf(ole2("PowerPoint Document"))).isEqualTo("ppt");
    assertThat(formatOf(ole2("Something"))).isEqualTo("ole2");
    FileType locked = FileType.of(ole2("EncryptionInfo", "EncryptedPackage"));
    assertThat(locked.problem().orElseThrow().code()).isEqualTo(Problem.Code.ENCRYPTED);
    FileType cut = FileType.of(Arrays.copyOf(ole2("WordDocument"), 512));
    assertThat(cut.problem().orElseThrow().code()).isEqualTo(Problem.Code.CORRUPT);
  }

  @Test
  void pdfWithJunkInFrontButNotTextThatMentionsOne() {
    assertThat(formatOf("%PDF-1.4\n1 0 obj")).isEqualTo("pdf");
    assertThat(formatOf("\r\n\r\nHTTP/1.1 200\n%PDF-1.7\n1 0 obj\n<<>>")).isEqualTo("pdf");
    assertThat(formatOf("文件以 %PDF-1.4 开头的是 PDF")).isEqualTo("txt");
    assertThat(formatOf("{\\rtf1\\ansi 报告}")).isEqualTo("rtf");
  }

  @Test
  void markupInAnyEncoding() {
    String page = "<html><head></head><body><table><tr><td>年初预算数</td></tr></table></body></html>";
    for (Charset charset : new Charset[] {UTF_8, GBK, UTF_16LE, UTF_16BE}) {
      assertThat(formatOf(page.getBytes(charset))).as(charset.name()).isEqualTo("html");
      assertThat(formatOf(("\ufeff" + page).getBytes(UTF_16LE))).isEqualTo("html");
      assertThat(formatOf("\ufeff\r\n <!-- x --><!DOCTYPE HTML>" + page)).isEqualTo("html");
    }
    assertThat(formatOf("<table border=1>\n<tr><td>甲</td>\n</tr></table>")).isEqualTo("html");
    assertThat(formatOf("<meta charset=gbk>\n<table>\n<tr>\n甲\n")).isEqualTo("html");
    assertThat(formatOf("<table><tr><td>甲</td></tr></table>\n二、项目绩效情况\n（一）产出")).isEqualTo("txt");
    assertThat(FileType.of("<?xml version='1.0'?><html xmlns='x'>".getBytes(UTF_8)).mediaType())
        .isEqualTo("application/xhtml+xml");
  }

  @Test
  void officeXmlOf2003() {
    assertThat(
            FileType.of(
                    ("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")
                        .getBytes(UTF_8))
                .mediaType())
        .isEqualTo("application/vnd.ms-spreadsheetml");
    assertThat(
            FileType.of(
                    ("<?xml version=\"1.0\"?><w:wordDocument"
                            + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">")
                        .getBytes(UTF_8))
                .mediaType())
        .isEqualTo("application/vnd.ms-wordml");
    assertThat(formatOf("<?xml version='1.0'?><data/>")).isEqualTo("xml");
  }

  @Test
  void mailAndWebArchive() {
    assertThat(
            formatOf(
                "From: <由 Microsoft Office Excel 保存>\r\nSubject: \r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n--x"))
        .isEqualTo("mht");
    assertThat(formatOf("Received: by x\r\nTo: a@b\r\nContent-Type: text/plain\r\n\r\n报告"))
        .isEqualTo("eml");
    assertThat(formatOf("项目名称: 甲\nContent-Type: x")).isEqualTo("txt");
  }

  @Test
  void textCsvAndBinary() {
    String prose = "一、项目概况\n2025年，全年预算数为1,200.50万元。\n二、绩效目标\n完成率100%，满意度95%。\n";
    for (Charset charset : new Charset[] {UTF_8, GBK, UTF_16LE, UTF_16BE}) {
      assertThat(formatOf(prose.getBytes(charset))).as(charset.name()).isEqualTo("txt");
    }
    String csv = "指标,分值,得分\n\"数量,个\",10,9.5\n质量,20,20\n\"时\n效\",10,10\n";
    assertThat(formatOf(csv.getBytes(GBK))).isEqualTo("csv");
    assertThat(formatOf("一级指标\t二级指标\n产出\t数量\n")).isEqualTo("txt");
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertThat(formatOf(noise)).isEqualTo("unknown");
    assertThat(FileType.of(noise).problem()).isEmpty();
  }

  @Test
  void damagedTextStaysText() {
    byte[] utf8 = "绩效自评得分为九十二分。".repeat(50).getBytes(UTF_8);
    utf8[301] = (byte) 0xff;
    assertThat(TextEncoding.of(utf8).orElseThrow().charset()).isEqualTo(UTF_8);
    byte[] cut = Arrays.copyOf(utf8, 299);
    assertThat(TextEncoding.of(cut).orElseThrow().charset()).isEqualTo(UTF_8);
    byte[] gbk = "绩效自评得分为九十二分。".repeat(50).getBytes(GBK);
    gbk[301] = (byte) 0xff;
    assertThat(TextEncoding.of(gbk).orElseThrow().charset()).isEqualTo(TextEncoding.CHINESE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jpeg | ff d8 ff e0 00 10 4a 46 | SCANNED
          png  | 89 50 4e 47 0d 0a 1a 0a | SCANNED
          tiff | 49 49 2a 00 08 00 00 00 | SCANNED
          unknown | 00 00 00 00 00 00 00 | CORRUPT
          unknown | 62 14 23 65 01 02 03 04 45 2d 53 61 66 65 4e 65 74 | ENCRYPTED
          """)
  void whatNoReaderNeedsToTry(String format, String hex, Problem.Code code) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    FileType type = FileType.of(bytes);
    assertThat(type.format()).isEqualTo(format);
    assertThat(type.problem().orElseThrow().code()).isEqualTo(code);
    assertThat(type.problem().orElseThrow().message()).containsPattern("[\\u4e00-\\u9fff]");
  }

  @Test
  void emptyAndArchivesBySignature() {
    assertThat(FileType.of(new byte[0]).problem().orElseThrow().code())
        .isEqualTo(Problem.Code.EMPTY);
    assertThat(formatOf("Rar!\u001a\u0007\u0000....".getBytes(ISO_8859_1))).isEqualTo("rar");
    assertThat(FileType.of("Rar!\u001a\u0007\u0001\u0000..".getBytes(ISO_8859_1)).mediaType())
        .endsWith("version=5");
    assertThat(formatOf("7z\u00bc\u00af'\u001c\u0000\u0004".getBytes(ISO_8859_1))).isEqualTo("7z");
    assertThat(formatOf("\u001f\u008b\b\u0000".getBytes(ISO_8859_1))).isEqualTo("gz");
  }

  @Test
  void neverFailsOnDamage() throws IOException {
    byte[][] seeds = {
      contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
      ole2("WordDocument"),
      "%PDF-1.4\n1 0 obj".getBytes(UTF_8),
      "<html><body>甲</body></html>".getBytes(GBK),
    };
    Random random = new Random(20261122);
    int tried = 0;
    for (byte[] seed : seeds) {
      for (int i = 0; i < 400; i++) {
        byte[] bytes = Arrays.copyOf(seed, 1 + random.nextInt(seed.length));
        for (int flip = 0; flip < 5; flip++) {
          bytes[random.nextInt(Math.min(bytes.length, 1600))] ^= (byte) (1 << random.nextInt(8));
        }
        assertThat(FileType.of(bytes).format()).isNotEmpty();
        tried++;
      }
    }
    assertThat(tried).isEqualTo(1600);
  }
}
