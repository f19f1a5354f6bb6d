package io.github.jihe.readers.word;

import java.util.List;
import java.util.Locale;

/** Numbers as lists print them, by the names of ECMA-376 part 1, 17.18.59 ST_NumberFormat. */
final class NumberText {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String FORMAL_DIGITS_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  /** The .doc and .rtf number of each format (MS-OSHARED 2.2.1.3 MSONFC) is its place here. */
  private static final List<String> BY_CODE =
      List.of(
          "decimal",
          "upperRoman",
          "lowerRoman",
          "upperLetter",
          "lowerLetter",
          "ordinal",
          "cardinalText",
          "ordinalText",
          "hex",
          "chicago",
          "ideographDigital",
          "japaneseCounting",
          "aiueo",
          "iroha",
          "decimalFullWidth",
          "decimalHalfWidth",
          "japaneseLegal",
          "japaneseDigitalTenThousand",
          "decimalEnclosedCircle",
          "decimalFullWidth2",
          "aiueoFullWidth",
          "irohaFullWidth",
          "decimalZero",
          "bullet",
          "ganada",
          "chosung",
          "decimalEnclosedFullstop",
          "decimalEnclosedParen",
          "decimalEnclosedCircleChinese",
          "ideographEnclosedCircle",
          "ideographTraditional",
          "ideographZodiac",
          "ideographZodiacTraditional",
          "taiwaneseCounting",
          "ideographLegalTraditional",
          "taiwaneseCountingThousand",
          "taiwaneseDigital",
          "chineseCounting",
          "chineseLegalSimplified",
          "chineseCountingThousand",
          "koreanDigital",
          "koreanCounting",
          "koreanLegal",
          "koreanDigital2");

  private static final int CODE_NUMBER_IN_DASH = 57;
  private static final int CODE_NONE = 255;

  private NumberText() {}

  /** The name of a format that .doc or .rtf gives by its number; decimal for one not known. */
  static String formatOfCode(int code) {
    if (code == CODE_NONE) {
      return "none";
    }
    if (code == CODE_NUMBER_IN_DASH) {
      return "numberInDash";
    }
    return code >= 0 && code < BY_CODE.size() ? BY_CODE.get(code) : "decimal";
  }

  /** The number in a format; in decimal digits where the format has no sign for it. */
  static String of(String format, int number) {
    String plain = Integer.toString(number);
    if (number < 0) {
      return plain;
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "ordinal" -> plain + ordinalEnding(number);
      case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + plain : plain;
      case "decimalFullWidth", "decimalFullWidth2" -> digits(plain, "０１２３４５６７８９");
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedFullstop" -> enclosed(number, 20, '⒈', plain + ".");
      case "decimalEnclosedParen" -> enclosed(number, 20, '⑴', "(" + plain + ")");
      case "ideographEnclosedCircle" -> enclosed(number, 10, '㊀', plain);
      case "numberInDash" -> "- " + plain + " -";
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital2" ->
          digits(plain, DIGITS);
      case "chineseCounting", "taiwaneseCounting" ->
          number < 100 ? counting(number, DIGITS, "", true) : digits(plain, DIGITS);
      case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting" ->
          counting(number, DIGITS, "十百千", true);
      case "chineseLegalSimplified", "japaneseLegal" ->
          counting(number, FORMAL_DIGITS, "拾佰仟", false);
      case "ideographLegalTraditional" -> counting(number, FORMAL_DIGITS_TRADITIONAL, "拾佰仟", false);
      case "ideographTraditional" -> one(number, STEMS);
      case "ideographZodiac" -> one(number, BRANCHES);
      case "ideographZodiacTraditional" -> sexagenary(number);
      default -> plain;
    };
  }

  private static String digits(String plain, String signs) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      out.append(signs.charAt(plain.charAt(i) - '0'));
    }
    return out.toString();
  }

  /** 十一, 一百零五; a bare ten is 十 where {@code shortTen}, else 壹拾. */
  private static String counting(int number, String digits, String units, boolean shortTen) {
    String signs = units.isEmpty() ? "十百千" : units;
    if (number == 0) {
      return shortTen ? "〇" : "零";
    }
    if (number > 99_999) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    if (number >= 10_000) {
      out.append(digits.charAt(number / 10_000)).append(shortTen ? "万" : "萬");
    }
    boolean isGap = false;
    int divisor = 1000;
    for (int place = 2; place >= -1; place--, divisor /= 10) {
      int digit = number / divisor % 10;
      if (digit == 0) {
        isGap = !out.isEmpty();
        continue;
      }
      if (isGap) {
        out.append('零');
        isGap = false;
      }
      if (!(shortTen && place == 0 && digit == 1 && out.isEmpty())) {
        out.append(digits.charAt(digit));
      }
      if (place >= 0) {
        out.append(signs.charAt(place));
      }
    }
    return out.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }

  /** a … z, aa, bb …: the letter repeats. */
  private static String letters(int number, char first) {
    if (number < 1 || number > 26 * 20) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) (first + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String ordinalEnding(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String circled(int number) {
    if (number >= 1 && number <= 20) {
      return String.valueOf((char) ('①' + number - 1));
    }
    if (number >= 21 && number <= 35) {
      return String.valueOf((char) ('㉑' + number - 21));
    }
    return number >= 36 && number <= 50
        ? String.valueOf((char) ('㊱' + number - 36))
        : Integer.toString(number);
  }

  private static String enclosed(int number, int largest, char first, String otherwise) {
    return number >= 1 && number <= largest
        ? String.valueOf((char) (first + number - 1))
        : otherwise;
  }

  private static String one(int number, String signs) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String sexagenary(int number) {
    if (number < 1 || number > 60) {
      return Integer.toString(number);
    }
    return "" + STEMS.charAt((number - 1) % 10) + BRANCHES.charAt((number - 1) % 12);
  }
}
