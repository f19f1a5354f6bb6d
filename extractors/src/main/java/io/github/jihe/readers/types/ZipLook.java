package io.github.jihe.readers.types;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jihe.document.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks into a zip container: is it a document of some package format, or an archive of files?
 * Reads the list of entries, and two or three small entries of those formats that need it.
 */
final class ZipLook {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int MAX_ENTRIES = 50_000;
  private static final int MAX_PART = 1 << 20;

  private static final Pattern WORD_PART =
      Pattern.compile("word/(styles|settings|fonttable|numbering|websettings|theme/theme1)\\.xml");
  private static final Pattern SHEET_PART =
      Pattern.compile("xl/(styles|sharedstrings|theme/theme1|worksheets/sheet\\d+)\\.xml");
  private static final Pattern OFD_PART =
      Pattern.compile("doc_\\d+/(document|pages/.*content)\\.xml");

  private final ByteBuffer file;

  /** Names, with slashes and in lower case, and the offsets of their local headers. */
  private final Map<String, Integer> entries = new LinkedHashMap<>();

  private final boolean isCutOff;

  private ZipLook(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    readCentralDirectory();
    isCutOff = entries.isEmpty();
    if (isCutOff) {
      scanLocalHeaders();
    }
  }

  static FileType look(byte[] bytes) {
    return new ZipLook(bytes).decide();
  }

  private FileType decide() {
    if (entries.containsKey("[content_types].xml")) {
      Optional<FileType> declared = KnownTypes.ofContentTypes(part("[content_types].xml"));
      if (declared.isPresent()) {
        return declared.get();
      }
    }
    Optional<FileType> byName = byPartNames();
    if (byName.isPresent()) {
      return byName.get();
    }
    String mimetype = part("mimetype").strip();
    Optional<FileType> openDocument = openDocument(mimetype);
    if (openDocument.isPresent()) {
      return openDocument.get();
    }
    if (mimetype.startsWith(KnownTypes.EPUB.mediaType())) {
      return KnownTypes.EPUB;
    }
    if (entries.containsKey("[content_types].xml") && entries.containsKey("_rels/.rels")) {
      return KnownTypes.OOXML_OTHER;
    }
    if (entries.containsKey("meta-inf/manifest.mf")) {
      return KnownTypes.JAR;
    }
    if (entries.containsKey("index/document.iwa") || entries.containsKey("index.zip")) {
      return KnownTypes.IWORK;
    }
    return KnownTypes.ZIP;
  }

  /** Packages whose list of content types is missing, damaged or unusual. */
  private Optional<FileType> byPartNames() {
    if (entries.containsKey("word/document.xml")) {
      return Optional.of(KnownTypes.DOCX);
    }
    if (entries.containsKey("xl/workbook.xml")) {
      return Optional.of(KnownTypes.XLSX);
    }
    if (entries.containsKey("xl/workbook.bin")) {
      return Optional.of(KnownTypes.XLSB);
    }
    if (entries.containsKey("ppt/presentation.xml")) {
      return Optional.of(KnownTypes.PPTX);
    }
    if (entries.containsKey("ofd.xml")) {
      return Optional.of(KnownTypes.OFD);
    }
    if (part("uof.xml").contains("uof_0000")) {
      return Optional.of(KnownTypes.UOF);
    }
    return isCutOff ? byOtherParts() : Optional.empty();
  }

  /** The main part of a package that was cut off may be behind the cut. */
  private Optional<FileType> byOtherParts() {
    for (String name : entries.keySet()) {
      if (WORD_PART.matcher(name).matches()) {
        return Optional.of(KnownTypes.DOCX);
      }
      if (SHEET_PART.matcher(name).matches()) {
        return Optional.of(KnownTypes.XLSX);
      }
      if (OFD_PART.matcher(name).matches()) {
        return Optional.of(KnownTypes.OFD);
      }
    }
    return Optional.empty();
  }

  private Optional<FileType> openDocument(String mimetype) {
    String manifest = part("meta-inf/manifest.xml");
    Optional<FileType> type = KnownTypes.ofOpenDocument(mimetype);
    if (type.isEmpty() && entries.containsKey("content.xml")) {
      type =
          manifest.contains("opendocument.spreadsheet")
              ? KnownTypes.ofOpenDocument("application/vnd.oasis.opendocument.spreadsheet")
              : manifest.contains("opendocument.text")
                  ? KnownTypes.ofOpenDocument("application/vnd.oasis.opendocument.text")
                  : Optional.empty();
    }
    return type.map(
        found ->
            manifest.contains("encryption-data")
                ? found.with(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送")
                : found);
  }

  private void readCentralDirectory() {
    int end = -1;
    for (int at = file.limit() - 22; at >= Math.max(0, file.limit() - 22 - 65_535); at--) {
      if (file.getInt(at) == END) {
        end = at;
        break;
      }
    }
    if (end < 0) {
      return;
    }
    long at = file.getInt(end + 16) & 0xffffffffL;
    while (at + 46 <= end && file.getInt((int) at) == CENTRAL && entries.size() < MAX_ENTRIES) {
      int here = (int) at;
      int nameLength = file.getShort(here + 28) & 0xffff;
      int extra = file.getShort(here + 30) & 0xffff;
      int comment = file.getShort(here + 32) & 0xffff;
      if (at + 46 + nameLength > end) {
        return;
      }
      add(here + 46, nameLength, file.getInt(here + 42));
      at += 46L + nameLength + extra + comment;
    }
  }

  /** For a file that was cut off: its list of entries would have been at the end. */
  private void scanLocalHeaders() {
    for (int at = 0; at + 30 <= file.limit() && entries.size() < MAX_ENTRIES; at++) {
      if (file.get(at) == 'P' && file.getInt(at) == LOCAL) {
        int nameLength = file.getShort(at + 26) & 0xffff;
        if (at + 30 + nameLength <= file.limit()) {
          add(at + 30, nameLength, at);
        }
      }
    }
  }

  private void add(int nameAt, int length, int local) {
    byte[] name = new byte[length];
    file.get(nameAt, name);
    String slashes = new String(name, ISO_8859_1).replace('\\', '/').toLowerCase(Locale.ROOT);
    entries.putIfAbsent(slashes.startsWith("/") ? slashes.substring(1) : slashes, local);
  }

  /** The beginning of an entry as lower case text; empty if it is missing or cannot be unpacked. */
  private String part(String name) {
    Integer offset = entries.get(name);
    if (offset == null
        || offset < 0
        || offset + 30L > file.limit()
        || file.getInt(offset) != LOCAL) {
      return "";
    }
    int method = file.getShort(offset + 8);
    int size = file.getInt(offset + 18);
    long start =
        offset
            + 30L
            + (file.getShort(offset + 26) & 0xffff)
            + (file.getShort(offset + 28) & 0xffff);
    if (start >= file.limit()) {
      return "";
    }
    int available = (int) (file.limit() - start);
    byte[] unpacked;
    if (method == 0) {
      unpacked = new byte[Math.max(0, Math.min(Math.min(size, available), MAX_PART))];
      file.get((int) start, unpacked);
    } else {
      unpacked = inflate((int) start, available);
    }
    return textOf(unpacked).toLowerCase(Locale.ROOT);
  }

  private byte[] inflate(int start, int available) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file.array(), start, available);
      byte[] buffer = new byte[MAX_PART];
      int length = 0;
      while (length < buffer.length && !inflater.finished()) {
        int step = inflater.inflate(buffer, length, buffer.length - length);
        if (step == 0) {
          break;
        }
        length += step;
      }
      return Arrays.copyOf(buffer, length);
    } catch (DataFormatException damaged) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  private static String textOf(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return new String(bytes, UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return new String(bytes, UTF_16BE);
    }
    return new String(bytes, UTF_8).replace('\'', '"');
  }
}
