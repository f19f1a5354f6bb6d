package io.github.jihe.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file as read (文档).
 *
 * @param format short name of the format that the content has, whatever the file is called: docx,
 *     doc, xlsx, xls, pdf, txt, html …
 * @param blocks in reading order; a block's number is its position from 1
 * @param furniture running heads, footers and page numbers, apart from the text
 * @param losses what could not be read, one Chinese sentence each; empty if nothing was lost
 * @param lossCode why the first of them was lost; means nothing without losses
 */
public record Document(
    String format,
    List<Block> blocks,
    List<String> furniture,
    List<String> losses,
    Problem.Code lossCode) {

  /** With losses that this program cannot help. */
  public Document(String format, List<Block> blocks, List<String> furniture, List<String> losses) {
    this(format, blocks, furniture, losses, Problem.Code.UNSUPPORTED);
  }

  public Document {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    losses = List.copyOf(losses);
  }

  public Stream<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
  }
}
