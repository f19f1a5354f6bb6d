/**
 * Measures what is read of the labelled reports. In: reports with the facts that a person read in
 * them. Out: precision, recall, and what survives a rewrite. Knows no rule of checking.
 */
package io.github.jihe.corpus.facts;
