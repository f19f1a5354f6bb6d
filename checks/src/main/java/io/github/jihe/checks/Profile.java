package io.github.jihe.checks;

import java.math.BigDecimal;
import java.util.List;

/**
 * The scoring policy of a country, province or bureau (评分政策).
 *
 * @param name as named on the command line
 * @param total what all weights make together
 * @param grades from the best; a score has the first grade whose lower bound it reaches
 */
public record Profile(String name, BigDecimal total, List<Grade> grades) {

  public Profile {
    grades = List.copyOf(grades);
  }

  /**
   * One grade.
   *
   * @param from lower bound in percent of the total, included
   * @param names the standard name first, then what else it is called
   */
  public record Grade(BigDecimal from, List<String> names) {
    public Grade {
      names = List.copyOf(names);
    }
  }
}
