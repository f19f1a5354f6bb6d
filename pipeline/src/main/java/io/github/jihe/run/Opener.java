package io.github.jihe.run;

import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Reading;

/**
 * Turns the bytes of a file into a document, whatever its format; {@code Readers::read}. Thread
 * safe.
 */
@FunctionalInterface
public interface Opener {

  Reading open(String name, byte[] bytes, Limits limits);
}
