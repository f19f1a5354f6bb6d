package io.github.jihe.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordSetTest {
  private final WordSet words = new WordSet(List.of("支出", "实际支出", "出", "预算"));

  @Test
  void standsAnywhere() {
    assertTrue(words.isIn("全年预算"));
    assertTrue(words.isIn("出"));
    assertFalse(words.isIn("全年预计"));
    assertFalse(words.isIn(""));
  }

  @Test
  void charactersThatShareTheirLowByteAreDifferent() {
    char twin = (char) ('预' ^ 0x100);
    assertFalse(words.isIn(twin + "算"));
  }

  @Test
  void opensAndEndsWithTheLongest() {
    assertEquals(Optional.of("实际支出"), words.opening("实际支出为"));
    assertEquals(Optional.of("实际支出"), words.ending("本年实际支出"));
    assertEquals(Optional.of("出"), words.ending("付出"));
    assertEquals(Optional.empty(), words.opening("本年实际支出"));
    assertEquals(Optional.empty(), words.ending(""));
  }

  @Test
  void longestFirst() {
    assertEquals(List.of("实际支出", "支出", "预算", "出"), words.words());
  }

  @Test
  void anEmptyWordWouldStandEverywhere() {
    assertThrows(IllegalArgumentException.class, () -> new WordSet(List.of("预算", "")));
  }
}
