package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.HeadField;
import io.github.jihe.words.Sought;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of a cover, or above a form, that name who reports: 填报单位：…, 主管部门：… */
final class LabelledLines {
  private static final Pattern LINE =
      Pattern.compile(
          "^\\s*([\\p{IsHan}()（） 　]{2,16}?)\\s*[:：]\\s*(\\S[^:：。；;]{1,39}?)\\s*(?:[ 　\\t]{2,}.*)?$");

  private static final Sought STAMP = new Sought("[(（](盖章|公章|签章|章)[)）]");

  /** 单位：万元 is no unit that reports. */
  private static final Sought MONEY = new Sought("(人民币)?[百千万亿]*元|%|[人户个].{0,3}");

  private final Map<HeadField, String> values;

  private LabelledLines(Map<HeadField, String> values) {
    this.values = values;
  }

  /** The lines among the first blocks, down to the first row of the first table. */
  static LabelledLines of(Document document, int blocks, Lexicon lexicon) {
    Map<HeadField, String> values = new EnumMap<>(HeadField.class);
    int seen = 0;
    for (Block block : document.blocks()) {
      if (++seen > blocks) {
        break;
      }
      for (String line : text(block).split("\\R", -1)) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          String value = STAMP.replaceAll(matcher.group(2), "").strip();
          lexicon
              .head(matcher.group(1))
              .filter(field -> value.length() >= 2 && !MONEY.is(value))
              .ifPresent(field -> values.putIfAbsent(field, value));
        }
      }
      if (block instanceof Table) {
        break;
      }
    }
    return new LabelledLines(values);
  }

  private static String text(Block block) {
    if (block instanceof Table table) {
      return table.cells().stream()
          .filter(cell -> cell.row() == 1)
          .map(Cell::text)
          .collect(Collectors.joining("\n"));
    }
    return block instanceof Paragraph p ? p.text() : block instanceof Heading h ? h.text() : "";
  }

  Optional<String> get(HeadField field) {
    return Optional.ofNullable(values.get(field));
  }
}
