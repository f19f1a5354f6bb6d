package io.github.jihe.checks.across;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.CheckLevel;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.across.PrintIndex.Pair;
import io.github.jihe.facts.TextPrint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes the digests of a run one by one and audits them beside each other at its end. What it finds
 * depends neither on the order of the digests nor on who made them. One run, one thread.
 *
 * <p>In memory it keeps a name for each file and sixteen bytes for each paragraph; the rest is on a
 * shelf, which is opened for the second digest.
 */
public final class AcrossAuditor implements AutoCloseable {
  private static final Audit NOTHING = new Audit(List.of(), List.of());

  private final Supplier<Shelf> opener;
  private final Profile profile;
  private final UnitNames names = UnitNames.standard();
  private final PrintIndex prints = new PrintIndex();
  private final List<String> files = new ArrayList<>();

  /** By content the file of the first name that has it. */
  private final Map<String, Integer> contents = new HashMap<>();

  private final BitSet copies = new BitSet();
  private Optional<Digest> only = Optional.empty();
  private Optional<Shelf> shelf = Optional.empty();

  /**
   * Nothing is opened yet.
   *
   * @param opener of the shelf; called at most once
   */
  public AcrossAuditor(Supplier<Shelf> opener, Profile profile) {
    this.opener = opener;
    this.profile = profile;
  }

  /**
   * Takes a digest.
   *
   * @param file as its result is named
   */
  public void add(String file, Digest digest) {
    files.add(file);
    if (files.size() == 1) {
      only = Optional.of(digest);
      return;
    }
    if (shelf.isEmpty()) {
      shelf = Optional.of(opener.get());
      keep(0, only.orElseThrow());
      only = Optional.empty();
    }
    keep(files.size() - 1, digest);
  }

  private void keep(int number, Digest digest) {
    String file = files.get(number);
    Integer same = contents.get(digest.content());
    if (same == null || files.get(same).compareTo(file) > 0) {
      contents.put(digest.content(), number);
      if (same != null) {
        copies.set(same);
      }
    } else {
      copies.set(number);
    }
    for (Subject subject : digest.subjects()) {
      UnitName own = names.of(subject.unit(), subject.department());
      UnitName above = names.of(subject.department(), "");
      put(own, new Entry(file, digest.content(), own.place(), true, subject));
      if (!above.equals(own)) {
        put(above, new Entry(file, digest.content(), above.place(), false, subject));
      }
    }
    UnitName unit = names.of(digest.unit());
    shelf
        .orElseThrow()
        .put(
            number,
            new Printed(
                file,
                unit.office(),
                unit.place(),
                digest.unit(),
                digest.project(),
                digest.year(),
                digest.prints()));
    for (int i = 0; i < digest.prints().size(); i++) {
      TextPrint print = digest.prints().get(i);
      if (print.length() >= profile.across().copiedCharacters()) {
        prints.add(print.hash(), number, i);
      }
    }
  }

  private void put(UnitName name, Entry entry) {
    if (!name.office().isEmpty()) {
      shelf.orElseThrow().put(name.office(), entry);
    }
  }

  /**
   * What every check came to, in the order of their ids, and what they found, in the order of the
   * names of the files that it is reported in; nothing for fewer than two files.
   */
  public Audit audit() {
    if (shelf.isEmpty()) {
      return NOTHING;
    }
    Tallies tallies = new Tallies(profile);
    shelf.get().eachOffice(entries -> office(entries, tallies));
    copied(tallies);
    return tallies.audit();
  }

  private void office(List<Entry> entries, Tallies tallies) {
    Map<String, String> places = UnitNames.resolved(entries.stream().map(Entry::place).toList());
    Map<String, List<Entry>> units = new TreeMap<>();
    for (Entry entry : entries) {
      String place = places.getOrDefault(entry.place(), "");
      if (places.containsKey(entry.place())) {
        units.computeIfAbsent(place, unused -> new ArrayList<>()).add(entry);
      }
    }
    units.values().stream().map(AcrossAuditor::files).forEach(unit -> check(unit, tallies));
  }

  private static UnitFiles files(List<Entry> entries) {
    List<Entry> sorted = entries.stream().sorted(Comparator.comparing(Entry::file)).toList();
    Map<String, String> first = new HashMap<>();
    List<Filed> filed = new ArrayList<>();
    String name = "";
    for (Entry entry : sorted) {
      if (first.computeIfAbsent(entry.content(), unused -> entry.file()).equals(entry.file())) {
        Subject subject = entry.subject();
        String unit = entry.own() ? subject.unit() : subject.department();
        name = unit.length() > name.length() ? unit : name;
        filed.add(new Filed(entry.file(), entry.content(), unit, entry.own(), subject));
      }
    }
    return new UnitFiles(name, filed);
  }

  private void check(UnitFiles unit, Tallies tallies) {
    if (unit.filed().stream().map(Filed::file).distinct().count() < 2) {
      return;
    }
    for (AcrossCheck check : AcrossCatalogue.checks()) {
      if (profile.levelOf(check.info()) != CheckLevel.OFF) {
        check.check(unit, profile).forEach(outcome -> tallies.add(check.info(), outcome));
      }
    }
  }

  private void copied(Tallies tallies) {
    if (profile.levelOf(CopiedText.INFO) == CheckLevel.OFF) {
      return;
    }
    Map<List<Integer>, List<Pair>> byFiles = new HashMap<>();
    List<Pair> near =
        prints.near(
            profile.across().copiedDistance(), profile.across().copiedTemplate() - 1, copies::get);
    for (Pair pair : near) {
      byFiles
          .computeIfAbsent(List.of(pair.file(), pair.otherFile()), unused -> new ArrayList<>())
          .add(pair);
    }
    byFiles.forEach((pair, passages) -> copied(pair.get(0), pair.get(1), passages, tallies));
  }

  private void copied(int number, int otherNumber, List<Pair> passages, Tallies tallies) {
    Printed one = shelf.orElseThrow().printed(number);
    Printed other = shelf.orElseThrow().printed(otherNumber);
    boolean later =
        one.year() != other.year()
            ? one.year() > other.year()
            : one.file().compareTo(other.file()) > 0;
    Stream<Outcome> outcomes =
        later
            ? CopiedText.compare(one, other, each(passages), profile.across()).stream()
            : CopiedText.compare(
                other, one, each(passages.stream().map(Pair::turned).toList()), profile.across())
                .stream();
    outcomes.forEach(outcome -> tallies.add(CopiedText.INFO, outcome));
  }

  /** Each paragraph once, in the order of the later report. */
  private static List<Pair> each(List<Pair> pairs) {
    Set<Integer> told = new HashSet<>();
    return pairs.stream()
        .sorted(Comparator.comparingInt(Pair::position).thenComparingInt(Pair::otherPosition))
        .filter(pair -> told.add(pair.position()))
        .toList();
  }

  @Override
  public void close() {
    shelf.ifPresent(Shelf::close);
  }
}
