/**
 * The folder that a run leaves behind: what it was, what it said, and its results as they came.
 *
 * <p>Enters: the results of one run. Leaves: {@code run.json}, {@code results.jsonl}, {@code
 * run.log}, the policy, and what the run needs to go on where it was ended. Knows neither the lists
 * that stand beside them nor how a report is read.
 */
package io.github.jihe.outputs.folder;
