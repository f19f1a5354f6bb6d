package io.github.jihe.reports.wording;

import io.github.jihe.facts.wording.Annex;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of annexes at the end of a report. One document, one use. */
final class AnnexReader {
  /** 自评表（2张） is the form, however many there are. */
  private static final Sought COUNT = new Sought("\\(.{1,8}\\)$");

  private static final int LONGEST_LINE = 80;
  private static final Pattern ITEM = Pattern.compile("^(\\d{1,2})[.、:](.{4,60}?)[。；;]?$");

  private final Terms terms;
  private final List<Annex> annexes = new ArrayList<>();
  private Optional<Integer> lastBlock = Optional.empty();

  AnnexReader(Terms terms) {
    this.terms = terms;
  }

  void read(Piece piece) {
    if (piece.isCell()) {
      return;
    }
    for (String line : piece.text().split("\n", -1)) {
      String tight = Characters.tight(line);
      if (tight.isEmpty() || tight.length() > LONGEST_LINE) {
        continue;
      }
      Matcher mark = terms.annexMark().matcher(tight);
      boolean opens = mark.lookingAt();
      boolean goesOn = lastBlock.filter(b -> piece.location().block() - b <= 1).isPresent();
      if (opens || goesOn) {
        add(piece, opens ? tight.substring(mark.end()) : tight, opens);
      }
    }
  }

  private void add(Piece piece, String words, boolean opens) {
    Matcher item = ITEM.matcher(words);
    boolean numbered = item.matches();
    String named = numbered ? item.group(2) : words.replaceFirst("^[.、:]", "");
    String title = COUNT.replaceFirst(named, "");
    boolean form = terms.annexForm().matcher(title).matches();
    if (form && (numbered || opens)) {
      int number = numbered ? Integer.parseInt(item.group(1)) : 0;
      annexes.add(new Annex(number, title, piece.whole()));
    }
    lastBlock = opens || numbered ? Optional.of(piece.location().block()) : Optional.empty();
  }

  List<Annex> annexes() {
    return annexes;
  }
}
