package io.github.jihe.readers.xml2003;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word 2003 XML (WordprocessingML 2003): paragraphs with their list numbers, tables with their
 * merges. Deleted and hidden text, fields' codes and comments are left out.
 */
public final class WordXmlReader implements DocumentReader {
  private static final Set<String> WRAPPERS =
      Set.of(
          "sect",
          "sub-section",
          "smartTag",
          "annotation",
          "content",
          "hlink",
          "fldSimple",
          "customXml");
  private static final int MAX_SPAN = 1000;

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.ms-wordml");
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    XmlTree.Parsed parsed = XmlTree.parse(input.bytes(), limits);
    DocumentBuilder builder = new DocumentBuilder("xml");
    if (parsed.isCut()) {
      builder.loss(Problem.Code.CORRUPT, "文件不完整，只读出了前面的部分");
    }
    for (XmlTree body : parsed.root().children("body").toList()) {
      blocks(body, builder);
    }
    return builder.build();
  }

  private static void blocks(XmlTree parent, DocumentBuilder builder) {
    for (XmlTree child : parent.children()) {
      switch (child.name()) {
        case "p" -> builder.paragraph(textOf(child), 0);
        case "tbl" -> builder.table(grid(child), 0);
        default -> {
          if (isWrapper(child)) {
            blocks(child, builder);
          }
        }
      }
    }
  }

  private static boolean isWrapper(XmlTree element) {
    return WRAPPERS.contains(element.name()) && !element.attribute("type").equals("Word.Deletion");
  }

  private static String textOf(XmlTree paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph
        .child("pPr")
        .flatMap(properties -> properties.child("listPr"))
        .flatMap(list -> list.child("t"))
        .map(number -> number.attribute("val"))
        // Bullets are characters of symbol fonts.
        .filter(number -> number.chars().anyMatch(Character::isLetterOrDigit))
        .ifPresent(text::append);
    runs(paragraph, text);
    return text.toString();
  }

  private static void runs(XmlTree parent, StringBuilder text) {
    for (XmlTree child : parent.children()) {
      if (child.name().equals("r")) {
        if (child.child("rPr").flatMap(properties -> properties.child("vanish")).isEmpty()) {
          run(child, text);
        }
      } else if (isWrapper(child)) {
        runs(child, text);
      }
    }
  }

  private static void run(XmlTree run, StringBuilder text) {
    for (XmlTree piece : run.children()) {
      switch (piece.name()) {
        case "t" -> text.append(piece.wholeText());
        case "tab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        default -> {}
      }
    }
  }

  /** A cell that a following row may go on with. */
  private static final class Open {
    final int row;
    final int column;
    final int width;
    final String text;
    int height = 1;

    Open(int row, int column, int width, String text) {
      this.row = row;
      this.column = column;
      this.width = width;
      this.text = text;
    }
  }

  private static Grid grid(XmlTree table) {
    List<Open> cells = new ArrayList<>();
    Map<Integer, Open> mergedAt = new HashMap<>();
    int row = 0;
    for (XmlTree line : rows(table)) {
      row++;
      int column = 1;
      for (XmlTree cell : line.children("tc").toList()) {
        XmlTree properties = cell.child("tcPr").orElse(cell);
        int width = properties.child("gridSpan").map(s -> s.number("val", 1, MAX_SPAN)).orElse(1);
        boolean isMerged = properties.child("vmerge").isPresent();
        boolean isRestart =
            properties.child("vmerge").map(m -> m.attribute("val").equals("restart")).orElse(false);
        Open above = mergedAt.get(column);
        boolean goesOn = isMerged && !isRestart && above != null && above.row + above.height == row;
        if (goesOn) {
          above.height++;
        } else {
          Open opened = new Open(row, column, Math.max(1, width), String.join("\n", lines(cell)));
          cells.add(opened);
          mergedAt.remove(column);
          if (isMerged) {
            mergedAt.put(column, opened);
          }
        }
        column += Math.max(1, width);
      }
    }
    Grid grid = new Grid();
    for (Open cell : cells) {
      grid.add(Cell.of(cell.row, cell.column, cell.height, cell.width, cell.text, 0));
    }
    return grid;
  }

  private static List<XmlTree> rows(XmlTree table) {
    List<XmlTree> rows = new ArrayList<>();
    for (XmlTree child : table.children()) {
      if (child.name().equals("tr")) {
        rows.add(child);
      } else if (isWrapper(child)) {
        rows.addAll(rows(child));
      }
    }
    return rows;
  }

  /** The paragraphs of a cell; a table in it gives a line for each of its rows. */
  private static List<String> lines(XmlTree cell) {
    List<String> lines = new ArrayList<>();
    for (XmlTree child : cell.children()) {
      if (child.name().equals("p")) {
        lines.add(textOf(child).strip());
      } else if (child.name().equals("tbl")) {
        for (XmlTree row : rows(child)) {
          List<String> texts = new ArrayList<>();
          row.children("tc").forEach(inner -> texts.addAll(lines(inner)));
          lines.add(String.join(" ", texts).strip());
        }
      } else if (isWrapper(child)) {
        lines.addAll(lines(child));
      }
    }
    lines.removeIf(String::isBlank);
    return lines;
  }
}
