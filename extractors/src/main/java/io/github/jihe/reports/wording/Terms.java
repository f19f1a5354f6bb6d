package io.github.jihe.reports.wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.facts.wording.Leftover;
import io.github.jihe.facts.wording.Slip;
import io.github.jihe.words.Sought;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of {@code terms.yaml}. Immutable, thread safe.
 *
 * @param slips wrong forms of fixed terms
 * @param leftovers what a template leaves behind, patterns over folded text
 * @param years words by which a year is told
 * @param reportTitle what the title of a report or form looks like, without white space
 * @param annexMark what stands in front of an annex
 * @param annexForm titles of annexes that are forms
 * @param places the last characters of places, from the highest level
 * @param offices the ends of names of offices
 */
record Terms(
    List<Wrong> slips,
    Map<Leftover.Kind, List<Sought>> leftovers,
    Years years,
    Sought reportTitle,
    Pattern annexMark,
    Pattern annexForm,
    List<String> places,
    List<String> offices) {

  Terms {
    slips = List.copyOf(slips);
    leftovers = Map.copyOf(leftovers);
    places = List.copyOf(places);
    offices = List.copyOf(offices);
  }

  /**
   * One wrong form.
   *
   * @param wrong the characters that cannot stand so
   * @param right the term that is likely meant
   * @param before one of these must stand in front, if any are given
   * @param notBefore none of these may
   * @param after one of these must follow, if any are given
   * @param notAfter none of these may
   * @param inside whether a Chinese character must stand in front on the same line
   */
  record Wrong(
      String wrong,
      String right,
      Slip.Kind kind,
      List<String> before,
      List<String> notBefore,
      List<String> after,
      List<String> notAfter,
      boolean inside) {

    Wrong {
      before = before == null ? List.of() : List.copyOf(before);
      notBefore = notBefore == null ? List.of() : List.copyOf(notBefore);
      after = after == null ? List.of() : List.copyOf(after);
      notAfter = notAfter == null ? List.of() : List.copyOf(notAfter);
    }

    /** Whether the wrong form that begins at {@code at} stands as it must. */
    boolean standsIn(String text, int at) {
      int end = at + wrong.length();
      boolean front = before.isEmpty() || before.stream().anyMatch(w -> endsAt(text, at, w));
      boolean behind = after.isEmpty() || after.stream().anyMatch(w -> text.startsWith(w, end));
      return front
          && behind
          && notBefore.stream().noneMatch(w -> endsAt(text, at, w))
          && notAfter.stream().noneMatch(w -> text.startsWith(w, end))
          && (!inside || at > 0 && Character.isIdeographic(text.charAt(at - 1)));
    }

    private static boolean endsAt(String text, int end, String word) {
      return text.startsWith(word, end - word.length());
    }
  }

  /**
   * How a year is told.
   *
   * @param result a rate or score with its number: what makes a sentence a result
   * @param comparison words of sentences that compare, add up or look back or ahead
   * @param ofGoal words that hold a value against the year's own goal
   * @param resultOfGoal what is a result where it is held against a goal: any rate
   * @param otherSection words of sections that speak of other years
   * @param heading words of headings on the year's goals and results
   */
  record Years(
      Pattern result,
      Pattern comparison,
      Pattern ofGoal,
      Pattern resultOfGoal,
      Pattern otherSection,
      Pattern heading) {}

  /** The words that come with the program. */
  static Terms standard() {
    try (InputStream in = Terms.class.getResourceAsStream("terms.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, Terms.class);
    } catch (IOException e) {
      throw new IllegalStateException("terms.yaml", e);
    }
  }
}
