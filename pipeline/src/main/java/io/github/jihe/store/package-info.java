/**
 * Keeps what was taken from the reports of a run while the run lasts.
 *
 * <p>Enters: {@link io.github.jihe.checks.across.Entry}s and {@link
 * io.github.jihe.checks.across.Printed}s. Leaves: the same, by office or by number. Knows no check
 * and no file format; the database stays inside.
 */
package io.github.jihe.store;
