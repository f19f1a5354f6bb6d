/**
 * Slides (演示文稿).
 *
 * <p>Enters: the bytes of a .pptx package. Leaves: a document whose pages are the slides. Each
 * slide is read by itself, so that a damaged one takes no other with it.
 */
package io.github.jihe.readers.slides;
