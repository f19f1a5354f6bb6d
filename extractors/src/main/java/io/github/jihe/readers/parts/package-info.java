/**
 * In: the bytes of a packaged file. Out: its parts as streams of XML events, within what one file
 * may demand. Knows no format.
 */
package io.github.jihe.readers.parts;
