package io.github.jihe.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers out of text: the grammar of a printed number, for cells and for sentences alike.
 */
public final class Numbers {
  private static final String OPERATOR =
      "(?<operator>[≥≤><=]=?|大于等于|大于或等于|小于等于|小于或等于|不低于|不少于|不小于|不高于|不超过|不多于|不大于"
          + "|大于|小于|高于|低于|至少|最多)?";
  private static final String BEFORE = "(?<before>大约|约为|约|将近|接近|近|逾|超过|不足)?";
  private static final String DIGITS =
      "(?<number>(?<![\\d.])[-+]?(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)";
  private static final String MEASURE =
      "元整|元|个百分点|百分点|[%‰]|人次|人天|人|名|位|户次|户|个月|个工作日|个|家|项|次|件|套|台|辆|亩|公顷|平方米|平方公里"
          + "|㎡|m2|公里|千米|km|米|吨|公斤|千克|克|立方米|升|小时|分钟|分|天|日|月|年|周|岁|份|篇|册|本|期|场|批|种|类|条|处|座"
          + "|所|间|床|张|例|起|宗|门|幅|块|棵|株|头|只|村|社区|倍|页|课时|学时|班|对|笔|车次|辆次|令|号|款|章|版";
  private static final String UNIT =
      "\\s?(?<loose>余|多)?(?<unit>(?:十万|百万|千万|百|千|万|亿)?(?<loose2>余|多)?(?:" + MEASURE + ")|万|亿)?";
  private static final String AFTER = "(?<after>左右|以上|及以上|以内|以下|上下)?";
  private static final Pattern NUMBER =
      Pattern.compile(OPERATOR + "\\s?" + BEFORE + "\\s?" + DIGITS + UNIT + AFTER);

  private static final Pattern CELL_UNIT = Pattern.compile("[\\p{IsHan}A-Za-z㎡³²/·]{1,8}");

  private Numbers() {}

  /** Every number of the text, in order, each as what it is. */
  public static List<Mention> in(String text) {
    String folded = Characters.folded(text);
    Matcher matcher = NUMBER.matcher(folded);
    List<Mention> mentions = new ArrayList<>();
    while (matcher.find()) {
      mentions.add(mention(text, folded, matcher));
    }
    return mentions;
  }

  private static Mention mention(String text, String folded, Matcher match) {
    int end = match.end();
    String after = group(match, "after");
    boolean bounded = after.endsWith("以上") || after.equals("以内") || after.equals("以下");
    Quantity quantity =
        new Quantity(
            decimal(match.group("number")),
            Unit.of(group(match, "unit").replaceAll("[余多]", "")),
            isApproximate(match) || (bounded && group(match, "operator").isEmpty()),
            text.substring(match.start("number"), end).strip());
    Operator operator = operator(group(match, "operator"), after);
    Mention.Kind kind =
        NumberKinds.of(folded, match.start("number"), match.end("number"), end, quantity);
    return new Mention(match.start(), end, kind, operator, quantity);
  }

  private static boolean isApproximate(Matcher match) {
    return match.group("before") != null
        || match.group("loose") != null
        || match.group("loose2") != null
        || group(match, "after").equals("左右")
        || group(match, "after").equals("上下");
  }

  private static Operator operator(String before, String after) {
    Operator printed =
        switch (before) {
          case "≥", ">=", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "至少", "≥=" -> Operator.AT_LEAST;
          case "≤", "<=", "小于等于", "小于或等于", "不高于", "不超过", "不多于", "不大于", "最多", "≤=" ->
              Operator.AT_MOST;
          case ">", "大于", "高于" -> Operator.MORE_THAN;
          case "<", "小于", "低于" -> Operator.LESS_THAN;
          case "=", "==" -> Operator.EQUAL;
          default -> Operator.NONE;
        };
    if (printed != Operator.NONE) {
      return printed;
    }
    return switch (after) {
      case "以上", "及以上" -> Operator.AT_LEAST;
      case "以内", "以下" -> Operator.AT_MOST;
      default -> Operator.NONE;
    };
  }

  /**
   * The one number that a cell is, if it is nothing else: {@code 482.8}, {@code ≥95%}, {@code
   * 216个}, {@code 1,234.50 万元}. Absent for a blank, a dash or words: absent is never zero.
   *
   * @param inherited unit of the column, caption or table, for a number printed without one
   */
  public static Optional<Quantity> inCell(String cell, Unit inherited) {
    return mentionInCell(cell).map(Mention::quantity).map(q -> inherit(q, inherited));
  }

  private static Quantity inherit(Quantity quantity, Unit inherited) {
    if (quantity.unit().dimension() != Dimension.NONE) {
      return quantity;
    }
    return quantity.withUnit(
        quantity.unit().symbol().isEmpty() || inherited.dimension() == Dimension.NONE
            ? inherited
            : Unit.of(quantity.unit().symbol() + inherited.symbol()));
  }

  /** As {@link #inCell}, with the operator. */
  public static Optional<Mention> mentionInCell(String cell) {
    String folded = Characters.folded(cell).strip();
    if (folded.isEmpty() || folded.length() > 40) {
      return Optional.empty();
    }
    String joined =
        folded.replaceAll(
            "(?<=[\\d.,])\\s+(?=[\\d.,%])|\\s+(?=%)", folded.matches("\\d+\\s+\\d+") ? " " : "");
    Matcher matcher = NUMBER.matcher(joined);
    if (!matcher.find() || !joined.substring(0, matcher.start()).isBlank()) {
      return negative(joined);
    }
    String rest = joined.substring(matcher.end()).strip();
    Mention mention = mention(joined, joined, matcher);
    Mention plain = asQuantity(mention);
    if (rest.isEmpty() || rest.matches("%+|[。；;，,]")) {
      return Optional.of(plain);
    }
    boolean noUnitYet = group(matcher, "unit").isEmpty();
    if (noUnitYet && CELL_UNIT.matcher(rest).matches()) {
      return Optional.of(withUnit(plain, Unit.of(rest)));
    }
    return Optional.empty();
  }

  /** A number in a cell of its own is a quantity, unless it is printed as a year or date. */
  private static Mention asQuantity(Mention mention) {
    return new Mention(
        mention.start(),
        mention.end(),
        Mention.Kind.QUANTITY,
        mention.operator(),
        mention.quantity());
  }

  private static Mention withUnit(Mention mention, Unit unit) {
    return new Mention(
        mention.start(),
        mention.end(),
        mention.kind(),
        mention.operator(),
        mention.quantity().withUnit(unit));
  }

  /** Accounting style: (1,234.50) is below zero. */
  private static Optional<Mention> negative(String folded) {
    if (!folded.matches("\\(\\s*[\\d,.]+\\s*\\)")) {
      return Optional.empty();
    }
    return mentionInCell("-" + folded.substring(1, folded.length() - 1).strip());
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace(",", "").replace("，", ""));
  }

  private static String group(Matcher match, String name) {
    String found = match.group(name);
    return found == null ? "" : found;
  }
}
