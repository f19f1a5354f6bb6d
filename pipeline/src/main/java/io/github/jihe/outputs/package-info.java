/**
 * One class for each form of result: text, json, jsonl, csv, xlsx, html.
 *
 * <p>Enters: results, one after the other. Leaves: bytes, the same for the same results. Computes
 * nothing, reads no file.
 */
package io.github.jihe.outputs;
