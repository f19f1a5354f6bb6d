package io.github.jihe.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexOutlineTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      textBlock =
          """
          预算 预算
          自?(评表|书) 书,评表
          存在的?(大)?问题情 问题情
          (甲乙|丙)丁* 丙,甲乙
          (甲|乙?) -
          甲{0,2}乙{2,} 乙
          甲{2}乙丙 乙丙
          [甲乙]+ 乙,甲
          [一-三]丁戊 丁戊
          [^甲]乙 乙
          [\\p{IsHan}甲] -
          \\p{IsHan}{2}元 元
          (?<=甲)乙 乙
          (?=甲)乙(?!丙丁) 乙
          (?:甲|乙)(?<名>丙丁) 丙丁
          (?s)甲.乙 甲
          (?i)ab -
          (?:(?i)ab) -
          \\Q甲\\E -
          \\x41 -
          \\.甲 .甲
          \\u7532 甲
          甲|乙丙|丁? -
          ^.*$ -
          (甲)\\1 甲
          """)
  void whatIsNeeded(String regex, String words) {
    String plain = regex.replace("\\\\", "\\");
    Pattern.compile(plain.replace("<名>", "<a>"));
    Set<String> needed = new TreeSet<>();
    RegexOutline.of(plain).words().ifPresent(set -> needed.addAll(set.words()));
    assertEquals(words, needed.isEmpty() ? "-" : String.join(",", needed));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      textBlock =
          """
          预算 预
          自?(评表|书) 书自评
          (?<![甲乙])丙?丁 丁丙
          ^[甲乙]+|丙 丙乙甲
          \\s?甲 -
          甲? -
          .甲 -
          (?:甲|乙{0,2})丙 丙乙甲
          [^甲]乙 -
          """)
  void whatAMatchBeginsWith(String regex, String characters) {
    Optional<CharacterSet> opening = RegexOutline.of(regex.replace("\\\\", "\\")).opening();
    assertEquals(characters, opening.map(CharacterSet::toString).orElse("-"));
  }

  /** Whatever matches holds a needed word: tried on all short texts of a few characters. */
  @Test
  void noTextThatMatchesIsPassedOver() {
    List<String> patterns =
        List.of(
            "a?b(c|d)*",
            "(ab|c)d",
            "[ab]c|d+",
            "(?<=a)b|c(?=d)",
            "(a|b?)c",
            "a(?!b)",
            "(?:a{0,2})b{1,2}c?",
            "[^a]b",
            "(a)\\1",
            "[a-c]d",
            "a|(b|(c?d))",
            "\\p{Alpha}a",
            "(?<x>ab)|cd",
            "((a|b)(c|d))+",
            "(?<![ab])c|(?<=a)d",
            "^a|b$",
            "(?=b)[bc]d?",
            "\\ba?c");
    int matches = 0;
    for (String regex : patterns) {
      Pattern pattern = Pattern.compile(regex);
      Sought sought = new Sought(regex);
      for (int number = 0; number < 4 * 4 * 4 * 4 * 4; number++) {
        String text = text(number);
        assertEquals(pattern.matcher(text).find(), sought.isIn(text), regex + " in " + text);
        assertEquals(pattern.matcher(text).matches(), sought.is(text), regex + " is " + text);
        assertEquals(places(pattern.matcher(text).results()), places(sought.allIn(text).stream()));
        assertEquals(
            places(pattern.matcher(text).results().limit(1)),
            places(sought.firstIn(text).stream()));
        matches += sought.isIn(text) ? 1 : 0;
      }
    }
    assertEquals(true, matches > 5000, "too few texts match: " + matches);
  }

  private static List<String> places(Stream<MatchResult> found) {
    return found.map(match -> match.start() + "-" + match.end() + match.group()).toList();
  }

  private static String text(int number) {
    StringBuilder text = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 4) {
      text.append("abcd".charAt(rest % 4));
    }
    return text.toString();
  }
}
