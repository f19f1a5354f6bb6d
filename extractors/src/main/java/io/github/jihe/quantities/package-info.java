/**
 * Numbers as printed: value, unit, printed precision, and the interval such a number stands for.
 *
 * <p>Enters: the words of a cell or a sentence. Leaves: {@link io.github.jihe.quantities.Quantity}
 * values. The only place where text becomes a number.
 */
package io.github.jihe.quantities;
