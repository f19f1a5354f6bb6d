/**
 * Many files in, one result for each out, in the order they went in.
 *
 * <p>Enters: paths as typed. Leaves: a {@link io.github.jihe.run.FileResult} for each report file.
 * Knows no output format and no rule; a file that hangs, throws or exhausts the memory costs its
 * own result and no other.
 */
package io.github.jihe.run;
