/**
 * The command line: {@code check}, {@code extract}, {@code rules}.
 *
 * <p>Enters: arguments. Leaves: an exit status, the result on standard output or in files, and
 * everything else on standard error. Thin: it wires the rooms together and decides nothing.
 */
package io.github.jihe.cli;
