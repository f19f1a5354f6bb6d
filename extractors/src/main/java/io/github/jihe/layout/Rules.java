package io.github.jihe.layout;

import java.util.List;

/** Horizontal and vertical lines that belong together. */
record Rules(List<Rule> horizontal, List<Rule> vertical) {

  Rules {
    horizontal = List.copyOf(horizontal);
    vertical = List.copyOf(vertical);
  }
}
