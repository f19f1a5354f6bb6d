/**
 * Measures how well tables are read and how fast, beside other programs. In: files, and the grids
 * that are expected of them. Out: figures as tables of Markdown. Knows nothing of findings.
 */
package io.github.jihe.corpus.bench;
