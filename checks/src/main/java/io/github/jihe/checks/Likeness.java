package io.github.jihe.checks;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How two names differ: what is left of each where their common beginning and end are taken away.
 *
 * @param first what only the first has
 * @param second what only the second has
 */
public record Likeness(String first, String second) {
  /** Words by which names of different things differ on purpose. */
  private static final Pattern DISTINCT =
      Pattern.compile(
          ".*([0-9一二三四五六七八九十百第东南西北中上下左右前后大小新老旧男女甲乙丙丁省市县区镇乡村]|城|试行|暂行|修订"
              + "|办法|规定|细则|方案|意见|通知|条例|规划|计划|指南|标准|要求|医疗|养老|失业|工伤|生育|住房|就业"
              + "|教育|卫生|科技|文化|农业|林业|水利|收入|支出|预算|决算|财政|民政|项目|资金|财务|资产|采购|合同"
              + "|管理|使用|考核|评价|监督|检查|审核|分配|居民|职工|学生|教师|小学|中学|初中|高中|[A-Za-z]).*");

  private static final Pattern NUMBERED = Pattern.compile("[0-9一二三四五六七八九十A-Za-z]");

  /** Compares two names without white space. */
  public static Likeness of(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int front = 0;
    while (front < shorter && a.charAt(front) == b.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    return new Likeness(
        a.substring(front, a.length() - back), b.substring(front, b.length() - back));
  }

  public boolean isSame() {
    return first.isEmpty() && second.isEmpty();
  }

  /** Whether they differ in so few characters, and such, that one is likely meant for the other. */
  public boolean isSlip(int most) {
    boolean few = !isSame() && Math.max(first.length(), second.length()) <= most;
    boolean replaced = first.length() == second.length();
    boolean lost = first.isEmpty() || second.isEmpty();
    if (!few || !replaced && !lost) {
      return false;
    }
    boolean distinct = DISTINCT.matcher(first).matches() && DISTINCT.matcher(second).matches();
    boolean numbered = NUMBERED.matcher(first + second).find();
    return !distinct && !numbered;
  }

  /** Whether two neighbouring characters stand in both. */
  public static boolean sharesWord(String a, String b) {
    return IntStream.range(0, a.length() - 1).anyMatch(at -> b.contains(a.substring(at, at + 2)));
  }

  /** Whether all characters of {@code part} stand in {@code whole} in the same order. */
  public static boolean isWithin(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }
}
