package io.github.jihe.readers.types;

import io.github.jihe.document.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types that the detection can name by itself. */
final class KnownTypes {
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

  static final FileType PDF = FileType.of("application/pdf", "pdf", "PDF 文档");
  static final FileType RTF = FileType.of("application/rtf", "rtf", "RTF 文档");
  static final FileType OFD = FileType.of("application/ofd", "ofd", "OFD 版式文档");
  static final FileType DOCX = FileType.of(OOXML + "wordprocessingml.document", "docx", "Word 文档");
  static final FileType XLSX = FileType.of(OOXML + "spreadsheetml.sheet", "xlsx", "Excel 工作簿");
  static final FileType XLSB =
      FileType.of("application/vnd.ms-excel.sheet.binary.macroenabled.12", "xlsb", "Excel 二进制工作簿");
  static final FileType PPTX =
      FileType.of(OOXML + "presentationml.presentation", "pptx", "PowerPoint 演示文稿");
  static final FileType OOXML_ENCRYPTED =
      FileType.of("application/x-tika-ooxml-protected", "ooxml", "加密的 Office 文档");
  static final FileType OOXML_OTHER =
      FileType.of("application/x-tika-ooxml", "ooxml", "Office 开放格式的其他文件");
  static final FileType DOC = FileType.of("application/msword", "doc", "Word 97-2003 文档");
  static final FileType DOC_OLD = FileType.of("application/msword2", "doc", "很旧的 Word（6.0 以前）文档");
  static final FileType XLS = FileType.of("application/vnd.ms-excel", "xls", "Excel 97-2003 工作簿");
  static final FileType PPT =
      FileType.of("application/vnd.ms-powerpoint", "ppt", "PowerPoint 97-2003 演示文稿");
  static final FileType OLE2 =
      FileType.of("application/x-tika-msoffice", "ole2", "Office 97-2003 格式的其他文件");
  static final FileType HTML = FileType.of("text/html", "html", "网页");
  static final FileType XHTML = FileType.of("application/xhtml+xml", "html", "网页");
  static final FileType MHT = FileType.of("multipart/related", "mht", "单一文件网页（MHT）");
  static final FileType MSG = FileType.of("application/vnd.ms-outlook", "msg", "Outlook 邮件");
  static final FileType MAIL = FileType.of("message/rfc822", "eml", "电子邮件");
  static final FileType EXCEL_XML =
      FileType.of("application/vnd.ms-spreadsheetml", "xml", "Excel 2003 XML 表格");
  static final FileType WORD_XML =
      FileType.of("application/vnd.ms-wordml", "xml", "Word 2003 XML 文档");
  static final FileType FLAT_OPC =
      FileType.of("application/vnd.ms-word.2006ml", "xml", "Office XML 文档");
  static final FileType UOF =
      FileType.of("application/vnd.uof+xml", "uof", "标文通（UOF）文档")
          .with(Problem.Code.UNSUPPORTED, "暂不支持标文通（UOF）文档，请用 WPS 打开，另存为 .docx、.xlsx 或 PDF 后重新报送");
  static final FileType XML = FileType.of("application/xml", "xml", "XML 数据");
  static final FileType CSV = FileType.of("text/csv", "csv", "CSV 表格");
  static final FileType TEXT = FileType.of("text/plain", "txt", "纯文本");
  static final FileType ZIP = FileType.of("application/zip", "zip", "ZIP 压缩包");
  static final FileType SEVEN_Z = FileType.of("application/x-7z-compressed", "7z", "7z 压缩包");
  static final FileType RAR = FileType.of("application/x-rar-compressed", "rar", "RAR 压缩包");
  static final FileType RAR5 =
      FileType.of("application/x-rar-compressed;version=5", "rar", "RAR5 压缩包");
  static final FileType TAR = FileType.of("application/x-tar", "tar", "TAR 压缩包");
  static final FileType GZIP = FileType.of("application/gzip", "gz", "GZIP 压缩包");
  static final FileType BZIP2 = FileType.of("application/x-bzip2", "bz2", "BZIP2 压缩包");
  static final FileType XZ = FileType.of("application/x-xz", "xz", "XZ 压缩包");
  static final FileType EPUB = FileType.of("application/epub+zip", "epub", "EPUB 电子书");
  static final FileType JAR = FileType.of("application/java-archive", "jar", "程序文件");
  static final FileType IWORK = FileType.of("application/vnd.apple.iwork", "iwork", "苹果 iWork 文档");
  static final FileType BINARY = FileType.of("application/octet-stream", "unknown", "无法识别的二进制文件");

  private static final Set<String> ARCHIVES =
      Set.of(
          ZIP.mediaType(),
          SEVEN_Z.mediaType(),
          RAR.mediaType(),
          RAR5.mediaType(),
          TAR.mediaType(),
          GZIP.mediaType(),
          BZIP2.mediaType(),
          XZ.mediaType(),
          MAIL.mediaType(),
          MSG.mediaType());

  /** The content type of an OOXML package's main part, in lower case, and what the package is. */
  private record MainPart(String contentType, FileType type) {}

  private static final String OPEN_MAIN = "application/vnd.openxmlformats-officedocument.";

  private static final List<MainPart> MAIN_PARTS =
      List.of(
          new MainPart(OPEN_MAIN + "wordprocessingml.document.main+xml", DOCX),
          new MainPart(
              OPEN_MAIN + "wordprocessingml.template.main+xml",
              FileType.of(OOXML + "wordprocessingml.template", "docx", "Word 模板")),
          new MainPart(
              "application/vnd.ms-word.document.macroenabled.main+xml",
              FileType.of(
                  "application/vnd.ms-word.document.macroenabled.12", "docx", "带宏的 Word 文档")),
          new MainPart(
              "application/vnd.ms-word.template.macroenabledtemplate.main+xml",
              FileType.of(
                  "application/vnd.ms-word.template.macroenabled.12", "docx", "带宏的 Word 模板")),
          new MainPart(OPEN_MAIN + "spreadsheetml.sheet.main+xml", XLSX),
          new MainPart(
              OPEN_MAIN + "spreadsheetml.template.main+xml",
              FileType.of(OOXML + "spreadsheetml.template", "xlsx", "Excel 模板")),
          new MainPart(
              "application/vnd.ms-excel.sheet.macroenabled.main+xml",
              FileType.of(
                  "application/vnd.ms-excel.sheet.macroenabled.12", "xlsx", "带宏的 Excel 工作簿")),
          new MainPart(
              "application/vnd.ms-excel.template.macroenabled.main+xml",
              FileType.of(
                  "application/vnd.ms-excel.template.macroenabled.12", "xlsx", "带宏的 Excel 模板")),
          new MainPart(
              "application/vnd.ms-excel.addin.macroenabled.main+xml",
              FileType.of("application/vnd.ms-excel.addin.macroenabled.12", "xlsx", "Excel 加载宏")),
          new MainPart("application/vnd.ms-excel.sheet.binary.macroenabled.main", XLSB),
          new MainPart(OPEN_MAIN + "presentationml.presentation.main+xml", PPTX),
          new MainPart(OPEN_MAIN + "presentationml.slideshow.main+xml", PPTX),
          new MainPart(OPEN_MAIN + "presentationml.template.main+xml", PPTX),
          new MainPart("application/vnd.ms-powerpoint.presentation.macroenabled.main+xml", PPTX),
          new MainPart("application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml", PPTX),
          new MainPart(
              "application/vnd.ms-package.xps-fixeddocumentsequence+xml",
              FileType.of("application/vnd.ms-xpsdocument", "xps", "XPS 版式文档")));

  private KnownTypes() {}

  static boolean isArchive(String mediaType) {
    return ARCHIVES.contains(mediaType);
  }

  /** What a package is whose [Content_Types].xml, in lower case, is given. */
  static Optional<FileType> ofContentTypes(String contentTypes) {
    return MAIN_PARTS.stream()
        .filter(part -> contentTypes.contains('"' + part.contentType() + '"'))
        .map(MainPart::type)
        .findFirst();
  }

  /** What an OpenDocument package is, by its {@code mimetype} entry. */
  static Optional<FileType> ofOpenDocument(String mimetype) {
    String prefix = "application/vnd.oasis.opendocument.";
    if (!mimetype.startsWith(prefix)) {
      return Optional.empty();
    }
    String kind = mimetype.substring(prefix.length());
    if (kind.startsWith("text")) {
      return Optional.of(FileType.of(mimetype, "odt", "ODF 文本文档"));
    }
    if (kind.startsWith("spreadsheet")) {
      return Optional.of(FileType.of(mimetype, "ods", "ODF 电子表格"));
    }
    if (kind.startsWith("presentation")) {
      return Optional.of(FileType.of(mimetype, "odp", "ODF 演示文稿"));
    }
    return Optional.of(FileType.of(mimetype, "odf", "ODF 文档"));
  }

  /** An OpenDocument in one XML file, by the attributes of its root. */
  static FileType flatOpenDocument(String attributes) {
    String type = "application/vnd.oasis.opendocument.flat";
    if (attributes.contains("opendocument.text")) {
      return FileType.of(type + ".text", "odt", "ODF 文本文档（单一 XML）");
    }
    return attributes.contains("opendocument.spreadsheet")
        ? FileType.of(type + ".spreadsheet", "ods", "ODF 电子表格（单一 XML）")
        : FileType.of(type, "odp", "ODF 演示文稿（单一 XML）");
  }

  /** A picture, whatever its kind; no text can be read from it. */
  static FileType picture(String subtype) {
    return FileType.of("image/" + subtype, subtype, "图片")
        .with(Problem.Code.SCANNED, "这是图片（" + subtype + "），其中的文字无法读取，请改报 Word、Excel 文件或可复制文字的 PDF");
  }
}
