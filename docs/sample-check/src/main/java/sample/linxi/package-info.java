/** Checks of a bureau's own. */
package sample.linxi;
