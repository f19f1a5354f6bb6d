package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Likeness;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of projects as forms and texts write them. */
public final class ProjectNames {
  private static final int SHORTEST = 4;

  private static final Pattern NOTES = Pattern.compile("\\([^()]*\\)");

  /** What stands about the core of a name, in the order in which it is taken away. */
  private static final List<Pattern> SURROUNDINGS =
      List.of(
          Pattern.compile("^(20\\d{2}年度?)"),
          Pattern.compile("^(中央|省级|市级|县级|区级|省拨|市拨|省|上级|本级)"),
          Pattern.compile("(项目|专项)?(支出|资金|经费)?$"));

  private ProjectNames() {}

  /** Without white space, notes in brackets, years, levels and the word 项目. */
  public static String core(String name) {
    String core = NOTES.matcher(Characters.tight(name)).replaceAll("");
    for (Pattern part : SURROUNDINGS) {
      core = part.matcher(core).replaceFirst("");
    }
    return core;
  }

  /** Whether one name is contained in the other, also with words of the other in between. */
  static boolean match(Form form, Statement part) {
    return match(core(form.name()), core(part.subject()));
  }

  /** Whether one of two names without their surroundings is contained in the other. */
  public static boolean match(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return !shorter.isEmpty()
        && (longer.contains(shorter)
            || shorter.length() >= SHORTEST && Likeness.isWithin(shorter, longer));
  }

  /** What the form's total says was budgeted or spent. */
  static Stream<Figure> amounts(Form form) {
    return form.funds().flatMap(FundTable::total).stream()
        .flatMap(
            row ->
                Stream.of(
                        FundMeasure.BUDGET,
                        FundMeasure.INITIAL_BUDGET,
                        FundMeasure.CURRENT_YEAR,
                        FundMeasure.EXECUTED)
                    .map(row::get)
                    .flatMap(Optional::stream));
  }
}
