package io.github.jihe.readers.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jihe.readers.types.TextEncoding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;

/**
 * What the header of a part says.
 *
 * @param type lower case, without parameters
 * @param name of the file that it is, or empty
 * @param contentId by which a page in the same mail shows it, without angles, or empty
 * @param isDetached whether it is to be kept as a file, not shown in the text
 * @param alternative parts of one number above 0 say the same in several ways
 */
public record PartHead(
    String type, String name, String contentId, boolean isDetached, int alternative) {

  /** How an encoded word (=?gb2312?) or a parameter (=gb2312'') names what GB18030 takes in. */
  private static final Pattern SUBSET =
      Pattern.compile("(?i)(?<==\\??)(gb2312|gbk|x-gbk|cp936)(?=\\?|'')");

  /** A page, whoever shows it. */
  public boolean isPage() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  public boolean isPlainText() {
    return type.equals("text/plain");
  }

  /** Whether it is text of the mail itself. */
  public boolean isBody() {
    return (isPage() || isPlainText()) && !isDetached && name.isEmpty();
  }

  /** Takes in the fields of one header. */
  static final class Builder {
    private String typeName = "";
    private String fileName = "";
    private String contentId = "";
    private boolean isDetached;

    void field(Field field) {
      switch (field.getName().toLowerCase(Locale.ROOT)) {
        case "content-type" -> typeName = nameIn(body(field), "name");
        case "content-disposition" -> {
          RawBody body = body(field);
          isDetached = body.getValue().strip().equalsIgnoreCase("attachment");
          fileName = nameIn(body, "filename");
        }
        case "content-id" -> contentId = field.getBody().replaceAll("[<>\\s]", "");
        default -> {}
      }
    }

    PartHead build(BodyDescriptor descriptor, int alternative) {
      String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
      String name = fileName.isEmpty() ? typeName : fileName;
      return new PartHead(type, name, contentId, isDetached, alternative);
    }
  }

  /** The field's value and parameters; letters that are not ASCII may stand there in the open. */
  private static RawBody body(Field field) {
    String text =
        SUBSET
            .matcher(decode(field.getRaw().toByteArray()))
            .replaceAll(TextEncoding.CHINESE.name());
    try {
      return RawFieldParser.DEFAULT.parseRawBody(
          RawFieldParser.DEFAULT.parseField(ContentUtil.encode(UTF_8, text)));
    } catch (MimeException e) {
      throw new IllegalArgumentException("was a field before", e);
    }
  }

  /** A name, whether encoded by RFC 2231, as words of RFC 2047, or not at all. */
  private static String nameIn(RawBody body, String parameter) {
    MimeParameterMapping parameters = new MimeParameterMapping();
    body.getParams().forEach(pair -> parameters.addParameter(pair.getName(), pair.getValue()));
    return Objects.requireNonNullElse(parameters.get(parameter), "").strip();
  }

  private static String decode(byte[] raw) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(raw, TextEncoding.CHINESE);
    }
  }
}
