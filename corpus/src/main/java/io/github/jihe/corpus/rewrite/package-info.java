/**
 * Says the same as a report in another shape. In: a document. Out: a document with the same facts.
 * Knows not how facts are read or compared.
 */
package io.github.jihe.corpus.rewrite;
