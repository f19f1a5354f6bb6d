/**
 * Files inside of files: zip, tar, gz, 7z and rar, also inside one another.
 *
 * <p>Enters: the bytes of an archive. Leaves: its members one after the other, each with its bytes
 * or with the reason why not. Nothing is written to disk; what may be unpacked is bounded.
 */
package io.github.jihe.readers.archive;
