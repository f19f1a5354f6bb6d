/**
 * Changes the findings that labels expect, on purpose only (标注的重新生成。) In: a report, its labels, and
 * a reason. Out: labels that agree with the program, with what a person has to write still open.
 */
package io.github.jihe.corpus.labels;
