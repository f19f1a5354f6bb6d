/**
 * What a file is, decided by its content and never by its name.
 *
 * <p>Enters: the bytes of one file. Leaves: a {@link io.github.jihe.readers.types.FileType}. Reads
 * no further into a file than the decision needs, so that it costs next to nothing when the program
 * starts.
 */
package io.github.jihe.readers.types;
