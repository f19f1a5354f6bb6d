package io.github.jihe.reports.wording;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.wording.Leftover;
import io.github.jihe.facts.wording.Leftover.Kind;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Finds what a template left behind. */
final class LeftoverReader {
  private final Terms terms;

  LeftoverReader(Terms terms) {
    this.terms = terms;
  }

  List<Leftover> read(Piece piece) {
    List<Leftover> found = new ArrayList<>();
    for (Kind kind : List.of(Kind.PLACEHOLDER, Kind.INSTRUCTION)) {
      for (Sought pattern : terms.leftovers().get(kind)) {
        for (MatchResult match : pattern.allIn(piece.folded())) {
          found.add(
              new Leftover(
                  piece.text().substring(match.start(), match.end()).strip(),
                  kind,
                  piece.quote(match.start(), match.end())));
        }
      }
    }
    return found;
  }

  /** Rows of the template that were filled in, except for their name. */
  List<Leftover> read(Form form) {
    List<Sought> patterns = terms.leftovers().get(Kind.TEMPLATE_NAME);
    return form.indicators().stream()
        .flatMap(table -> table.indicators().stream())
        .filter(LeftoverReader::isFilled)
        .filter(row -> patterns.stream().anyMatch(p -> p.is(bare(row))))
        .map(row -> new Leftover(row.name().strip(), Kind.TEMPLATE_NAME, row.source()))
        .toList();
  }

  private static String bare(Indicator row) {
    return Characters.tight(row.name());
  }

  private static boolean isFilled(Indicator row) {
    return row.actual().filter(entry -> !entry.isBlank()).isPresent() || row.score().isPresent();
  }
}
