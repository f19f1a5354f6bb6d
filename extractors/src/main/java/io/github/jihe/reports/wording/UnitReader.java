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
  private static final Pattern ACTS =
      Pattern.compile(
          "(?![和与及等的])\\p{IsHan}{0,6}(组织|开展|实施|完成|依托|利用|严格|建立|制定|落实|负责|按照|对|将|编制|建成|投入|加强|坚持)");

  private final Pattern name;

  UnitReader(Terms terms) {
    String places = String.join("", terms.places());
    String offices = terms.offices().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.name =
        Pattern.compile(
            "(?<!\\p{IsHan})(?![与和及同由向对在从经按请])(\\p{IsHan}{2,4}?(?<![由在向与及为将被按从经对以])[%s])((?:(?![%s])\\p{IsHan}){1,10}?(?:%s))(?!\\p{IsHan}{0,2}长)"
                .formatted(places, places, offices));
  }

  /** Who opens a sentence and does something: 青禾县水务局组织验收. */
  private static boolean acts(String text, int start, int end) {
    boolean opens = start == 0 || "。；;".indexOf(text.charAt(start - 1)) >= 0;
    return opens && ACTS.matcher(text.substring(end)).lookingAt();
  }

  List<UnitName> read(Piece piece) {
    List<UnitName> units = new ArrayList<>();
    Matcher matcher = name.matcher(piece.folded());
    while (matcher.find()) {
      Source source = piece.quote(matcher.start(), matcher.end());
      boolean evaluated =
          source.quote().contains("自评")
              || source.quote().contains("绩效")
              || !piece.isCell() && acts(piece.folded(), matcher.start(), matcher.end());
      units.add(new UnitName(matcher.group(1), matcher.group(2), evaluated, source));
    }
    return units;
  }
}
