package io.github.jihe.outputs.page;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** What the marks of a rendered document belong to, each with its style. */
public final class Owners {
  /** Of a mark: {@code owner:style owner:style}. */
  static final String ATTRIBUTE = "data-f";

  private Owners() {}

  /** Empty if the mark belongs to nothing. */
  static String entry(Mark mark) {
    return mark.owner().isEmpty() ? "" : mark.owner() + ":" + String.join(",", mark.kinds());
  }

  /** The same document without the marks that belong to nothing among {@code kept}. */
  public static String keep(String html, Set<String> kept) {
    org.jsoup.nodes.Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings(new OutputSettings().prettyPrint(false));
    for (Element mark : page.select("mark[" + ATTRIBUTE + "]")) {
      Set<String> left = new TreeSet<>();
      Set<String> styles = new TreeSet<>();
      for (String entry : mark.attr(ATTRIBUTE).split(" ", -1)) {
        int colon = entry.indexOf(':');
        if (colon > 0 && kept.contains(entry.substring(0, colon))) {
          left.add(entry);
          styles.addAll(Set.of(entry.substring(colon + 1).split(",", -1)));
        }
      }
      if (left.isEmpty()) {
        mark.unwrap();
      } else {
        mark.attr(ATTRIBUTE, String.join(" ", left)).classNames(styles);
      }
    }
    return page.body().html();
  }
}
