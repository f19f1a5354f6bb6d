/**
 * The results of a run as an Excel workbook that reviewers filter, decide in and send on. Knows
 * nothing of how findings come about and computes nothing but counts.
 */
package io.github.jihe.outputs.workbook;
