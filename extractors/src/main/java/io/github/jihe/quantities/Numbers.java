package io.github.jihe.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers out of text: the grammar of a printed number, for cells and for sentences alike.
 */
public final class Numbers {
  private static final int LONGEST_CELL = 40;
  private static final Pattern CELL_UNIT = Pattern.compile("[\\p{IsHan}A-Za-z㎡³²/·]{1,8}");
  private static final Pattern SPLIT_BY_SCAN =
      Pattern.compile("(?<=\\d)\\s+(?=[.,]\\d|%)|(?<=\\d[.,])\\s+(?=\\d)");
  private static final Pattern GROUPED_BY_SPACES =
      Pattern.compile("[-+]?\\d{1,3}( \\d{3}(?!\\d))+(\\.\\d+|(?<= \\d{3} \\d{3}))(?!\\d).*");
  private static final Pattern NEGATIVE = Pattern.compile("\\(\\s*[\\d,.，]+\\s*\\)");
  private static final Pattern IDLE = Pattern.compile("[%‰。；;，,]+");

  private Numbers() {}

  /** Every number of the text, in order, each as what it is; offsets are those of the text. */
  public static List<Mention> in(String text) {
    if (!NumberScanner.mayFind(text)) {
      return List.of();
    }
    List<Mention> mentions = new NumberScanner(text).scan();
    List<MalformedNumber> malformed = malformedIn(text);
    return malformed.isEmpty() ? mentions : withoutUnsure(mentions, malformed);
  }

  /** A malformed number is no quantity, unless only its unit is printed twice. */
  private static List<Mention> withoutUnsure(
      List<Mention> mentions, List<MalformedNumber> malformed) {
    List<Mention> sure = new ArrayList<>(mentions.size());
    int next = 0;
    for (Mention mention : mentions) {
      while (next < malformed.size() && malformed.get(next).end() <= mention.start()) {
        next++;
      }
      boolean touched = next < malformed.size() && malformed.get(next).start() < mention.end();
      boolean unsure = touched && mention.isQuantity() && !reads(mention, malformed.get(next));
      sure.add(unsure ? as(Mention.Kind.NAME, mention) : mention);
    }
    return sure;
  }

  private static boolean reads(Mention mention, MalformedNumber malformed) {
    String reading = malformed.reading().replaceFirst("^[≥≤]", "");
    return Characters.tight(mention.quantity().text()).equals(reading);
  }

  /** Numbers that cannot be meant as printed, in order, without overlaps. */
  public static List<MalformedNumber> malformedIn(String text) {
    return MalformedNumbers.in(text);
  }

  /**
   * The one number that a cell is, if it is nothing else: {@code 482.8}, {@code ≥95%}, {@code
   * 216个}, {@code 1,234.50 万元}. Absent for a blank, a dash or words: absent is never zero.
   *
   * @param inherited unit of the column, caption or table, for a number printed without one
   */
  public static Optional<Quantity> inCell(String cell, Unit inherited) {
    return mentionInCell(cell)
        .map(Mention::quantity)
        .map(quantity -> quantity.inheriting(inherited));
  }

  /** As {@link #inCell}, with the operator. */
  public static Optional<Mention> mentionInCell(String cell) {
    String folded = Characters.folded(cell).strip();
    if (folded.isEmpty() || folded.length() > LONGEST_CELL || !NumberScanner.mayFind(folded)) {
      return Optional.empty();
    }
    if (folded.charAt(0) == '(' && NEGATIVE.matcher(folded).matches()) {
      return mentionInCell("-" + folded.substring(1, folded.length() - 1).strip());
    }
    String joined = joined(folded);
    List<Mention> mentions = new NumberScanner(joined).scan();
    if (mentions.size() != 1 || mentions.get(0).start() > 0 || isUnreadable(mentions.get(0))) {
      return Optional.empty();
    }
    Mention plain = as(Mention.Kind.QUANTITY, mentions.get(0));
    String rest = joined.substring(plain.end()).strip();
    if (rest.isEmpty() || IDLE.matcher(rest).matches()) {
      return Optional.of(plain);
    }
    if (plain.quantity().unit().symbol().isEmpty() && CELL_UNIT.matcher(rest).matches()) {
      return Optional.of(withUnit(plain, Unit.of(rest)));
    }
    return Optional.empty();
  }

  /**
   * A cell has one number, so that spaces a scan or a typist left inside of it can go. 484 482 may
   * be two columns run together and stays as it is.
   */
  private static String joined(String folded) {
    if (folded.chars().noneMatch(Character::isWhitespace)) {
      return folded;
    }
    String close = SPLIT_BY_SCAN.matcher(folded).replaceAll("");
    String open = close.replaceFirst("^([≥≤<>=]{1,2})\\s+", "$1");
    return GROUPED_BY_SPACES.matcher(open).matches()
        ? open.replaceAll("(?<=\\d) (?=\\d{3}(?!\\d))", "")
        : open;
  }

  private static boolean isUnreadable(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
            && mention.quantity().value().signum() == 0
            && !mention.quantity().text().matches("[-+]?0+(\\.0+)?.*")
        || mention.kind() == Mention.Kind.DATE && mention.quantity().value().signum() == 0;
  }

  private static Mention as(Mention.Kind kind, Mention mention) {
    return new Mention(
        mention.start(), mention.end(), kind, mention.operator(), mention.quantity());
  }

  private static Mention withUnit(Mention mention, Unit unit) {
    return new Mention(
        mention.start(),
        mention.end(),
        mention.kind(),
        mention.operator(),
        mention.quantity().withUnit(unit));
  }
}
