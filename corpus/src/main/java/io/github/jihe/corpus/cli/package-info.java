/**
 * The command line of the measurements. In: arguments. Out: figures. Knows not how anything is
 * measured.
 */
package io.github.jihe.corpus.cli;
