/**
 * Damages good files in many ways and lets the program read them. In: files that can be read. Out:
 * the damaged files on which the program failed, hung or ran out of memory. Knows nothing of what a
 * report says.
 */
package io.github.jihe.corpus.fuzz;
