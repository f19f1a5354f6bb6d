package io.github.jihe.checks;

import io.github.jihe.quantities.Characters;
import java.util.regex.Pattern;

/**
 * What an indicator is called, without what differs from place to place: quotation marks, notes in
 * brackets, 全县 or 综合, and the 数 of 新增就业人数.
 */
public record IndicatorName(String words) {
  /** 新增就业人数 and 新增就业12486人 name the same. */
  private static final Pattern COUNTED = Pattern.compile("(?<=.{4})(人数|数量|人次数|户数|次数|个数|数)$");

  private static final Pattern NOTES = Pattern.compile("[“”\"'：:（(].*$|[“”\"']");
  private static final Pattern WIDE =
      Pattern.compile("^(?:20\\d\\d年度?)?(?:[全我][省市州县区旗镇乡校院局]|年度|全年|总体|综合|整体|平均|其中|项目)+(?=.{3})");
  private static final Pattern SATISFACTION = Pattern.compile("^(.*)满意[度率]$");

  private static final Pattern SATISFIED = Pattern.compile("(综合|总体|整体|平均)?满意[度率]$");
  private static final Pattern OBJECT = Pattern.compile("对.*$");

  /** Shorter names are words that may mean anything: 完成率, 合格率. */
  private static final int SHORTEST = 4;

  public static IndicatorName of(String printed) {
    String name = NOTES.matcher(Characters.tight(printed)).replaceAll("");
    return new IndicatorName(WIDE.matcher(COUNTED.matcher(name).replaceFirst("")).replaceFirst(""));
  }

  /** Whether the name tells an indicator from others. */
  public boolean isTelling() {
    return words.length() >= SHORTEST;
  }

  /** Whether it is about how content somebody is. */
  public boolean isSatisfaction() {
    return SATISFACTION.matcher(words).matches();
  }

  /**
   * Whether one of two names of satisfaction may be the short form of the other: 满意度 of 群众满意度, that
   * of 受益群众满意度, 居民综合满意度 of 居民满意度.
   */
  public boolean mayBe(IndicatorName other) {
    String shorter = asked().length() <= other.asked().length() ? asked() : other.asked();
    String longer = shorter.equals(asked()) ? other.asked() : asked();
    return isSatisfaction()
        && other.isSatisfaction()
        && (longer.endsWith(shorter) || longer.startsWith(shorter));
  }

  /** Who was asked. */
  private String asked() {
    return OBJECT.matcher(SATISFIED.matcher(words).replaceFirst("")).replaceFirst("");
  }
}
