package io.github.jihe.outputs.site;

import io.github.jihe.run.Page;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of findings that a page has: of those it was rendered with, and of no later ones. */
final class Anchors {
  private static final Pattern ANCHOR = Pattern.compile("id=\"(p-([A-Za-z0-9_-]+)\\.\\d+)\"");

  private final Set<String> anchors = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  Anchors(Optional<Page> page) {
    page.map(Page::body)
        .ifPresent(
            body -> {
              Matcher found = ANCHOR.matcher(body);
              while (found.find()) {
                anchors.add(found.group(1));
                names.add(found.group(2));
              }
            });
  }

  /** Whether there is a place to go to. */
  boolean has(String anchor) {
    return anchors.contains(anchor);
  }

  /** Whether no finding but these has a place. */
  boolean areOf(Collection<String> findings) {
    return findings.containsAll(names);
  }
}
