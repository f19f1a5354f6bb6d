package io.github.jihe.reports.wording;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.wording.Leftover;
import io.github.jihe.facts.wording.Leftover.Kind;
import io.github.jihe.quantities.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a template left behind. */
final class LeftoverReader {
  private final Terms terms;

  LeftoverReader(Terms terms) {
    this.terms = terms;
  }

  List<Leftover> read(Piece piece) {
    List<Leftover> found = new ArrayList<>();
    for (Kind kind : List.of(Kind.PLACEHOLDER, Kind.INSTRUCTION)) {
      for (Pattern pattern : terms.leftovers().get(kind)) {
        Matcher matcher = pattern.matcher(piece.folded());
        while (matcher.find()) {
          found.add(
              new Leftover(
                  piece.text().substring(matcher.start(), matcher.end()).strip(),
                  kind,
                  piece.quote(matcher.start(), matcher.end())));
        }
      }
    }
    return found;
  }

  /** Rows of the template that were filled in, except for their name. */
  List<Leftover> read(Form form) {
    List<Pattern> patterns = terms.leftovers().get(Kind.TEMPLATE_NAME);
    return form.indicators().stream()
        .flatMap(table -> table.indicators().stream())
        .filter(LeftoverReader::isFilled)
        .filter(row -> patterns.stream().anyMatch(p -> p.matcher(bare(row)).matches()))
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
