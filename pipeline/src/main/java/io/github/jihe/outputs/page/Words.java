package io.github.jihe.outputs.page;

import io.github.jihe.outputs.Printable;
import java.util.List;
import org.jsoup.nodes.Element;

/** The text of one paragraph or cell. */
final class Words {
  /** Far more than anybody reads in one place. */
  private static final int LONGEST = 50_000;

  private static final String CUT = "……（此处略去其余文字，请看原件）";

  private Words() {}

  static void append(Element parent, String text, List<Mark> marks) {
    new MarkedText(Printable.text(shown(text)), marks).appendTo(parent);
  }

  static String shown(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT;
  }
}
