package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Xml;
import javax.xml.stream.XMLStreamException;

/** Reads what stands inside of a paragraph. */
final class DocxInline {
  private final Xml xml;
  private final DocxContext context;
  private final DocxStory story;
  private final DocxDrawings drawings;
  private final DocxWords words;
  private Fields fields = new Fields();
  private boolean isStyleHidden;

  DocxInline(Xml xml, DocxContext context, DocxStory story) {
    this.xml = xml;
    this.context = context;
    this.story = story;
    this.words = new DocxWords(xml);
    this.drawings = new DocxDrawings(xml, story);
  }

  Fields fields() {
    return fields;
  }

  /** Sets the fields that are open, and gives those that were. */
  Fields swapFields(Fields now) {
    Fields before = fields;
    fields = now;
    return before;
  }

  /** Reads to the end of a w:p that was just entered. */
  void paragraph(DocxParagraph out) throws XMLStreamException, UnreadableFileException {
    boolean before = isStyleHidden;
    isStyleHidden = context.styles().paragraph("").hidden();
    try {
      content(out);
    } finally {
      isStyleHidden = before;
    }
  }

  private void content(DocxParagraph out) throws XMLStreamException, UnreadableFileException {
    if (!story.enter()) {
      xml.skip();
      story.leave();
      return;
    }
    try {
      int event;
      while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
        if (event == START_ELEMENT) {
          child(out);
        }
      }
    } finally {
      story.leave();
    }
  }

  private void child(DocxParagraph out) throws XMLStreamException, UnreadableFileException {
    String name = xml.name();
    String namespace = xml.namespace();
    if (DocxNames.isMath(namespace)) {
      math(out, name);
    } else if (!DocxNames.isWord(namespace)) {
      if (name.equals("AlternateContent")) {
        alternate(out, false);
      } else {
        xml.skip();
      }
    } else {
      switch (name) {
        case "r" -> run(out);
        case "pPr" -> properties(out);
        case "sdt" -> control(out);
        case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdtContent", "fldSimple" ->
            content(out);
        case "dir", "bdo", "subDoc" -> content(out);
        default -> xml.skip();
      }
    }
  }

  /** A content control; the prompt that asks to click here is not content. */
  private void control(DocxParagraph out) throws XMLStreamException, UnreadableFileException {
    boolean isPrompt = false;
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event != START_ELEMENT) {
        continue;
      }
      if (xml.name().equals("sdtPr")) {
        isPrompt = hasOn("showingPlcHdr");
      } else if (xml.name().equals("sdtContent") && !isPrompt) {
        content(out);
      } else {
        xml.skip();
      }
    }
  }

  /** Reads to the end of an element, and whether a child of a name is switched on. */
  private boolean hasOn(String child) throws XMLStreamException {
    boolean found = false;
    int level = 1;
    while (level > 0) {
      int event = xml.next();
      if (event == START_ELEMENT) {
        level++;
        found |= xml.name().equals(child) && xml.isOn("val");
      } else if (event == END_ELEMENT) {
        level--;
      } else if (event == END_DOCUMENT) {
        level = 0;
      }
    }
    return found;
  }

  private void properties(DocxParagraph out) throws XMLStreamException {
    int level = 1;
    boolean isMark = false;
    while (level > 0) {
      int event = xml.next();
      if (event == END_ELEMENT) {
        level--;
      } else if (event == END_DOCUMENT) {
        return;
      } else if (event == START_ELEMENT) {
        level++;
        switch (xml.name()) {
          case "pStyle" -> out.style = xml.attribute("val");
          case "numId" -> out.list = xml.number("val", DocxStyles.UNSET);
          case "ilvl" -> out.level = xml.number("val", DocxStyles.UNSET);
          case "outlineLvl" -> out.outline = xml.number("val", DocxStyles.UNSET);
          case "rPr" -> isMark = true;
          case "vanish" -> out.isMarkGone |= isMark && xml.isOn("val");
          case "del", "moveFrom" -> {
            out.isMarkDeleted |= isMark;
            out.isMarkGone |= isMark;
          }
          case "pPrChange", "rPrChange", "sectPr" -> {
            xml.skip();
            level--;
          }
          default -> {}
        }
      }
    }
    isStyleHidden = context.styles().paragraph(out.style).hidden();
  }

  /** A run's own look: whether it is hidden, and the font that symbols are taken from. */
  private record Look(boolean hidden, String font) {}

  private void run(DocxParagraph out) throws XMLStreamException, UnreadableFileException {
    Look look = new Look(isStyleHidden, "");
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event != START_ELEMENT) {
        continue;
      }
      if (xml.name().equals("rPr")) {
        look = look();
      } else if (look.hidden()) {
        hidden();
      } else {
        piece(out, look.font());
      }
    }
  }

  private Look look() throws XMLStreamException {
    boolean hidden = isStyleHidden;
    String font = "";
    int level = 1;
    while (level > 0) {
      int event = xml.next();
      if (event == END_ELEMENT) {
        level--;
      } else if (event == END_DOCUMENT) {
        level = 0;
      } else if (event == START_ELEMENT) {
        level++;
        switch (xml.name()) {
          case "vanish" -> hidden = xml.isOn("val");
          case "rFonts" -> font = xml.attribute("ascii");
          case "rStyle" -> {
            DocxStyles.Resolved style = context.styles().character(xml.attribute("val"));
            hidden |= style.hidden();
            font = font.isEmpty() ? style.symbolFont() : font;
          }
          case "rPrChange" -> {
            xml.skip();
            level--;
          }
          default -> {}
        }
      }
    }
    return new Look(hidden, font);
  }

  /** In hidden text only the marks of fields count, as their ends may be in plain sight. */
  private void hidden() throws XMLStreamException {
    if (xml.name().equals("fldChar")) {
      mark(xml.attribute("fldCharType"));
    } else if (xml.name().equals("instrText")) {
      StringBuilder code = new StringBuilder();
      words.text(code, "");
      fields.code(code);
      return;
    }
    xml.skip();
  }

  private void mark(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {}
    }
  }

  private void piece(DocxParagraph out, String font)
      throws XMLStreamException, UnreadableFileException {
    String namespace = xml.namespace();
    if (DocxNames.isMath(namespace)) {
      math(out, xml.name());
      return;
    }
    switch (xml.name()) {
      case "fldChar" -> fieldMark(out);
      case "instrText" -> {
        StringBuilder code = new StringBuilder();
        words.text(code, "");
        fields.code(code);
      }
      case "AlternateContent" -> alternate(out, true);
      case "drawing", "pict", "object" -> drawings.read(out.boxes);
      case "ruby" -> ruby(out);
      case "t" -> {
        if (fields.isCode()) {
          xml.skip();
        } else {
          words.text(out.text, font);
        }
      }
      default -> {
        if (!fields.isCode()) {
          words.sign(out.text);
        }
        xml.skip();
      }
    }
  }

  /** Old form fields keep a tick or a choice beside the mark, not in the text. */
  private void fieldMark(DocxParagraph out) throws XMLStreamException {
    String type = xml.attribute("fldCharType");
    boolean isShown = !fields.isCode();
    boolean isBox = false;
    boolean isTicked = false;
    int choice = 0;
    int entry = -1;
    String chosen = "";
    int level = 1;
    while (level > 0) {
      int event = xml.next();
      if (event == END_ELEMENT) {
        level--;
      } else if (event == END_DOCUMENT) {
        return;
      } else if (event == START_ELEMENT) {
        level++;
        switch (xml.name()) {
          case "checkBox" -> isBox = true;
          case "default", "checked" -> {
            isTicked = isBox && xml.isOn("val");
            choice = xml.number("val", choice);
          }
          case "result" -> choice = xml.number("val", 0);
          case "listEntry" -> {
            entry++;
            chosen = entry == choice || entry == 0 ? xml.attribute("val") : chosen;
          }
          default -> {}
        }
      }
    }
    if (isShown && type.equals("begin")) {
      out.text.append(isBox ? (isTicked ? "☑" : "□") : chosen);
    }
    mark(type);
  }

  /** The reading above a word is not part of it. */
  private void ruby(DocxParagraph out) throws XMLStreamException, UnreadableFileException {
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event == START_ELEMENT) {
        if (xml.name().equals("rubyBase")) {
          content(out);
        } else {
          xml.skip();
        }
      }
    }
  }

  /** A formula on one line: a fraction is a/b, a power a^b. */
  private void math(DocxParagraph out, String name)
      throws XMLStreamException, UnreadableFileException {
    switch (name) {
      case "t" -> words.text(out.text, "");
      case "r", "oMath", "oMathPara", "num", "e", "d", "rad", "nary", "func", "fName", "sSub" ->
          content(out);
      case "f", "box", "borderBox", "sSup", "acc", "bar", "eqArr", "groupChr", "limLow" ->
          content(out);
      case "den" -> {
        out.text.append('/');
        content(out);
      }
      case "sup" -> {
        out.text.append('^');
        content(out);
      }
      case "sub", "lim", "m", "mr", "limUpp", "sSubSup", "sPre" -> content(out);
      default -> xml.skip();
    }
  }

  /**
   * The same thing told twice, for newer and older editors: the first that says anything counts.
   */
  private void alternate(DocxParagraph out, boolean inRun)
      throws XMLStreamException, UnreadableFileException {
    int length = out.text.length();
    int boxes = out.boxes.items().size();
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event != START_ELEMENT) {
        continue;
      }
      if (out.text.length() != length || out.boxes.items().size() != boxes) {
        xml.skip();
      } else if (inRun) {
        run(out);
      } else {
        content(out);
      }
    }
  }
}
