package io.github.jihe.outputs.letters;

import io.github.jihe.checks.Finding;
import io.github.jihe.checks.across.KnownUnits;
import io.github.jihe.outputs.AcrossPlaces;
import io.github.jihe.quantities.Characters;
import io.github.jihe.run.FileResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Brings the findings of a run to the units they are asked of; names of the same unit, long and
 * short, get one letter. Results are taken twice: first to know the units, of which only names and
 * places are kept, then a unit's findings when its letter is written.
 */
public final class Letters {
  /** Whom findings are asked of that stand in no report with a unit. */
  private static final String NOBODY = "未注明单位";

  private final BiPredicate<FileResult, Finding> asked;
  private final Map<String, Addressee> addressees = new LinkedHashMap<>();
  private final Map<String, String> keyByFile = new HashMap<>();
  private final KnownUnits units = new KnownUnits();

  private static final class Addressee {
    private final Optional<String> printed;
    private final String above;
    private final String unit;
    private final String name;
    private final List<Long> places = new ArrayList<>();
    private final List<LetterItem> across = new ArrayList<>();

    private Addressee(Optional<String> printed, String above, String unit, String name) {
      this.printed = printed;
      this.above = above;
      this.unit = unit;
      this.name = name;
    }

    static Addressee named(String printed, String above) {
      return new Addressee(Optional.of(printed), above, printed, printed);
    }

    /** One whose reports do not name a unit. */
    static Addressee nobody(String file) {
      return file.isEmpty()
          ? new Addressee(Optional.empty(), "", "（" + NOBODY + "）", NOBODY)
          : new Addressee(
              Optional.empty(), "", "（" + NOBODY + "：" + file + "）", NOBODY + "-" + file);
    }
  }

  /** Gives a result again. */
  @FunctionalInterface
  public interface Source {
    FileResult at(long place) throws IOException;
  }

  /** Takes a letter that has at least one finding. */
  @FunctionalInterface
  public interface Receiver {
    /**
     * One letter.
     *
     * @param file name for it without a folder, allowed on every system, given once
     */
    void accept(String file, Letter letter) throws IOException, LetterTemplateException;
  }

  /**
   * Nobody is asked anything yet.
   *
   * @param asked which findings belong into a letter
   */
  public Letters(BiPredicate<FileResult, Finding> asked) {
    this.asked = asked;
  }

  /** Takes a result for the first time. */
  public void add(long place, FileResult result) {
    String above = result.head().flatMap(head -> filled(head.department())).orElse("");
    Optional<String> unit = unit(result);
    String file = result.file().substring(result.file().lastIndexOf('/') + 1);
    String key =
        unit.map(name -> "unit " + Characters.tight(name) + " " + Characters.tight(above))
            .orElse("file " + result.file());
    keyByFile.put(result.file(), key);
    unit.ifPresent(name -> units.add(name, above));
    Addressee addressee =
        addressees.computeIfAbsent(
            key,
            any ->
                unit.map(name -> Addressee.named(name, above))
                    .orElseGet(() -> Addressee.nobody(file)));
    if (result.findings().stream().anyMatch(finding -> asked.test(result, finding))) {
      addressee.places.add(place);
    }
  }

  private static Optional<String> unit(FileResult result) {
    return result.head().flatMap(head -> filled(head.unit()).or(() -> filled(head.department())));
  }

  private static Optional<String> filled(Optional<String> name) {
    return name.map(LetterText::line).filter(words -> !words.isEmpty());
  }

  /** Takes what stands between files, after the last of them: it is asked of all their units. */
  public void addBetween(FileResult between) {
    for (Finding finding : between.findings()) {
      if (!asked.test(between, finding)) {
        continue;
      }
      LetterItem item = LetterItem.across(between, finding);
      Set<String> keys = new LinkedHashSet<>();
      for (String file : AcrossPlaces.files(finding)) {
        Optional.ofNullable(keyByFile.get(file)).ifPresent(keys::add);
      }
      if (keys.isEmpty()) {
        keys.add(NOBODY);
        addressees.computeIfAbsent(NOBODY, any -> Addressee.nobody(""));
      }
      keys.forEach(key -> addressees.get(key).across.add(item));
    }
  }

  /** Every letter, in the order in which the units came. */
  public void each(Source source, LetterKind kind, Receiver receiver)
      throws IOException, LetterTemplateException {
    FileNames names = new FileNames();
    for (List<Addressee> same : units()) {
      List<LetterItem> items = new ArrayList<>();
      for (long place : same.stream().flatMap(one -> one.places.stream()).sorted().toList()) {
        FileResult result = source.at(place);
        for (Finding finding : result.findings()) {
          if (asked.test(result, finding)) {
            items.add(LetterItem.of(result, finding));
          }
        }
      }
      same.stream().flatMap(one -> one.across.stream()).distinct().forEach(items::add);
      if (!items.isEmpty()) {
        Addressee first = same.get(0);
        Optional<String> name = first.printed.map(printed -> units.of(printed, first.above).name());
        String file = names.of(name.orElse(first.name), "-" + kind.chinese() + ".docx");
        receiver.accept(file, new Letter(name.orElse(first.unit), items));
      }
    }
  }

  /** Each unit under all of its names. */
  private Collection<List<Addressee>> units() {
    Map<String, List<Addressee>> same = new LinkedHashMap<>();
    addressees.forEach(
        (key, addressee) ->
            same.computeIfAbsent(
                    addressee
                        .printed
                        .map(printed -> "unit " + units.of(printed, addressee.above).key())
                        .orElse(key),
                    first -> new ArrayList<>())
                .add(addressee));
    return same.values();
  }
}
