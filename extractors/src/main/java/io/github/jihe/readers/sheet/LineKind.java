package io.github.jihe.readers.sheet;

import java.util.regex.Pattern;

/** What a line above or below a table is, by its words: title, caption, note or signature. */
final class LineKind {
  private static final Pattern TITLE =
      Pattern.compile(
          ".*(表|情况|报告|清单|汇总|明细|统计|台账)\\s*([（(].{1,20}[）)])?\\s*([一二三四五六七八九十\\d]{1,3})?$"
              + "|^附\\s*[件表].*");
  private static final Pattern CAPTION =
      Pattern.compile(
          "^[（(]?\\s*(金额|计量|货币|填报|编报|编制|报送|填表|制表)?\\s*"
              + "(单位|部门|人|日期|时间|年度|机构)\\s*([（(][^）)]{0,8}[）)])?\\s*[:：].*"
              + "|^[（(]?\\s*\\d{4}\\s*年(度|\\s*\\d{1,2}\\s*月.*)?\\s*[）)]?$"
              + "|^(表|编)号\\s*[:：].*");
  private static final Pattern NOTE =
      Pattern.compile(
          "^[（(【]?\\s*(备\\s*)?(注|说\\s*明|填表说明|填报说明)\\s*\\d{0,2}\\s*[】）)]?\\s*[:：.、].*|^\\*.*|^※.*");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^(项目|单位|部门|财务)?\\s*(填报|填表|审核|复核|联系|负责|经办|制表|分管|主管)\\s*(人|领导|电话|日期|时间|单位)"
              + "\\s*([（(][^）)]{0,10}[）)])?\\s*[:：].*|^(联系)?(电话|日期)\\s*[:：].*");

  private static final Pattern TABLE_TITLE =
      Pattern.compile(
          ".{3,}表\\s*([（(].{1,20}[）)])?\\s*([一二三四五六七八九十\\d]{1,3})?$|^附\\s*[件表]\\s*[\\d一二三四五六七八九十]*([:：、.\\s].*)?");
  private static final Pattern PART =
      Pattern.compile("^([（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)]|[一二三四五六七八九十]{1,3}\\s*[、．.]).+");

  private static final int LONGEST_PART = 50;
  private static final int SHORTEST_SENTENCE = 8;

  private LineKind() {}

  private static String head(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** A title or an annex number: a line that says a table of its own begins. */
  static boolean isTitle(String text) {
    return text.length() <= 60 && TITLE.matcher(text.replace('\n', ' ')).matches();
  }

  /** A title that only a table has, unlike the headings inside of a form (资金使用情况). */
  static boolean isTableTitle(String text) {
    return text.length() <= 60 && TABLE_TITLE.matcher(text.replace('\n', ' ')).matches();
  }

  /** A numbered heading: 一、 or （一）. */
  static boolean isPart(String text) {
    return text.length() <= LONGEST_PART && text.indexOf('\n') < 0 && PART.matcher(text).matches();
  }

  /** Unit of amounts, who reports, for which year: what stands in small print above a table. */
  static boolean isCaption(String text) {
    return text.length() <= 80 && CAPTION.matcher(head(text)).matches();
  }

  static boolean isNote(String text) {
    return NOTE.matcher(head(text)).matches();
  }

  static boolean isSignature(String text) {
    return text.length() <= 60 && SIGNATURE.matcher(head(text)).matches();
  }

  /** Running text, however short: labels and titles end without a full stop. */
  static boolean isSentence(String text) {
    return text.length() >= SHORTEST_SENTENCE && text.strip().endsWith("。");
  }
}
