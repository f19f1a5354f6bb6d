package io.github.jihe.reports;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.ScoreTotal;
import io.github.jihe.quantities.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The score and grade that the head or the last line of a form gives. */
final class GradingReader {
  private static final String GRADES = "(优秀|良好|合格|不合格|优|良|中|差)";
  private static final Pattern TICKED = Pattern.compile("[☑√✓✔■☒●]" + GRADES);
  private static final Pattern TICKED_BEHIND = Pattern.compile(GRADES + "[(]?[☑√✓✔■☒●]");

  /** 优■ 良□ 中□: the boxes stand behind the grades, so that ■ is not that of 良. */
  private static final Pattern BEHIND =
      Pattern.compile("^[^□☐○☑√✓✔■☒●]*?" + GRADES + "[(]?[□☐○☑√✓✔■☒●].*");

  private static final Pattern BOX = Pattern.compile("[□☐○]");

  /** 自评等级 | 备注: what stands beside is the next column. */
  private static final Pattern NEXT_LABEL = Pattern.compile(".*(备注|说明|原因|得分|分数|排名|名次|编号|时间)");

  private static final int LONGEST = 6;

  private GradingReader() {}

  /** Nothing if the form prints neither. */
  static Optional<Grading> of(Form form) {
    Optional<Entry> gradeCell = Optional.ofNullable(form.heads().get(HeadField.GRADE));
    Optional<Figure> score =
        Optional.ofNullable(form.heads().get(HeadField.SCORE))
            .flatMap(Entry::figure)
            .or(() -> form.total().flatMap(ScoreTotal::score));
    Optional<String> grade = gradeCell.flatMap(cell -> grade(cell.text()));
    if (score.isEmpty() && grade.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Grading(
            form.name(),
            score,
            grade,
            grade.isPresent() ? gradeCell.get().source() : score.get().source(),
            false));
  }

  /** The grade that a cell names; of several, the one that is ticked. */
  static Optional<String> grade(String cell) {
    String tight = Characters.tight(cell);
    boolean behind = BEHIND.matcher(tight).matches();
    for (Pattern pattern :
        behind ? List.of(TICKED_BEHIND, TICKED) : List.of(TICKED, TICKED_BEHIND)) {
      Matcher matcher = pattern.matcher(tight);
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return tight.isEmpty()
            || BOX.matcher(tight).find()
            || NEXT_LABEL.matcher(tight).matches()
            || tight.length() > LONGEST
        ? Optional.empty()
        : Optional.of(tight);
  }
}
