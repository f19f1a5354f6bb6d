/**
 * Invented reports whose every figure is known (样本生成。)
 *
 * <p>Enters: a seed. Leaves: consistent reports in any of the formats that units send. Knows
 * neither extractors nor checks, so that it cannot share their mistakes.
 */
package io.github.jihe.corpus.generate;
