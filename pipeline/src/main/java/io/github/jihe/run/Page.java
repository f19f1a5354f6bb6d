package io.github.jihe.run;

/**
 * A document for looking, rendered where it was read, so that nobody else needs to hold it.
 *
 * @param body HTML of the document with the places of its findings marked
 */
public record Page(String body) {}
