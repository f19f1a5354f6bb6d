package io.github.jihe.review;

import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.run.FileResult;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares results with what reviewers said of the same reports. Reports that no label names are
 * not measured. Not thread safe.
 */
public final class Labelled {
  private final List<Label> labels;
  private final List<Label> elsewhere;
  private final Severity least;
  private final Map<String, Count> byRule = new TreeMap<>();
  private final List<Wrong> wrongs = new ArrayList<>();
  private final Map<String, Integer> met = new LinkedHashMap<>();
  private int measured;
  private int unlabelled;

  private Labelled(List<Label> labels, List<Label> elsewhere, Severity least) {
    this.labels = labels;
    this.elsewhere = elsewhere;
    this.least = least;
  }

  /**
   * Reads the labels.
   *
   * @param rules ids of the checks that look at one report
   * @param others ids of those that need more than it: other reports, a ledger
   * @param least findings below it answer a label but are never superfluous
   * @throws ReviewFileException if the file cannot be used
   */
  public static Labelled load(Path file, Set<String> rules, Set<String> others, Severity least)
      throws ReviewFileException {
    Set<String> all = new HashSet<>(rules);
    all.addAll(others);
    Map<Boolean, List<Label>> labels =
        LabelFile.read(file, all).stream()
            .collect(
                Collectors.partitioningBy(
                    label -> label.rule().filter(rule -> !rules.contains(rule)).isEmpty()));
    return new Labelled(labels.get(true), labels.get(false), least);
  }

  /**
   * How often a rule was right.
   *
   * @param labelled what reviewers said that it should find
   * @param superfluous what it found and no reviewer named
   */
  public record Count(int labelled, int found, int superfluous) {

    public int missed() {
      return labelled - found;
    }

    public Share precision() {
      return Share.of(found, found + superfluous);
    }

    public Share recall() {
      return Share.of(found, labelled);
    }

    Count plus(Count other) {
      return new Count(
          labelled + other.labelled, found + other.found, superfluous + other.superfluous);
    }
  }

  /**
   * Where labels and results part.
   *
   * @param missed whether the label was not answered; otherwise the finding was superfluous
   * @param words what was labelled or found
   */
  public record Wrong(boolean missed, String file, String rule, String words) {}

  /** Takes the result of one file. */
  public void add(FileResult result) {
    List<Label> own = labels.stream().filter(label -> isOf(label.file(), result.file())).toList();
    if (own.isEmpty()) {
      unlabelled++;
      return;
    }
    measured++;
    own.stream().map(Label::file).distinct().forEach(name -> met.merge(name, 1, Integer::sum));
    List<Finding> left = new ArrayList<>(result.findings());
    own.stream()
        .filter(label -> label.rule().isPresent())
        .sorted(Comparator.comparing(Label::details).reversed())
        .forEach(label -> answer(label, left, result.file()));
    for (Finding finding : left) {
      if (finding.severity().atLeast(least)) {
        count(finding.rule(), new Count(0, 0, 1));
        wrongs.add(new Wrong(false, result.file(), finding.rule(), finding.message()));
      }
    }
  }

  private void answer(Label label, List<Finding> left, String file) {
    String rule = label.rule().orElseThrow();
    Optional<Finding> answer =
        left.stream()
            .filter(finding -> finding.rule().equals(rule) && fits(label, finding))
            .findFirst();
    answer.ifPresent(left::remove);
    count(rule, new Count(1, answer.isPresent() ? 1 : 0, 0));
    if (answer.isEmpty()) {
      String words =
          label.reported().orElse("") + label.expected().map(it -> " → " + it).orElse("");
      wrongs.add(new Wrong(true, file, rule, words));
    }
  }

  private void count(String rule, Count one) {
    byRule.merge(rule, one, Count::plus);
  }

  private static boolean isOf(String named, String file) {
    String path = plain(file);
    String label = plain(named);
    return path.equals(label) || path.endsWith("/" + label) || label.endsWith("/" + path);
  }

  /** With one kind of slash and of composed characters, and nothing that means "here". */
  private static String plain(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .replace('\\', '/')
        .replaceFirst("^(\\./)+", "");
  }

  private static boolean fits(Label label, Finding finding) {
    return label.reported().map(text -> isSame(text, finding.reported())).orElse(true)
        && label.expected().map(text -> isSame(text, finding.expected())).orElse(true);
  }

  /** Spaces and commas of thousands aside, and the mark that keeps a sheet from calculating. */
  private static boolean isSame(String one, String other) {
    return tight(one).equals(tight(other));
  }

  private static String tight(String text) {
    return text.replaceAll("[\\s,，'‘’]", "");
  }

  /** Reports that were compared with labels. */
  public int measured() {
    return measured;
  }

  /** Reports that no label names. */
  public int unlabelled() {
    return unlabelled;
  }

  /** By rule, in the order of the ids. */
  public Map<String, Count> byRule() {
    return Collections.unmodifiableMap(byRule);
  }

  /** Over all rules. */
  public Count sum() {
    return byRule.values().stream().reduce(new Count(0, 0, 0), Count::plus);
  }

  /** In the order of the files. */
  public List<Wrong> wrongs() {
    return List.copyOf(wrongs);
  }

  /** Files that labels name and no result was of, in the order of the labels. */
  public List<String> absent() {
    return labels.stream()
        .map(Label::file)
        .distinct()
        .filter(file -> !met.containsKey(file))
        .toList();
  }

  /** Files that labels name in a way that fits several results, in the order of the results. */
  public List<String> ambiguous() {
    return met.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many labels are of rules that look at more than one report. */
  public int elsewhere() {
    return elsewhere.size();
  }
}
