/**
 * Checks of weights and scores (分值与得分：合计、封顶、得分率。)
 *
 * <p>Enters: a report's facts. Leaves: outcomes. Knows no file and no layout.
 */
package io.github.jihe.checks.scores;
