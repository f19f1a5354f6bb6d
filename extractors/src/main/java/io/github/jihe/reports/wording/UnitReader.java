package io.github.jihe.reports.wording;

import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.UnitName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds offices with their places: 青禾县水务局. */
final class UnitReader {
  private final Pattern name;

  UnitReader(Terms terms) {
    String places = String.join("", terms.places());
    String offices = terms.offices().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.name =
        Pattern.compile(
            "(?<!\\p{IsHan})(\\p{IsHan}{2,4}?(?<![由在向与及为将被按从经对以])[%s])((?:(?![%s])\\p{IsHan}){1,10}?(?:%s))(?!\\p{IsHan}{0,2}长)"
                .formatted(places, places, offices));
  }

  List<UnitName> read(Piece piece) {
    List<UnitName> units = new ArrayList<>();
    Matcher matcher = name.matcher(piece.folded());
    while (matcher.find()) {
      Source source = piece.quote(matcher.start(), matcher.end());
      boolean evaluated = source.quote().contains("自评") || source.quote().contains("绩效");
      units.add(new UnitName(matcher.group(1), matcher.group(2), evaluated, source));
    }
    return units;
  }
}
