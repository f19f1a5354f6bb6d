package io.github.jihe.reports.prose;

import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Several scores and then their grades in the same order: 甲96分、乙88分、丙74分，等级依次为优、良、中. */
final class GradeList {
  private final Pattern list;
  private final Sought grade;

  GradeList(Lexicon lexicon) {
    String grades = "[“\"]?(?:" + String.join("|", lexicon.list("grades")) + ")[”\"]?";
    this.grade = new Sought(String.join("|", lexicon.list("grades")));
    this.list =
        Pattern.compile(
            "(?:依次|分别)(?:评|定|评定|列)?(?:为|是)("
                + grades
                + "(?:(?:、|和|及)"
                + grades
                + ")+)(?=[,，。;；(]|等|$)");
  }

  List<Grading> read(Passage passage, List<Claim> claims) {
    List<Grading> found = new ArrayList<>();
    for (MatchResult told : list.matcher(passage.plain()).results().toList()) {
      List<MatchResult> grades = grade.allIn(told.group(1)).stream().toList();
      int from = passage.plain().lastIndexOf('。', told.start()) + 1;
      List<Claim> scores =
          claims.stream()
              .filter(claim -> claim.mention().start() >= from)
              .filter(claim -> claim.mention().end() <= told.start())
              .filter(claim -> claim.dimension() == Dimension.POINTS && claim.isPlain())
              .filter(claim -> claim.statement().period() == Statement.Period.REPORT_YEAR)
              .toList();
      for (int i = 0; scores.size() == grades.size() && i < grades.size(); i++) {
        Claim score = scores.get(i);
        found.add(
            new Grading(
                score.statement().subject(),
                Optional.of(score.statement().figure()),
                Optional.of(grades.get(i).group()),
                passage.source(told.start(), told.end()),
                true));
      }
    }
    return found;
  }
}
