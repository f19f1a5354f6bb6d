package io.github.jihe.run;

/**
 * A document for looking, rendered where it was read, so that nobody else needs to hold it.
 *
 * @param body HTML of the document with the places of its findings marked
 * @param findings how many findings are marked: all that the file has
 */
public record Page(String body, int findings) {}
