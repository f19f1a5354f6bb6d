package io.github.jihe.reports;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.ReasonTrait;
import io.github.jihe.facts.RowWords;
import io.github.jihe.facts.Wording;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.Set;

/** Reads what the words of an indicator row say. */
final class RowWordReader {
  private static final Sought STOP = new Sought("[。；;.]+$");

  private final WordLexicon lexicon;

  RowWordReader(WordLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param shifted whether the actual value was taken from the reason column
   */
  RowWords read(
      String subgroup,
      String name,
      Optional<Entry> target,
      Optional<Entry> actual,
      Optional<Entry> reason,
      boolean shifted) {
    return new RowWords(
        wording(target),
        wording(actual),
        traits(reason),
        lexicon.isRate(name),
        lexicon.misplaced(subgroup, name),
        lexicon.isTotalCost(name),
        shifted);
  }

  private Wording wording(Optional<Entry> entry) {
    if (entry.isEmpty() || entry.get().isBlank()) {
      return Wording.BLANK;
    }
    boolean calendar =
        entry
            .flatMap(Entry::figure)
            .filter(figure -> figure.quantity().unit().symbol().matches("[年月日号]"))
            .isPresent();
    return calendar ? Wording.TIME : lexicon.wording(bare(entry.get()));
  }

  private Set<ReasonTrait> traits(Optional<Entry> reason) {
    return reason.isEmpty() || reason.get().isBlank()
        ? Set.of()
        : lexicon.reason(bare(reason.get()));
  }

  static String bare(Entry entry) {
    return STOP.replaceFirst(Characters.tight(entry.text()), "");
  }

  /**
   * Whether the actual value stands one column too far right: nothing where it belongs, and a bare
   * number of the target's kind where a reason should be.
   */
  static boolean isShifted(Optional<Entry> target, Optional<Entry> actual, Optional<Entry> reason) {
    return target.flatMap(Entry::figure).isPresent()
        && actual.isPresent()
        && actual.get().text().isBlank()
        && reason.flatMap(Entry::figure).isPresent()
        && target
            .flatMap(Entry::figure)
            .get()
            .quantity()
            .unit()
            .equals(reason.flatMap(Entry::figure).get().quantity().unit());
  }
}
