package io.github.jihe.readers.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows what a browser, or Word, would not show. */
final class Visibility {
  private final Set<String> hiddenClasses = new HashSet<>();

  static Visibility of(Document page) {
    Visibility visibility = new Visibility();
    for (Element style : page.getElementsByTag("style")) {
      visibility.readStyle(style.data());
    }
    return visibility;
  }

  /** Only rules for one class are understood; others decide about looks, not about content. */
  private void readStyle(String css) {
    for (String rule : css.split("\\}", -1)) {
      int brace = rule.indexOf('{');
      if (brace < 0 || rule.indexOf('{', brace + 1) >= 0 || !isHiding(rule.substring(brace))) {
        continue;
      }
      for (String selector : rule.substring(0, brace).split(",", -1)) {
        int dot = selector.lastIndexOf('.');
        String name = selector.substring(dot + 1).strip();
        boolean isPlain = dot >= 0 && selector.substring(0, dot).strip().matches("\\w*");
        if (isPlain && name.matches("[\\w-]+")) {
          hiddenClasses.add(name);
        }
      }
    }
  }

  boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty() && isHiding(style)) {
      return true;
    }
    return !hiddenClasses.isEmpty()
        && element.hasAttr("class")
        && element.classNames().stream().anyMatch(hiddenClasses::contains);
  }

  private static boolean isHiding(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return plain.contains("display:none")
        || plain.contains("visibility:hidden")
        || plain.contains("visibility:collapse")
        || plain.contains("mso-hide:all");
  }
}
