package io.github.jihe.reports.wording;

import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.UnitName;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Finds offices with their places: 青禾县水务局. */
final class UnitReader {
  private final Sought name;

  UnitReader(Terms terms) {
    String places = String.join("", terms.places());
    String offices = String.join("|", terms.offices());
    this.name =
        new Sought(
            "(?<!\\p{IsHan})(\\p{IsHan}{2,4}?(?<![由在向与及为将被按从经对以])[%s])((?:(?![%s])\\p{IsHan}){1,10}?(?:%s))(?!\\p{IsHan}{0,2}长)"
                .formatted(places, places, offices));
  }

  List<UnitName> read(Piece piece) {
    List<UnitName> units = new ArrayList<>();
    for (MatchResult found : name.allIn(piece.folded())) {
      Source source = piece.quote(found.start(), found.end());
      boolean evaluated = source.quote().contains("自评") || source.quote().contains("绩效");
      units.add(new UnitName(found.group(1), found.group(2), evaluated, source));
    }
    return units;
  }
}
