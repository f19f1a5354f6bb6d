package io.github.jihe.checks;

import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.ReportKind;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What documents must have (文件要素).
 *
 * @param heads fields that a form's head must have, by kind of form; a kind that is not named needs
 *     none
 * @param sections sections that the text of a report must have, by kind of report
 * @param fewestHeadings a text with fewer headings than this has no outline that could be checked
 * @param yearDemanded whether every form must name its year if other forms of the file do
 */
public record ProfileDocuments(
    Map<FormKind, List<HeadField>> heads,
    Map<ReportKind, List<RequiredSection>> sections,
    int fewestHeadings,
    boolean yearDemanded) {

  public ProfileDocuments {
    heads = Map.copyOf(heads);
    sections = Map.copyOf(sections);
  }

  /**
   * A section that must be there.
   *
   * @param name what the outline calls it
   * @param words a pattern; a heading or label that contains it is the section
   * @param severity how much it weighs if it is missing
   */
  public record RequiredSection(String name, String words, Severity severity) {

    /**
     * @throws java.util.regex.PatternSyntaxException if {@code words} is no pattern, so that the
     *     profile is refused before any report is read
     */
    public RequiredSection {
      Pattern.compile(words);
    }

    /** Whether a heading or label is this section. */
    public boolean isNamedBy(String label) {
      return Pattern.compile(words).matcher(label).find();
    }
  }
}
