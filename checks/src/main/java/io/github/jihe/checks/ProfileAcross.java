package io.github.jihe.checks;

import java.math.BigDecimal;

/**
 * From when on reports of one run are odd beside each other.
 *
 * @param copiedCharacters a paragraph with fewer characters is not compared
 * @param copiedDistance how many of 64 bits the prints of paragraphs may differ by to count as the
 *     same; more than 6 count as 6
 * @param copiedLikeness how much of their first words like paragraphs must have in common, in
 *     percent
 * @param copiedTemplate a paragraph in more reports than this is taken for the text of a template
 * @param copiedPassages how many paragraphs two reports must share
 * @param flatShare how much of its target, in percent, last year's actual value must have reached
 *     for the same target to be remarkable
 * @param sameScoreForms forms of one unit and year that there must be before equal scores say
 *     anything
 * @param sameScoreShare the share of them, in percent, that has the same score
 */
public record ProfileAcross(
    int copiedCharacters,
    int copiedDistance,
    int copiedLikeness,
    int copiedTemplate,
    int copiedPassages,
    BigDecimal flatShare,
    int sameScoreForms,
    BigDecimal sameScoreShare) {}
