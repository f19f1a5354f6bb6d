package io.github.jihe.readers.other;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/** Runs one parser of Tika, without what is embedded in the file and without macros. */
final class XhtmlOfTika {
  private XhtmlOfTika() {}

  static String of(Input input, Limits limits) throws UnreadableFileException {
    ToHTMLContentHandler html = new ToHTMLContentHandler();
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, input.mediaType());
    ParseContext context = new ParseContext();
    context.set(Parser.class, EmptyParser.INSTANCE);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    try (TikaInputStream in = TikaInputStream.get(input.bytes())) {
      parser(input.mediaType())
          .parse(in, new WriteOutContentHandler(html, limits.characters()), metadata, context);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送", e);
    } catch (ZeroByteFileException e) {
      throw new UnreadableFileException(Problem.Code.EMPTY, "文件是空的，请重新生成后报送", e);
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        throw new UnreadableFileException(Problem.Code.TOO_LARGE, "文件内容过多，超过了可以处理的上限，请拆分后报送", e);
      }
      throw new UnreadableFileException(
          Problem.Code.CORRUPT, "文件已损坏，无法读取，请另存为 .docx、.xlsx 或 PDF 后重新报送", e);
    }
    return html.toString();
  }

  private static Parser parser(String mediaType) {
    return switch (mediaType) {
      case "application/epub+zip" -> new EpubParser();
      case "application/vnd.oasis.opendocument.presentation" -> new OpenDocumentParser();
      case "application/vnd.oasis.opendocument.flat" -> new FlatOpenDocumentParser();
      case "application/vnd.ms-word.2006ml" -> new Word2006MLParser();
      case "application/vnd.ms-excel.sheet.4" -> new OldExcelParser();
      case "application/vnd.ms-powerpoint", "application/vnd.visio" -> new OfficeParser();
      default -> new OOXMLParser();
    };
  }
}
