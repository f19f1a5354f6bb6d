package io.github.jihe.readers.xml2003;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.types.TextEncoding;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element with all below it, or a piece of text; names are local, without prefixes. A file that
 * breaks off gives the tree as far as it goes.
 */
final class XmlTree {
  private static final int MAX_DEPTH = 200;

  private final String name;
  private final Map<String, String> attributes = new HashMap<>(4);
  private final List<XmlTree> children = new ArrayList<>(2);
  private final String text;

  private XmlTree(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * A whole file.
   *
   * @param root the tree, as far as it could be read
   * @param isCut whether the file broke off
   */
  record Parsed(XmlTree root, boolean isCut) {}

  /**
   * Parses without document types and entities.
   *
   * @throws UnreadableFileException CORRUPT if there is no element at all or nesting is absurd,
   *     TOO_LARGE beyond the limits
   */
  static Parsed parse(byte[] bytes, Limits limits) throws UnreadableFileException {
    TextEncoding encoding =
        TextEncoding.of(bytes).orElseGet(() -> new TextEncoding(TextEncoding.CHINESE, 0));
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<XmlTree> path = new ArrayList<>();
    XmlTree root = new XmlTree("", "");
    path.add(root);
    boolean isCut = false;
    try {
      XMLStreamReader xml =
          factory.createXMLStreamReader(new StringReader(encoding.decode(bytes).strip()));
      long elements = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (++elements > 10L * limits.cells() || path.size() > MAX_DEPTH) {
            throw new UnreadableFileException(
                Problem.Code.TOO_LARGE, "文件内容过多或嵌套过深，请另存为 .docx 或 .xlsx 后报送");
          }
          XmlTree element = elementAt(xml);
          path.get(path.size() - 1).children.add(element);
          path.add(element);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          path.remove(path.size() - 1);
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          path.get(path.size() - 1).children.add(new XmlTree("#text", xml.getText()));
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      isCut = true;
    }
    if (root.children.isEmpty()) {
      throw new UnreadableFileException(Problem.Code.CORRUPT, "XML 文件已损坏，请另存为 .docx 或 .xlsx 后报送");
    }
    return new Parsed(root.children.get(0), isCut);
  }

  private static XmlTree elementAt(XMLStreamReader xml) {
    XmlTree element = new XmlTree(xml.getLocalName(), "");
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return element;
  }

  String name() {
    return name;
  }

  List<XmlTree> children() {
    return children;
  }

  Stream<XmlTree> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }

  Optional<XmlTree> child(String wanted) {
    return children(wanted).findFirst();
  }

  /** An attribute's value, or empty. */
  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  /** An attribute that is a whole number from 0 to {@code most}, else {@code otherwise}. */
  int number(String wanted, int otherwise, int most) {
    String value = attribute(wanted).strip();
    return value.matches("\\d{1,8}") ? Math.min(Integer.parseInt(value), most) : otherwise;
  }

  /** All text below, in order. */
  String wholeText() {
    StringBuilder whole = new StringBuilder(text);
    for (XmlTree child : children) {
      whole.append(child.wholeText());
    }
    return whole.toString();
  }
}
