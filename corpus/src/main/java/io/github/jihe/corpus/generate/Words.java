package io.github.jihe.corpus.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Word lists: {@code [name]} begins a list, every other line that is not blank and no # comment is
 * an entry.
 */
final class Words {
  private final Map<String, List<String>> lists;

  private Words(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  static Words load(String resource) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (InputStream in = Words.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> list = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          list = new ArrayList<>();
          lists.put(line.substring(1, line.indexOf(']')), list);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(lists);
  }

  List<String> list(String name) {
    List<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no list " + name);
    }
    return list;
  }

  List<String> names() {
    return List.copyOf(lists.keySet());
  }
}
