package io.github.jihe.reports.prints;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * The words of {@code lexicon.yaml}, which says what each is. Immutable, thread safe.
 *
 * @param shortest in characters without white space
 * @param most prints of one document
 * @param opening characters that a print quotes
 * @param citations cited titles that make a paragraph a list of rules
 */
record PrintLexicon(
    int shortest,
    int most,
    int opening,
    Pattern givenSections,
    Pattern givenStarts,
    Pattern givenWords,
    int citations,
    Pattern citation) {

  /** The words that come with the program. */
  static PrintLexicon standard() {
    try (InputStream in = PrintLexicon.class.getResourceAsStream("lexicon.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, PrintLexicon.class);
    } catch (IOException e) {
      throw new IllegalStateException("lexicon.yaml", e);
    }
  }

  /** Whether the text is given from outside: a rule, a duty, a note of a template. */
  boolean isGiven(String section, String tight) {
    return givenSections.matcher(section).find()
        || givenStarts.matcher(tight).find()
        || givenWords.matcher(tight).find()
        || citation.matcher(tight).results().limit(citations).count() >= citations;
  }
}
