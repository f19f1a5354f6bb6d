package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Paragraph;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passages about a part of what a form is about: one street, one school, one section of a road.
 * Their 预算 and 支出 are not those of the form.
 */
final class PartPassages {
  private static final String NUMBER = "(?:[一二三四五六七八九十\\d]{1,3}[、.．)]|\\([一二三四五六七八九十\\d]{1,3}\\))?";

  /** Names of parts at the beginning of a sentence. */
  private static final Pattern PART =
      Pattern.compile(
          "^"
              + NUMBER
              + "(?![全我本各该某每由经对在从向为将已按])(\\p{IsHan}{1,8}?"
              + "(?:街道|乡|镇|村|社区|片区|标段|小区|小学|中学|学校|医院|卫生院|支队|大队|分局|分公司|工区|段))"
              + "(?!政府|政办|级|振兴|医|容|民|庄|组织|公路)");

  /** 1.青阳县预算执行偏慢 opens a list of places. */
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:\\d{1,2}[、.．)]|\\([一二三四五六七八九十\\d]{1,2}\\))(?![全我本各该某])(\\p{IsHan}{1,4}?[县区市州旗])(?!级|财政|政府|委|人民|直|本)");

  /** A heading that is nothing but a name. */
  private static final Pattern HEADING =
      Pattern.compile("^" + NUMBER + "(\\p{IsHan}{2,8}(?:街道|乡|镇|村|社区|县|区|市|旗|学校|中学|小学|医院|标段))$");

  private final Map<Integer, String> paragraphs;
  private final List<String> own;

  private PartPassages(Map<Integer, String> paragraphs, List<String> own) {
    this.paragraphs = paragraphs;
    this.own = own;
  }

  static PartPassages of(Document document, List<Form> forms) {
    Map<Integer, String> paragraphs = new HashMap<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.put(paragraph.location().block(), paragraph.text());
      }
    }
    List<String> own =
        forms.stream()
            .flatMap(
                form ->
                    Stream.of(HeadField.PROJECT, HeadField.UNIT, HeadField.DEPARTMENT)
                        .flatMap(field -> form.head(field).stream()))
            .map(Characters::tight)
            .toList();
    return new PartPassages(paragraphs, own);
  }

  /**
   * Whether the heading, the paragraph or the sentence of a statement begins with a part's name.
   */
  boolean holds(Statement statement) {
    var place = statement.figure().source().location();
    if (isPart(HEADING, Characters.tight(place.heading()))) {
      return true;
    }
    String text = paragraphs.getOrDefault(place.block(), "");
    if (isPart(PART, Characters.tight(text)) || isPart(LISTED, Characters.tight(text))) {
      return true;
    }
    int at = text.indexOf(statement.figure().source().quote().strip());
    int begin = at < 0 ? 0 : Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
    return isPart(PART, Characters.tight(text.substring(begin)));
  }

  private boolean isPart(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() && own.stream().noneMatch(name -> name.contains(matcher.group(1)));
  }
}
