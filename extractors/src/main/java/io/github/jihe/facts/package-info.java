/**
 * What a report says, typed: fund tables, indicator tables, scores, grades and statements of prose.
 *
 * <p>Enters: nothing by itself, {@code reports} fills it. Leaves: immutable values that checks
 * compare. Knows no file format, no layout and no rule. Every figure carries its place and words.
 */
package io.github.jihe.facts;
