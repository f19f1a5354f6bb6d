/**
 * OFD, the fixed-layout format of GB/T 33190-2016.
 *
 * <p>In: the bytes of one file. Out: a {@link io.github.jihe.document.Document}, by way of the
 * layout of positioned signs and lines. Knows no form and no budget rule.
 */
package io.github.jihe.readers.ofd;
