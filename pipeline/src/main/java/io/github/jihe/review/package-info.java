/**
 * What reviewers decided and what an earlier result said, held against the results of this run.
 *
 * <p>Enters: the results of files, a file of decisions, an earlier JSON result. Leaves: the same
 * results with what was known of their findings. Knows no check and no report.
 */
package io.github.jihe.review;
