package io.github.jihe.document;

/** One piece of a document in reading order. */
public sealed interface Block permits Heading, Paragraph, Table {

  /** Where the block begins. */
  Location location();
}
