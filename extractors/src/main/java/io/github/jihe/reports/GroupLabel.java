package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a group of indicators, with the weight that may stand in it: 产出指标（50分）.
 *
 * @param name without white space and weight
 */
record GroupLabel(String name, Optional<Figure> weight) {
  private static final Pattern WEIGHT =
      Pattern.compile("[(\\[【]?(?:共|计|满分|权重|分值)?[:]?(\\d+(?:\\.\\d+)?)(?:分|%)?[)\\]】]?$");

  private static final Sought NUMBER = new Sought("^[一二三四五六七八九十\\d]{1,2}[、.]");

  static GroupLabel of(GridView grid, Cell cell) {
    String tight = Characters.tight(cell.text());
    Matcher matcher = WEIGHT.matcher(tight);
    boolean bracketed =
        tight.endsWith(")")
            || tight.endsWith("分")
            || tight.endsWith("】")
            || tight.endsWith("]")
            || tight.endsWith("%)");
    if (!bracketed || !matcher.find() || matcher.start() == 0) {
      return new GroupLabel(name(tight), Optional.empty());
    }
    Optional<Figure> weight =
        Numbers.inCell(matcher.group(1), Unit.POINT)
            .map(quantity -> Figure.of(quantity, grid.source(cell), false));
    return new GroupLabel(name(tight.substring(0, matcher.start())), weight);
  }

  private static String name(String tight) {
    String name = NUMBER.replaceFirst(tight, "");
    int half = name.length() / 2; // a cell cut by a page break repeats its label
    boolean twice = half >= 2 && name.substring(0, half).equals(name.substring(half));
    return twice ? name.substring(0, half) : name;
  }
}
