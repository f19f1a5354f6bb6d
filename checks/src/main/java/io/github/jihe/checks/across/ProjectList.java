package io.github.jihe.checks.across;

import io.github.jihe.facts.Source;
import java.util.List;

/** Projects that the text lists as the parts of 项目支出. */
public record ProjectList(List<Item> items, Source source) {

  public ProjectList {
    items = List.copyOf(items);
  }

  /** One of them with its amount. */
  public record Item(String name, Amount amount) {}
}
