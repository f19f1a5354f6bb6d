/**
 * Errors that units make, planted into invented reports (差错植入。)
 *
 * <p>Enters: a consistent sample. Leaves: the same with one error and the finding that it must
 * cause. Knows rules by their ids only.
 */
package io.github.jihe.corpus.inject;
