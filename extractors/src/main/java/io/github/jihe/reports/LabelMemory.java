package io.github.jihe.reports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Labels that were looked up before, so many that memory stays flat. Thread safe. */
final class LabelMemory {
  private static final int LONGEST = 60;
  private static final int MOST = 20_000;

  private final Map<String, LabelMeaning> known = new ConcurrentHashMap<>();

  LabelMeaning of(String label, Function<String, LabelMeaning> read) {
    if (label.length() > LONGEST) {
      return read.apply(label);
    }
    LabelMeaning meaning = known.get(label);
    if (meaning == null) {
      meaning = read.apply(label);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(label, meaning);
    }
    return meaning;
  }
}
