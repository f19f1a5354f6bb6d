package io.github.jihe.checks.ledger;

import io.github.jihe.checks.Likeness;
import io.github.jihe.quantities.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a unit taken apart: 市医保局 and 岚州市医疗保障局 may be the same.
 *
 * @param place region in front, without its level: 岚州; empty if there is none
 * @param level 省, 市, 县, 区 …; empty if there is none
 * @param office the rest: 医疗保障局
 */
record UnitName(String place, String level, String office) {
  private static final Pattern NUMBER =
      Pattern.compile("^[\\[(【]?[0-9A-Za-z]{3,}[\\])】]?[-—_.:]?(?=\\p{IsHan})");
  private static final Pattern REGION =
      Pattern.compile("^(?!城市)(\\p{IsHan}{0,8}?)(自治区|自治州|自治县|省|市|县|区|州|旗|盟)(?=\\p{IsHan}{2})");

  /** Offices are called by short names; schools and hospitals may differ by one character. */
  private static final Pattern SHORTENED = Pattern.compile(".*(局|委|委员会|厅|办|办公室|处)");

  static UnitName of(String printed) {
    String rest = NUMBER.matcher(Characters.tight(printed)).replaceFirst("");
    StringBuilder place = new StringBuilder();
    String level = "";
    Matcher region = REGION.matcher(rest);
    while (region.find()) {
      place.append(region.group(1));
      level = region.group(2);
      rest = rest.substring(region.end());
      region = REGION.matcher(rest);
    }
    return new UnitName(place.toString(), level, rest.replaceFirst("(\\(本级\\)|本级)$", ""));
  }

  /** How sure one can be that both are the same unit, from 0 to 100. */
  int likeness(UnitName other) {
    boolean sameLevel = level.isEmpty() || other.level.isEmpty() || level.equals(other.level);
    boolean samePlace =
        place.isEmpty()
            || other.place.isEmpty()
            || place.endsWith(other.place)
            || other.place.endsWith(place);
    if (!sameLevel || !samePlace || office.isEmpty()) {
      return 0;
    }
    if (office.equals(other.office)) {
      return level.equals(other.level) && place.equals(other.place) ? 100 : 95;
    }
    return isShort(office, other.office) || isShort(other.office, office) ? 90 : 0;
  }

  /** 医保局 for 医疗保障局: the same characters in the same order, first and last included. */
  private static boolean isShort(String brief, String full) {
    return brief.length() >= 3
        && brief.length() < full.length()
        && brief.charAt(0) == full.charAt(0)
        && SHORTENED.matcher(brief).matches()
        && SHORTENED.matcher(full).matches()
        && Likeness.isWithin(brief.substring(0, brief.length() - 1), full);
  }
}
