/**
 * The peer tabula-java as a process of its own. In: PDF files. Out: the tables that it finds, as
 * text. Knows nothing of the program.
 */
package io.github.jihe.tabula;
