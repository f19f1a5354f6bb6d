/**
 * From what many reports say to findings between them.
 *
 * <p>Enters: a {@link io.github.jihe.checks.across.Digest} of each report, small enough to be kept
 * when the report is not. Leaves: findings whose evidence names its files. The checks are pure
 * functions over the digests of one unit, or over the prints of all paragraphs; they know neither
 * files nor how digests are kept.
 */
package io.github.jihe.checks.across;
