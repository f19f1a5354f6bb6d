package io.github.jihe.checks.ledger;

import io.github.jihe.quantities.Characters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a project as ledgers and reports can be compared by it.
 *
 * @param bare without brackets, year and the words 项目, 经费, 资金 at its end
 * @param outside the same without what stands in brackets
 */
record ProjectTitle(String bare, String outside) {
  /** Characters of a name that is no common word. */
  private static final int TELLING = 4;

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern SIGNS = Pattern.compile("[()\\[\\]【】《》“”\"'·、,，。;；:\\-—_/]");
  private static final Pattern YEAR = Pattern.compile("^20\\d{2}(年度|年)?|20\\d{2}(年度|年)$");
  private static final Pattern END = Pattern.compile("(?<=..)(项目|专项|支出|经费|资金)$");

  static ProjectTitle of(String printed) {
    String tight = Characters.tight(printed);
    String outside = core(IN_BRACKETS.matcher(tight).replaceAll(""));
    return new ProjectTitle(core(tight), outside);
  }

  private static String core(String name) {
    String before;
    String core = SIGNS.matcher(name).replaceAll("").toUpperCase(Locale.ROOT);
    do {
      before = core;
      core = YEAR.matcher(END.matcher(core).replaceFirst("")).replaceFirst("");
    } while (!core.equals(before));
    return core;
  }

  /** From 0 to 100; 100 only for names that are the same but for signs and common endings. */
  int likeness(ProjectTitle other) {
    if (bare.isEmpty() || other.bare.isEmpty()) {
      return 0;
    }
    if (bare.equals(other.bare)) {
      return 100;
    }
    boolean sameOutside = outside.length() > 2 && outside.equals(other.outside);
    return sameOutside ? 90 : Math.min(89, Math.max(within(other), shared(bare, other.bare)));
  }

  /** One name in the other, with words of its own besides. */
  private int within(ProjectTitle other) {
    boolean part = bare.contains(other.bare) || other.bare.contains(bare);
    return part && Math.min(bare.length(), other.bare.length()) >= TELLING ? 75 : 0;
  }

  /** Twice the pairs of characters that both have, in percent of all pairs. */
  private static int shared(String a, String b) {
    Set<String> first = pairs(a);
    Set<String> second = pairs(b);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long common = first.stream().filter(second::contains).count();
    return (int) (200 * common / (first.size() + second.size()));
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
