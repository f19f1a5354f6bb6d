package io.github.jihe.facts;

import java.util.Optional;

/**
 * A score, a grade, or both, said of one thing in one place (评价得分、评价等级).
 *
 * @param subject what is graded, as printed nearby: a project, 部门整体支出; empty if not said
 * @param score the total score
 * @param grade the grade as printed: 优, 良好 …
 * @param gradeSource place of the grade; the score's place if there is no grade
 */
public record Grading(
    String subject,
    Optional<Figure> score,
    Optional<String> grade,
    Source gradeSource,
    boolean inProse) {}
