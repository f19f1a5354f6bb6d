package io.github.jihe.readers.html;

import io.github.jihe.readers.UnreadableFileException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks over the nodes of a page in order and hands on paragraphs and tables. Its depth is bounded
 * by the parser's, see {@link HtmlBlocks}.
 */
final class Walker {
  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "frameset",
          "object",
          "embed",
          "audio",
          "video",
          "svg",
          "math",
          "button",
          "title",
          "datalist",
          "colgroup");

  /** Line breaks inside of these belong to the paragraph; elsewhere they are all there is. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6");

  /** Takes what was found, in reading order. */
  interface Sink {
    /**
     * Text that is not blank.
     *
     * @param level outline level from 1, 0 for a paragraph
     */
    void paragraph(String text, int level) throws UnreadableFileException;

    void table(Element table) throws UnreadableFileException;
  }

  private final Visibility visibility;
  private final Sink sink;
  private final InlineText text = new InlineText();
  private String marker = "";

  Walker(Visibility visibility, Sink sink) {
    this.visibility = visibility;
    this.sink = sink;
  }

  /** All that stands inside of {@code element}. */
  void walk(Element element) throws UnreadableFileException {
    boolean keepsBreaks = PARAGRAPHS.contains(element.normalName());
    children(element, false, keepsBreaks);
    flush(0, !keepsBreaks);
  }

  private void children(Element parent, boolean isPreformatted, boolean keepsBreaks)
      throws UnreadableFileException {
    ListNumbers numbers = isList(parent) ? new ListNumbers(parent) : null;
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode plain) {
        text.append(plain.getWholeText(), isPreformatted);
      } else if (child instanceof Element element && isShown(element)) {
        if (numbers != null && element.normalName().equals("li")) {
          flush(0, !keepsBreaks);
          marker = numbers.of(element);
        }
        element(element, isPreformatted, keepsBreaks);
      }
    }
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ol") || element.normalName().equals("ul");
  }

  private boolean isShown(Element element) {
    return !SKIPPED.contains(element.normalName()) && !visibility.isHidden(element);
  }

  private void element(Element element, boolean isPreformatted, boolean keepsBreaks)
      throws UnreadableFileException {
    String name = element.normalName();
    switch (name) {
      case "br" -> text.lineBreak();
      case "table" -> {
        flush(0, !keepsBreaks);
        sink.table(element);
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush(0, !keepsBreaks);
        children(element, false, true);
        flush(name.charAt(1) - '0', false);
      }
      case "input" -> text.append(valueOf(element), false);
      case "select" -> {
        Element chosen = element.selectFirst("option[selected]");
        text.append(chosen == null ? "" : chosen.text(), false);
      }
      case "hr" -> flush(0, !keepsBreaks);
      default -> {
        boolean isPre = isPreformatted || name.equals("pre") || name.equals("textarea");
        if (element.isBlock() || isList(element)) {
          boolean keeps = keepsBreaks || PARAGRAPHS.contains(name);
          flush(0, !keepsBreaks);
          children(element, isPre, keeps);
          flush(0, !keeps);
        } else {
          children(element, isPre, keepsBreaks);
        }
      }
    }
  }

  /** What a filled-in form shows. */
  private static String valueOf(Element input) {
    return switch (input.attr("type").strip().toLowerCase(Locale.ROOT)) {
      case "hidden", "submit", "button", "reset", "image", "file", "password" -> "";
      case "checkbox", "radio" -> input.hasAttr("checked") ? "☑" : "□";
      default -> input.attr("value");
    };
  }

  private void flush(int level, boolean breaksEndParagraphs) throws UnreadableFileException {
    List<String> paragraphs = text.take(breaksEndParagraphs);
    for (String paragraph : paragraphs) {
      sink.paragraph(marker + (level > 0 ? paragraph.replace("\n", "") : paragraph), level);
      marker = "";
    }
  }
}
