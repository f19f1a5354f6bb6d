package io.github.jihe.readers.word;

import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.word.RtfGroup.Place;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Goes through the tokens of an RTF file and collects its stories. */
final class RtfText {
  /** No editor nests groups so deep; what is deeper is skipped. */
  private static final int DEEPEST = 1000;

  private final RtfTokens tokens;
  private final Budget budget;
  private final RtfCharsets charsets = new RtfCharsets();
  private final Flow body = new Flow();
  private final Flow notes = new Flow();
  private final List<Flow> running = new ArrayList<>();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final StringBuilder fieldCode = new StringBuilder();
  private final StringBuilder name = new StringBuilder();
  private final RtfStyles styles = new RtfStyles();
  private RtfGroup group = new RtfGroup();
  private int tooDeep;
  private int skip;
  private int fontCharset;
  private int style;

  RtfText(RtfTokens tokens, Budget budget) {
    this.tokens = tokens;
    this.budget = budget;
    group.story = new RtfStory(body, budget);
  }

  Flow body() {
    return body;
  }

  Flow notes() {
    return notes;
  }

  /** Running heads and feet. */
  List<Flow> running() {
    return running;
  }

  /** Reads the file; false if it breaks off inside of a group. */
  boolean read() throws UnreadableFileException {
    RtfStory main = group.story;
    while (true) {
      RtfTokens.Kind kind = tokens.next();
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word();
        case BYTE -> character();
        case END -> {
          flush();
          boolean isWhole = groups.isEmpty();
          while (!groups.isEmpty()) {
            close();
          }
          main.end();
          return isWhole;
        }
      }
    }
  }

  private void open() {
    flush();
    skip = 0;
    if (groups.size() >= DEEPEST) {
      tooDeep++;
      return;
    }
    groups.push(group);
    group = group.inner();
  }

  private void close() throws UnreadableFileException {
    flush();
    skip = 0;
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (groups.isEmpty()) {
      return;
    }
    RtfGroup outer = groups.pop();
    if (group.endsStory) {
      group.story.end();
    }
    if (group.place == Place.FIELD_CODE && outer.place != Place.FIELD_CODE) {
      String code = fieldCode.toString().strip().toUpperCase(Locale.ROOT);
      outer.isContents |= code.startsWith("TOC");
      fieldCode.setLength(0);
    }
    group = outer;
  }

  private void character() {
    if (skip > 0) {
      skip--;
    } else if (group.place != Place.NOWHERE && tooDeep == 0) {
      pending.write(tokens.number());
    }
  }

  private void flush() {
    if (pending.size() == 0) {
      return;
    }
    Charset charset = charsets.of(group.font);
    String text = pending.toString(charset);
    pending.reset();
    show(text);
  }

  private void show(String text) {
    switch (group.place) {
      case STORY -> {
        if (!group.hidden && !group.deleted && tooDeep == 0) {
          shown(text, group.story.text());
          if (group.isContents) {
            group.story.markContents();
          }
        }
      }
      case LABEL -> shown(text, group.story.label());
      case FIELD_CODE -> fieldCode.append(text);
      case FONTS, STYLES -> {
        name.append(text);
        if (text.endsWith(";")) {
          named(name.substring(0, name.length() - 1));
          name.setLength(0);
        }
      }
      case NOWHERE -> {}
    }
  }

  /** A font or a style ends with its name. */
  private void named(String ended) {
    if (group.place == Place.FONTS) {
      charsets.font(group.font, fontCharset, ended);
    } else {
      styles.add(style, group.outline, ended);
      group.outline = 0;
    }
  }

  private void shown(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SymbolFonts.isPrivate(c)) {
        out.append(SymbolFonts.show(charsets.fontName(group.font), c));
      } else if (c >= ' ' || c == '\t' || c == '\n') {
        out.append(c);
      }
    }
  }

  private void word() throws UnreadableFileException {
    if (skip > 0) {
      skip--;
      return;
    }
    if (tooDeep > 0) {
      return;
    }
    String word = tokens.word();
    if (word.equals("u")) {
      flush();
      show(String.valueOf((char) tokens.number(0)));
      skip = group.unicodeSkip;
      return;
    }
    flush();
    if (word.equals("*")) {
      group.isStarred = true;
      return;
    }
    boolean wasStarred = group.isStarred;
    group.isStarred = false;
    if (group.place != Place.NOWHERE && !destination(word, wasStarred)) {
      if (group.place == Place.FONTS) {
        font(word);
      } else if (group.place == Place.STYLES) {
        style(word);
      } else {
        look(word);
        mark(word);
      }
    } else if (word.equals("shptxt")) {
      // The only text inside of what is skipped otherwise: the properties of a shape.
      story(group.story.boxes());
    }
  }

  /** Turns to another place if the control word begins one. */
  private boolean destination(String word, boolean wasStarred) {
    switch (word) {
      case "fonttbl" -> group.place = Place.FONTS;
      case "listtext", "pntext" -> {
        group.place = Place.LABEL;
        group.story.label().setLength(0);
      }
      case "fldinst" -> group.place = Place.FIELD_CODE;
      case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> {
        Flow flow = new Flow();
        running.add(flow);
        story(flow);
      }
      case "footnote" -> story(notes);
      case "shptxt", "dptxbxtext" -> story(group.story.boxes());
      case "nesttableprops" -> group.row = new RtfRow();
      case "stylesheet" -> group.place = Place.STYLES;
      case "colortbl", "info", "pict", "nonesttables", "shprslt", "shpinst", "xe" ->
          group.place = Place.NOWHERE;
      case "objdata", "objclass", "objname", "tc", "rxe", "private", "nonshppict", "filetbl" ->
          group.place = Place.NOWHERE;
      default -> {
        if (wasStarred) {
          group.place = Place.NOWHERE;
          return true;
        }
        return false;
      }
    }
    return true;
  }

  private void story(Flow flow) {
    group.place = Place.STORY;
    group.story = new RtfStory(flow, budget);
    group.endsStory = true;
    group.isContents = false;
    group.hidden = false;
    group.inTable = false;
    group.depth = 0;
    group.outline = 0;
  }

  private void font(String word) {
    switch (word) {
      case "f" -> {
        group.font = tokens.number(0);
        fontCharset = 0;
        name.setLength(0);
        charsets.font(group.font, 0, "");
      }
      case "fcharset" -> {
        fontCharset = tokens.number(0);
        charsets.font(group.font, fontCharset, "");
      }
      default -> {}
    }
  }

  private void style(String word) {
    switch (word) {
      case "s" -> {
        style = tokens.number(0);
        group.outline = 0;
      }
      // Character and table styles: their numbers are not those of paragraphs.
      case "cs", "ds", "ts" -> style = -1;
      case "outlinelevel" -> outlineLevel();
      default -> {}
    }
  }

  private void outlineLevel() {
    int level = tokens.number(ListCounter.LEVELS);
    group.outline = level >= 0 && level < ListCounter.LEVELS ? level + 1 : 0;
  }

  private void look(String word) {
    switch (word) {
      case "ansicpg" -> charsets.codePage(tokens.number(0));
      case "uc" -> group.unicodeSkip = Math.max(0, Math.min(8, tokens.number(1)));
      case "f" -> group.font = tokens.number(0);
      case "v" -> group.hidden = tokens.isOn();
      case "deleted" -> group.deleted = tokens.isOn();
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
      }
      case "pard" -> {
        group.inTable = false;
        group.depth = 0;
        group.outline = 0;
        group.isContentsStyle = false;
      }
      case "intbl" -> group.inTable = true;
      case "itap" -> group.depth = Math.max(0, tokens.number(1));
      case "outlinelevel" -> outlineLevel();
      case "s" -> {
        RtfStyles.Style found = styles.get(tokens.number(0));
        group.outline = found.outlineLevel();
        group.isContentsStyle = found.isContents();
      }
      default -> group.row.define(word, tokens.number(0));
    }
  }

  private int tableDepth() {
    return group.depth > 0 ? group.depth : group.inTable ? 1 : 0;
  }

  private void mark(String word) throws UnreadableFileException {
    switch (word) {
      case "par", "sect", "page", "\n", "\r" -> {
        if (group.place == Place.STORY && !group.deleted) {
          group.story.endParagraph(tableDepth(), group.outline, group.isContentsStyle);
        }
      }
      case "cell" -> group.story.endCell(1, group.outline);
      case "nestcell" -> group.story.endCell(Math.max(2, group.depth), group.outline);
      case "row" -> group.story.endRow(1, group.row);
      case "nestrow" -> group.story.endRow(Math.max(2, group.depth), group.row);
      case "tab" -> show("\t");
      case "line" -> show("\n");
      case "lquote" -> show("‘");
      case "rquote" -> show("’");
      case "ldblquote" -> show("“");
      case "rdblquote" -> show("”");
      case "emdash" -> show("—");
      case "endash" -> show("–");
      case "bullet" -> show("•");
      case "~", "emspace", "enspace", "qmspace" -> show(" ");
      case "_" -> show("-");
      default -> {}
    }
  }
}
