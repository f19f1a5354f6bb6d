package io.github.jihe.readers.word;

/** A paragraph while it is read. */
final class DocxParagraph {
  final StringBuilder text;

  /** Text boxes anchored in it; they are read behind it. */
  final Flow boxes = new Flow();

  String style = "";
  int list = DocxStyles.UNSET;
  int level = DocxStyles.UNSET;
  int outline = DocxStyles.UNSET;

  /** Its end is deleted or hidden, so that the next paragraph goes on in the same line. */
  boolean isMarkGone;

  boolean isMarkDeleted;

  DocxParagraph(String before) {
    text = new StringBuilder(before);
  }
}
