/**
 * Measures what the program finds in invented reports (准确率测量。)
 *
 * <p>Enters: samples and mutants. Leaves: what was found, missed and found too much, by rule. Runs
 * the program through the same door as a user.
 */
package io.github.jihe.corpus.evaluate;
