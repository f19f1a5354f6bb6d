package io.github.jihe.quantities;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit of measure (计量单位).
 *
 * @param symbol as printed: 万元, %, 人 …; empty for {@link #NONE}
 * @param inBase how many base units of its dimension one of it is
 */
public record Unit(String symbol, Dimension dimension, BigDecimal inBase) {
  public static final Unit NONE = new Unit("", Dimension.NONE, BigDecimal.ONE);
  public static final Unit YUAN = new Unit("元", Dimension.MONEY, BigDecimal.ONE);
  public static final Unit WAN_YUAN = new Unit("万元", Dimension.MONEY, new BigDecimal("10000"));
  public static final Unit YI_YUAN = new Unit("亿元", Dimension.MONEY, new BigDecimal("100000000"));
  public static final Unit PERCENT = new Unit("%", Dimension.RATIO, new BigDecimal("0.01"));
  public static final Unit PERMILLE = new Unit("‰", Dimension.RATIO, new BigDecimal("0.001"));

  /** A difference between two rates (百分点). */
  public static final Unit PERCENTAGE_POINT =
      new Unit("个百分点", Dimension.RATIO, new BigDecimal("0.01"));

  private static final Unit PERMILLE_POINT =
      new Unit("个千分点", Dimension.RATIO, new BigDecimal("0.001"));

  public static final Unit POINT = new Unit("分", Dimension.POINTS, BigDecimal.ONE);
  public static final Unit PERSON = new Unit("人", Dimension.PEOPLE, BigDecimal.ONE);

  private static final Map<String, BigDecimal> MULTIPLIERS =
      Map.of(
          "百", new BigDecimal("100"),
          "千", new BigDecimal("1000"),
          "万", new BigDecimal("10000"),
          "十万", new BigDecimal("100000"),
          "百万", new BigDecimal("1000000"),
          "千万", new BigDecimal("10000000"),
          "亿", new BigDecimal("100000000"));

  /** Units of what is measured, so that a whole number of them may be rounded. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "亩|公顷|平方.+|公里|千米|米|毫米|厘米|吨|公斤|千克|克|毫升|升|立方米?|千瓦|千瓦时|度|小时|分钟|秒|天|日|人[天日月]"
              + "|个?工作日|个?月|年|周?岁|周|季度|学期|学年|学时|课时|倍|级|.*[/A-Za-z℃²³㎡].*");

  /** Other words for the same unit. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("千米", "公里"),
          Map.entry("km", "公里"),
          Map.entry("KM", "公里"),
          Map.entry("m", "米"),
          Map.entry("㎡", "平方米"),
          Map.entry("m²", "平方米"),
          Map.entry("平米", "平方米"),
          Map.entry("m³", "立方米"),
          Map.entry("立方", "立方米"),
          Map.entry("千克", "公斤"),
          Map.entry("日", "天"),
          Map.entry("工作日", "个工作日"),
          Map.entry("月", "个月"),
          Map.entry("台套", "台"),
          Map.entry("台/套", "台"),
          Map.entry("场次", "场"));

  private static final Map<String, Unit> NAMED =
      Map.ofEntries(
          Map.entry("", NONE),
          Map.entry("元", YUAN),
          Map.entry("元整", YUAN),
          Map.entry("块钱", YUAN),
          Map.entry("人民币元", YUAN),
          Map.entry("%", PERCENT),
          Map.entry("‰", PERMILLE),
          Map.entry("个百分点", PERCENTAGE_POINT),
          Map.entry("百分点", PERCENTAGE_POINT),
          Map.entry("个千分点", PERMILLE_POINT),
          Map.entry("千分点", PERMILLE_POINT),
          Map.entry("分", POINT),
          Map.entry("人", PERSON),
          Map.entry("名", new Unit("名", Dimension.PEOPLE, BigDecimal.ONE)),
          Map.entry("位", new Unit("位", Dimension.PEOPLE, BigDecimal.ONE)),
          Map.entry("人次", new Unit("人次", Dimension.PERSON_TIMES, BigDecimal.ONE)),
          Map.entry("个人次", new Unit("人次", Dimension.PERSON_TIMES, BigDecimal.ONE)),
          Map.entry("千米", new Unit("千米", Dimension.OTHER, BigDecimal.ONE)),
          Map.entry("千克", new Unit("千克", Dimension.OTHER, BigDecimal.ONE)),
          Map.entry("千瓦", new Unit("千瓦", Dimension.OTHER, BigDecimal.ONE)),
          Map.entry("千瓦时", new Unit("千瓦时", Dimension.OTHER, BigDecimal.ONE)));

  /** The unit with this symbol; a symbol nobody knows is a unit of its own kind. */
  public static Unit of(String symbol) {
    Unit named = NAMED.get(symbol);
    if (named != null) {
      return named;
    }
    int bracket = symbol.indexOf('(');
    if (bracket > 0 && symbol.endsWith(")")) {
      return of(symbol.substring(0, bracket)); // 台(套) counts the same things as 台
    }
    for (int length = Math.min(2, symbol.length()); length >= 1; length--) {
      BigDecimal multiplier = MULTIPLIERS.get(symbol.substring(0, length));
      if (multiplier != null) {
        Unit rest = of(symbol.substring(length));
        return new Unit(symbol, rest.dimension(), rest.inBase().multiply(multiplier));
      }
    }
    return new Unit(symbol, Dimension.OTHER, BigDecimal.ONE);
  }

  /** The money unit that a caption or header names: 单位：万元, （万元）, 金额(元). */
  public static Optional<Unit> moneyIn(String words) {
    String tight = words.replaceAll("\\s+", "");
    for (String symbol : new String[] {"亿元", "百万元", "万元", "千元"}) {
      if (tight.contains(symbol)) {
        return Optional.of(of(symbol));
      }
    }
    if (tight.matches(".*[（(:：、/]元[）)]?.*") || tight.equals("元")) {
      return Optional.of(YUAN);
    }
    return Optional.empty();
  }

  /** Whether it counts one by one, people or things: 人, 户, 份, but neither 亩 nor 天 nor 万元. */
  public boolean countsOneByOne() {
    return switch (dimension) {
      case PEOPLE, PERSON_TIMES -> true;
      case OTHER -> !MEASURED.matcher(counted()).matches();
      default -> false;
    };
  }

  /** Whether both measure the same thing, so that their values can be compared. */
  public boolean comparable(Unit other) {
    return dimension == other.dimension
        && (dimension != Dimension.OTHER || counted().equals(other.counted()));
  }

  /** The symbol without a multiplier in front: 户 for 万户, but 公里 for 千米. */
  private String counted() {
    String bare =
        inBase.compareTo(BigDecimal.ONE) == 0 ? symbol : symbol.replaceFirst("^[十百千万亿]+", "");
    return SYNONYMS.getOrDefault(bare, bare);
  }

  /** Whether it counts what lies between two rates, and is no rate itself. */
  public boolean countsPoints() {
    return equals(PERCENTAGE_POINT) || equals(PERMILLE_POINT);
  }
}
