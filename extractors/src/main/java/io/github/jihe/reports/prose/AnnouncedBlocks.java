package io.github.jihe.reports.prose;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that announces a number of items, and the numbered paragraphs that follow it at once:
 * 主要存在以下三个问题： （一）… （二）… （三）….
 */
final class AnnouncedBlocks {
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:^|.*[^第十百\\d])([两三四五六七八九]|[2-9])\\s?(?:个|项|点|条|大)(\\p{IsHan}{0,10})[:。]?$");

  /** Only a list is announced so, and not counted for its own sake. */
  private static final Sought INTRODUCED = new Sought("以下|如下|下列|下述|:$");

  private static final String CHINESE = "一二三四五六七八九十";
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\(([一二三四五六七八九十])\\)|([一二三四五六七八九十])[、.]|([一二三四五六七八九十])是|(\\d{1,2})[、.](?!\\d)|\\((\\d{1,2})\\)).*",
          Pattern.DOTALL);
  private static final int LONGEST_LINE = 60;

  private AnnouncedBlocks() {}

  /** An item of a list: the style of its number, and the number. */
  private record Item(int style, int number) {
    static Optional<Item> of(String text) {
      Matcher matcher = NUMBER.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      for (int style = 1; style <= matcher.groupCount(); style++) {
        String printed = matcher.group(style);
        if (printed != null) {
          int chinese = CHINESE.indexOf(printed) + 1;
          return Optional.of(new Item(style, chinese > 0 ? chinese : Integer.parseInt(printed)));
        }
      }
      return Optional.empty();
    }
  }

  static List<Relation> read(Document document) {
    List<Relation> found = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      String text = text(blocks.get(i));
      Matcher announced = ANNOUNCED.matcher(text);
      if (text.length() > LONGEST_LINE || !announced.matches() || !INTRODUCED.isIn(text)) {
        continue;
      }
      int items = items(blocks, i + 1);
      if (items > 1) {
        Passage passage = Passage.of(blocks.get(i).location(), printed(blocks.get(i)));
        found.add(
            new Relation.Enumeration(
                EnumerationGrammar.number(announced.group(1)),
                items,
                announced.group(2),
                passage.source(0, passage.text().length())));
      }
    }
    return found;
  }

  /**
   * How many paragraphs are numbered from 1 on, in one style; 0 if the first one is not, or if a
   * number is left out or comes again, so that it cannot be told which of them are meant.
   */
  private static int items(List<Block> blocks, int from) {
    Optional<Item> first = Item.of(text(blocks.get(from))).filter(item -> item.number() == 1);
    if (first.isEmpty()) {
      return 0;
    }
    int count = 1;
    for (int i = from + 1; i < blocks.size(); i++) {
      Optional<Item> item = Item.of(text(blocks.get(i)));
      if (item.isEmpty()) {
        if (blocks.get(i) instanceof Heading) {
          break;
        }
        continue;
      }
      if (item.get().style() != first.get().style()) {
        if (item.get().style() < first.get().style() || blocks.get(i) instanceof Heading) {
          break;
        }
        continue;
      }
      if (item.get().number() != count + 1) {
        return 0;
      }
      count++;
    }
    return count;
  }

  private static String text(Block block) {
    return Characters.tight(Characters.folded(printed(block)));
  }

  private static String printed(Block block) {
    return block instanceof Paragraph paragraph
        ? paragraph.text()
        : block instanceof Heading heading ? heading.text() : "";
  }
}
