package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Claim;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Piece;
import io.github.jihe.corpus.generate.Sample;
import io.github.jihe.corpus.generate.Sheet;
import io.github.jihe.corpus.generate.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a whole report lacks or has in the wrong order. */
final class DocumentOperators {
  private DocumentOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("conclusion-without-score", DocumentOperators::conclusion),
        Operator.of("heading-number-skipped", DocumentOperators::number),
        Operator.of("goal-stock-phrase", DocumentOperators::goal));
  }

  /** Of a report without scored tables: any of these would have the score. */
  private static Optional<Mutant> conclusion(Sample sample, Dice dice) {
    boolean heading =
        sample.layout().stream()
            .anyMatch(
                piece ->
                    piece instanceof Piece.Line line
                        && line.level() > 0
                        && line.pattern().contains("结论"));
    Optional<Claim> score =
        sample.claims().stream().filter(claim -> claim.kind() == Claim.Kind.SCORE).findFirst();
    if (!heading || score.isEmpty() || sample.has("total.score")) {
      return Optional.empty();
    }
    String slot = "{" + score.get().result() + "}";
    Sample changed =
        Layouts.changed(
            sample,
            text -> text.contains(slot) ? dice.of("项目实施情况良好，达到预期效果。", "总体看，项目组织有序。") : text);
    return Optional.of(
        new Mutant(
            changed,
            "conclusion-without-score",
            Optional.of(Expected.warning("grade-missing", "五、自评结论", "三、评价结论")),
            Set.of()));
  }

  private static Optional<Mutant> number(Sample sample, Dice dice) {
    List<Piece.Line> numbered = new ArrayList<>();
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line && line.pattern().matches("[三四]、.*")) {
        numbered.add(line);
      }
    }
    if (numbered.isEmpty()) {
      return Optional.empty();
    }
    String old = dice.pick(numbered).pattern();
    String wrong = dice.of("二", "六", "七") + old.substring(1);
    return Optional.of(
        new Mutant(
            Layouts.replaced(sample, old, wrong),
            "heading-number-skipped",
            Optional.of(
                Expected.oneOf(
                    Set.of("doc-number"), "doc-number", "info", wrong, wrong.substring(2))),
            Set.of()));
  }

  /** A stock phrase in place of the goal or of what came of it. */
  private static Optional<Mutant> goal(Sample sample, Dice dice) {
    for (Piece piece : sample.layout()) {
      if (piece instanceof Sheet sheet) {
        Optional<SheetCell> heading =
            sheet.cells().stream().filter(cell -> cell.pattern().equals("预期目标")).findFirst();
        if (heading.isPresent()) {
          int below = heading.get().row() + 1;
          SheetCell goal = sheet.at(below, heading.get().column());
          SheetCell answer = sheet.at(below, goal.column() + goal.columnSpan());
          String old = dice.of(goal, answer).pattern();
          String text = dice.of("达成预期指标", "已完成", "无");
          return Optional.of(
              new Mutant(
                  Layouts.replaced(sample, old, text),
                  "goal-stock-phrase",
                  Optional.of(Expected.warning("doc-goal", text)),
                  Set.of()));
        }
      }
    }
    return Optional.empty();
  }
}
