package io.github.jihe.outputs.page;

import io.github.jihe.facts.Source;
import java.util.List;

/**
 * Something to be seen in a document.
 *
 * @param source its place and words; words that are not found there mark the whole place
 * @param kinds style classes
 * @param title shown when pointed at; empty for nothing
 * @param anchor where a link to it leads; empty if nothing links to it
 * @param owner name of what it belongs to, without blank or colon; empty if it stands for itself
 */
public record Mark(Source source, List<String> kinds, String title, String anchor, String owner) {
  public Mark {
    kinds = List.copyOf(kinds);
  }

  /** A mark that stands for itself. */
  public Mark(Source source, List<String> kinds, String title, String anchor) {
    this(source, kinds, title, anchor, "");
  }
}
