package io.github.jihe.corpus.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A form, with some prose around it in half of the samples.
 *
 * @param department whether the form is about a whole department
 */
record FormTemplate(
    String name, Plan plan, Templates.StyleMaker style, boolean apart, boolean department)
    implements Template {

  @Override
  public List<Piece> layout(Facts facts, Dice dice, Prose prose) {
    FormStyle drawn = style.of(facts, dice);
    List<Piece> form = FormLayout.of(facts, drawn, dice, prose.words());
    List<Piece> pieces = new ArrayList<>();
    if (dice.chance(50)) {
      pieces.add(new Piece.Line(1, facts.project() + "绩效自评情况说明"));
      pieces.addAll(department ? departmentProse(dice, prose) : projectProse(dice, prose, drawn));
    }
    pieces.addAll(form);
    return pieces;
  }

  private static List<Piece> projectProse(Dice dice, Prose prose, FormStyle style) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(prose.paragraph("budget", 1));
    pieces.add(prose.paragraph("executed", dice.between(1, 2)));
    if (prose.isAdjusted()) {
      pieces.add(prose.paragraph("adjusted", 1));
    }
    pieces.add(prose.paragraph("outputs", 1));
    pieces.addAll(prose.claims(dice.between(0, 1)));
    if (dice.chance(50)) {
      pieces.add(prose.paragraph("indicator", 1));
    }
    if (!style.totalLabel().isEmpty()) {
      pieces.add(prose.paragraph("conclusion", 1));
    }
    return pieces;
  }

  private static List<Piece> departmentProse(Dice dice, Prose prose) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(prose.paragraph("staff", 1));
    pieces.add(prose.paragraph("department", dice.between(1, 2)));
    pieces.add(prose.paragraph("outputs", 1));
    if (prose.isAdjusted()) {
      pieces.add(prose.paragraph("adjusted", 1));
    }
    return pieces;
  }
}
