package io.github.jihe.reports.formats;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Source;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts as lines of path and value, one for each number, word or mark in them; where they stand in
 * their file is left out, and so are blanks, which each format sets its own way.
 */
final class FactLines {
  private final List<String> lines = new ArrayList<>();

  private FactLines() {}

  static List<String> of(String name, Object facts) throws ReflectiveOperationException {
    FactLines result = new FactLines();
    result.add(name, facts);
    return result.lines;
  }

  private void add(String path, Object value) throws ReflectiveOperationException {
    if (value instanceof Source || value instanceof Location) {
      return;
    }
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        add(path, optional.get());
      }
    } else if (value instanceof Collection<?> many) {
      int index = 0;
      for (Object one : many) {
        add(path + "[" + index++ + "]", one);
      }
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, one) -> sorted.put(key.toString(), one));
      for (Map.Entry<String, Object> entry : sorted.entrySet()) {
        add(path + "." + entry.getKey(), entry.getValue());
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        add(path + "." + component.getName(), accessor.invoke(value));
      }
    } else {
      lines.add(path + " = " + value.toString().replaceAll("[\\s\\u3000\\u00a0]+", ""));
    }
  }
}
