package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.regex.Pattern;

/**
 * How a clause names a grade.
 *
 * @param named 评价等级为“良”, with the words for what is graded in front
 * @param bare 良好, as it follows a score
 * @param hint what a sentence must contain for either
 */
record GradeWords(Sought named, Pattern bare, Pattern hint) {

  static GradeWords of(Lexicon lexicon) {
    String grades = String.join("|", lexicon.list("grades"));
    String words = String.join("|", lexicon.list("grade-words"));
    String open = "[:]?[“\"‘「]?(?<grade>" + grades + ")";
    String tail = "[”\"’」]?(?:等级|等次|级别|档次|级|档)?$";
    String link = "(?:确定|评定|认定)?(?:为|是|:|达到|属于|(?=[“\"‘「]))";
    return new GradeWords(
        new Sought(
            "^(?<subject>.*?)(?:(?:"
                + words
                + ")"
                + link
                + "|(?:评定|评价|确定|认定|评|定级)为)"
                + open
                + tail),
        Pattern.compile("^(?:等级|属于?|为|对应|列为|列入|评为|定为|评定为|归为|即)?" + open + tail),
        Pattern.compile("等级|等次|级别|档次|评|定级|结果|结论"));
  }
}
