package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Piece;
import io.github.jihe.corpus.generate.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a form or report leaves out, or has in the wrong place. */
final class FormOperators {
  private FormOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("goals-partly-answered", FormOperators::answers),
        Operator.of("head-left-blank", FormOperators::head),
        Operator.of("goal-of-other-project", FormOperators::otherGoal),
        Operator.of("rate-under-other-group", FormOperators::otherGroup),
        Operator.of("quality-not-measured", FormOperators::noQuality),
        Operator.of("rate-target-in-words", FormOperators::vagueTarget),
        Operator.of("chapter-left-out", FormOperators::noChapter),
        Operator.of("points-on-part-too", FormOperators::repeatedPoints),
        Operator.of("project-name-of-title", FormOperators::otherName));
  }

  private static Optional<Mutant> mutant(
      Sample sample, String operator, String rule, String... words) {
    return Optional.of(
        new Mutant(sample, operator, Optional.of(Expected.info(rule, words)), Set.of()));
  }

  /** Three goals with numbers, two answers. */
  private static Optional<Mutant> answers(Sample sample, Dice dice) {
    return Layouts.below(sample, "预期目标")
        .flatMap(
            goal ->
                after(sample, goal)
                    .flatMap(
                        answer -> {
                          String project = sample.facts().project();
                          Sample asked =
                              Layouts.replaced(
                                  sample, goal, "1.推进" + project + "；2.健全管护机制；3.提高群众满意度。");
                          String short2 = "1." + project + "按计划推进；2.管护机制已经建立。";
                          return mutant(
                              Layouts.replaced(asked, answer, short2),
                              "goals-partly-answered",
                              "doc-goal-count",
                              "2 条");
                        }));
  }

  private static Optional<String> after(Sample sample, String text) {
    return Layouts.beside(sample, text).filter(answer -> !answer.isBlank());
  }

  private static Optional<Mutant> head(Sample sample, Dice dice) {
    String label = dice.of("主管部门", "实施单位", "项目名称");
    boolean form = sample.has("fund.0.rate") && !sample.template().startsWith("evaluation");
    return Layouts.beside(sample, label)
        .filter(value -> form)
        .flatMap(
            value -> {
              // Of a unit that is its own department only the one cell, so not by its text.
              Sample blank = Layouts.besideReplaced(sample, label, "");
              return mutant(blank, "head-left-blank", "doc-header", label);
            });
  }

  /** A goal that was copied with the form of another project. */
  private static Optional<Mutant> otherGoal(Sample sample, Dice dice) {
    String text =
        dice.of("确保赛事顺利举办，营造全民健身氛围，打造城市名片，办赛规格逐年提高。", "引进高端人才团队落户园区，孵化科技型企业，推动专利转化取得突破性进展。");
    return Layouts.below(sample, "预期目标")
        .filter(goal -> !sample.template().equals("department")) // whose goals may be of all kinds
        .flatMap(
            goal ->
                mutant(
                    Layouts.replaced(sample, goal, text),
                    "goal-of-other-project",
                    "ind-goal",
                    text.substring(0, 8)));
  }

  /** How content people are, among what was made or how good it is. */
  private static Optional<Mutant> otherGroup(Sample sample, Dice dice) {
    return IndicatorOperators.numeric(
            sample,
            dice,
            row -> row.unit().equals("%") && row.subgroup().matches("时效指标|生态效益指标|服务对象满意度指标"))
        .flatMap(
            row -> {
              String name =
                  switch (row.subgroup()) {
                    case "时效指标" -> "设备安装合格率";
                    case "生态效益指标" -> "村民政策知晓率";
                    default -> "意见整改完成率";
                  };
              return named(sample, row, name)
                  .flatMap(renamed -> mutant(renamed, "rate-under-other-group", "ind-class", name));
            });
  }

  /** With another name of a row that the text does not speak of. */
  static Optional<Sample> named(Sample sample, IndicatorFact row, String name) {
    return Layouts.mentions(sample, row.name()) == 1 && Layouts.mentions(sample, name) == 0
        ? Optional.of(Layouts.replaced(sample, row.name(), name))
        : Optional.empty();
  }

  private static Optional<Mutant> noQuality(Sample sample, Dice dice) {
    long rows =
        sample.facts().indicators().stream()
            .filter(row -> sample.has(row.key() + ".target"))
            .count();
    if (rows < 10 || Layouts.mentions(sample, "质量指标") == 0) {
      return Optional.empty();
    }
    Sample changed = Layouts.replaced(sample, "质量指标", "数量指标");
    return mutant(changed, "quality-not-measured", "ind-group", "质量");
  }

  private static Optional<Mutant> vagueTarget(Sample sample, Dice dice) {
    String text = dice.of("有效提升", "稳步提高", "进一步提高");
    return IndicatorOperators.numeric(
            sample,
            dice,
            row ->
                row.unit().equals("%")
                    && row.name().endsWith("率")
                    && !row.isDeducted()
                    && !row.name().equals("预算执行率")
                    && !sample.has(row.key() + ".unit"))
        .map(
            row ->
                Mutant.of(
                    sample,
                    "rate-target-in-words",
                    row.key() + ".target",
                    text,
                    Expected.info("ind-vague", text),
                    IndicatorOperators.FOLLOWS));
  }

  /** An evaluation report without the chapter on problems, the numbers of the others in order. */
  private static Optional<Mutant> noChapter(Sample sample, Dice dice) {
    List<Piece> pieces = new ArrayList<>(sample.layout());
    int at =
        IntStream.range(0, pieces.size())
            .filter(
                i ->
                    pieces.get(i) instanceof Piece.Line line
                        && line.level() > 0
                        && line.pattern().contains("存在的问题"))
            .findFirst()
            .orElse(-1);
    if (at < 0 || !sample.template().startsWith("evaluation")) {
      return Optional.empty();
    }
    pieces.set(at, new Piece.Line(2, "四、其他需要说明的事项"));
    pieces.set(at + 1, new Piece.Line(0, "无其他需要说明的事项。"));
    return mutant(sample.laidOut(pieces), "chapter-left-out", "doc-sections", "存在的问题及原因");
  }

  /** The points of the rate on the total and on the first of its parts. */
  private static Optional<Mutant> repeatedPoints(Sample sample, Dice dice) {
    String weight = "fund.1.weight";
    if (!sample.has(weight)
        || !sample.has("fund.1.score")
        || !sample.text(weight).isEmpty()
        || sample.facts().funds().get(1).isUnused()) {
      return Optional.empty();
    }
    Sample changed =
        sample
            .with(weight, sample.text("fund.0.weight"))
            .with("fund.1.score", sample.text("fund.0.score"));
    return Optional.of(
        new Mutant(
            changed,
            "points-on-part-too",
            Optional.of(Expected.info("fund-dup-row", sample.text("fund.0.weight"))),
            Set.of("fund-rate-score")));
  }

  /** The title has a character of the project's name wrong. */
  private static Optional<Mutant> otherName(Sample sample, Dice dice) {
    String name = sample.facts().project();
    boolean titled =
        sample.layout().stream()
            .anyMatch(
                piece ->
                    piece instanceof Piece.Line line
                        && line.level() == 1
                        && line.pattern().contains(name));
    String wrong = name.substring(0, 3) + "性" + name.substring(4);
    if (!titled || Layouts.beside(sample, "项目名称").isEmpty() || name.charAt(3) == '性') {
      return Optional.empty();
    }
    Sample changed = Layouts.retitled(sample, text -> text.replace(name, wrong));
    return Optional.of(
        new Mutant(
            changed,
            "project-name-of-title",
            Optional.of(
                Expected.oneOf(Set.of("xt-name", "res-typo"), "xt-name", "info", wrong, name)),
            Set.of("res-name")));
  }
}
