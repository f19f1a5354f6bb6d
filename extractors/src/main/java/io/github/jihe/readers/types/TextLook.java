package io.github.jihe.readers.types;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells apart what is written in characters: markup, mail, CSV, plain text. */
final class TextLook {
  private static final int HEAD = 1 << 16;

  private static final Pattern FIRST_TAG =
      Pattern.compile("<([\\p{Alpha}_][\\w:.-]*)([^>]{0,20000})");
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "head|body|meta|title|style|link|script|base|table|div|p|span|center|font|h[1-6]|ul|ol|"
              + "br|b|strong|tbody|tr|td|section|article|form|iframe|img|a|pre");
  private static final Pattern PAGE_TAG = Pattern.compile("head|body|meta|title|style|link|base");
  private static final Pattern MAIL_HEADER =
      Pattern.compile("^[A-Za-z][A-Za-z0-9-]{1,40}:[ \\t]?.*");

  private TextLook() {}

  static FileType look(byte[] bytes, TextEncoding encoding) {
    String head = encoding.decodeHead(bytes, HEAD);
    String start = head.stripLeading();
    if (start.startsWith("<")) {
      Optional<FileType> markup = markup(start);
      if (markup.isPresent()) {
        return markup.get();
      }
    }
    Optional<FileType> mail = mail(start);
    if (mail.isPresent()) {
      return mail.get();
    }
    return CsvLook.isCsv(head, bytes.length > HEAD) ? KnownTypes.CSV : KnownTypes.TEXT;
  }

  private static Optional<FileType> markup(String text) {
    String rest = text;
    boolean isXml = false;
    while (true) {
      if (rest.startsWith("<?")) {
        isXml |= rest.startsWith("<?xml");
        rest = after(rest, "?>");
      } else if (rest.startsWith("<!--")) {
        rest = after(rest, "-->");
      } else if (rest.regionMatches(true, 0, "<!doctype html", 0, 14)) {
        return Optional.of(rest.contains("xhtml1") ? KnownTypes.XHTML : KnownTypes.HTML);
      } else if (rest.startsWith("<!")) {
        int subset = rest.indexOf('[');
        rest = after(rest, subset >= 0 && subset < rest.indexOf('>') ? "]>" : ">");
      } else {
        break;
      }
    }
    Matcher tag = FIRST_TAG.matcher(rest);
    if (!tag.lookingAt()) {
      return isXml ? Optional.of(KnownTypes.XML) : Optional.empty();
    }
    return root(tag.group(1), tag.group(2), isXml, rest);
  }

  private static Optional<FileType> root(
      String name, String attributes, boolean isXml, String text) {
    if (name.equalsIgnoreCase("html")) {
      return Optional.of(isXml ? KnownTypes.XHTML : KnownTypes.HTML);
    }
    if (attributes.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return Optional.of(KnownTypes.EXCEL_XML);
    }
    if (attributes.contains("http://schemas.microsoft.com/office/word/2003/wordml")) {
      return Optional.of(KnownTypes.WORD_XML);
    }
    if (attributes.contains("http://schemas.microsoft.com/office/2006/xmlPackage")) {
      return Optional.of(KnownTypes.FLAT_OPC);
    }
    if (attributes.contains("urn:oasis:names:tc:opendocument:xmlns:office")) {
      return Optional.of(KnownTypes.flatOpenDocument(attributes));
    }
    if (name.equalsIgnoreCase("uof:UOF") || attributes.contains("schemas.uof.org")) {
      return Optional.of(KnownTypes.UOF);
    }
    if (name.equals("svg")) {
      return Optional.of(KnownTypes.picture("svg"));
    }
    String tag = name.toLowerCase(Locale.ROOT);
    if (PAGE_TAG.matcher(tag).matches()) {
      return Optional.of(KnownTypes.HTML);
    }
    if (HTML_TAG.matcher(tag).matches()) {
      // Text recognised from images brings HTML tables between lines of plain text.
      return hasPlainLines(text) ? Optional.empty() : Optional.of(KnownTypes.HTML);
    }
    return isXml ? Optional.of(KnownTypes.XML) : Optional.empty();
  }

  /** Whether whole lines stand outside of all elements. */
  private static boolean hasPlainLines(String text) {
    int depth = 0;
    for (String line : text.split("\\R", 5000)) {
      boolean hasTag = line.indexOf('<') >= 0;
      if (!hasTag && depth <= 0 && !line.isBlank()) {
        return true;
      }
      for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
        String tag = line.substring(at + 1, Math.min(line.length(), at + 8));
        boolean isVoid =
            tag.matches("(?is)(br|hr|img|meta|link|input|col|!)\\b?.*") && !tag.startsWith("colg");
        if (tag.startsWith("/")) {
          depth--;
        } else if (!isVoid) {
          depth++;
        }
      }
    }
    return false;
  }

  private static String after(String text, String end) {
    int at = text.indexOf(end);
    return at < 0 ? "" : text.substring(at + end.length()).stripLeading();
  }

  /** A web archive or a mail begins with header lines, one of them saying what it is made of. */
  private static Optional<FileType> mail(String text) {
    String[] lines = text.split("\\R", 200);
    boolean isMime = false;
    boolean isRelated = false;
    boolean isMail = false;
    int headers = 0;
    for (String line : lines) {
      String low = line.toLowerCase(Locale.ROOT);
      boolean isContinued = headers > 0 && (low.startsWith(" ") || low.startsWith("\t"));
      if (!isContinued && !MAIL_HEADER.matcher(line).matches()) {
        break;
      }
      headers++;
      isMime |= low.startsWith("mime-version:") || low.startsWith("content-type:");
      isRelated |= low.contains("multipart/related") || low.contains("text/html");
      isMail |=
          low.startsWith("received:") || low.startsWith("message-id:") || low.startsWith("to:");
    }
    if (!isMime) {
      return Optional.empty();
    }
    return Optional.of(isRelated && !isMail ? KnownTypes.MHT : KnownTypes.MAIL);
  }
}
