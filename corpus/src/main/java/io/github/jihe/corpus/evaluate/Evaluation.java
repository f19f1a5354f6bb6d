package io.github.jihe.corpus.evaluate;

import io.github.jihe.checks.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The result of an evaluation, as tables and lists.
 *
 * @param labelled what is found in the labelled reports, by file; not part of the tables
 */
record Evaluation(long seed, List<Trial> trials, Map<String, List<String>> labelled) {

  Evaluation {
    trials = List.copyOf(trials);
    labelled = Map.copyOf(labelled);
  }

  Evaluation(long seed, List<Trial> trials) {
    this(seed, trials, Map.of());
  }

  /** All findings by file, of generated and of labelled reports; a finding as {@link #told}. */
  Map<String, List<String>> findings() {
    Map<String, List<String>> findings = new TreeMap<>(labelled);
    trials.forEach(
        trial ->
            findings.put(trial.file(), trial.findings().stream().map(Evaluation::told).toList()));
    return findings;
  }

  /** Rule, a blank, then severity and what was reported and expected. */
  static String told(Finding finding) {
    return "%s %s: %s → %s"
        .formatted(
            finding.rule(),
            finding.severity().name().toLowerCase(Locale.ROOT),
            finding.reported(),
            finding.expected());
  }

  long cleanReports() {
    return trials.stream().filter(trial -> trial.operator().isEmpty()).count();
  }

  long cleanWithFindings() {
    return trials.stream()
        .filter(trial -> trial.operator().isEmpty() && !trial.superfluous().isEmpty())
        .count();
  }

  long mutants() {
    return trials.size() - cleanReports();
  }

  /** A Markdown table, one rule a row, the sum last. */
  String table() {
    Map<String, Tally> rules = Tally.byRule(trials);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d clean reports (%d with a finding above info), %d with one planted error; seed %d."
            .formatted(cleanReports(), cleanWithFindings(), mutants(), seed));
    lines.add("");
    lines.add("| rule | planted | found | missed | superfluous | precision (95%) | recall (95%) |");
    lines.add("| --- | ---: | ---: | ---: | ---: | --- | --- |");
    rules.forEach((rule, tally) -> lines.add(row(rule, tally)));
    lines.add(row("all", Tally.sum(rules.values())));
    lines.add("");
    lines.add("Clean reports with a remark of severity info: " + remarks() + ".");
    return String.join("\n", lines);
  }

  private static String row(String name, Tally tally) {
    return "| %s | %d | %d | %d | %d | %s | %s |"
        .formatted(
            name,
            tally.planted(),
            tally.found(),
            tally.missed(),
            tally.superfluous(),
            tally.precision(),
            tally.recall());
  }

  /** How many clean reports each rule remarks on; a remark on many of them is noise. */
  private String remarks() {
    Map<String, Integer> reports = new TreeMap<>();
    for (Trial trial : trials) {
      trial.remarks().stream()
          .map(Finding::rule)
          .distinct()
          .forEach(rule -> reports.merge(rule, 1, Integer::sum));
    }
    return reports.isEmpty()
        ? "none"
        : reports.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  /** Every planted error that was missed, every superfluous finding and remark, with its file. */
  String wrongs() {
    StringBuilder text = new StringBuilder();
    for (Trial trial : trials) {
      if (trial.planted().isPresent() && !trial.found()) {
        text.append(
            "missed      %s  %s %s%n"
                .formatted(
                    trial.file(),
                    trial.planted().get().rule(),
                    new TreeSet<>(trial.planted().get().words())));
      }
      trial
          .superfluous()
          .forEach(
              finding ->
                  text.append(
                      "superfluous %s  %s %s%n"
                          .formatted(trial.file(), finding.rule(), finding.message())));
      trial
          .remarks()
          .forEach(
              finding ->
                  text.append(
                      "remark      %s  %s %s%n"
                          .formatted(trial.file(), finding.rule(), finding.message())));
    }
    return text.toString();
  }

  /** By planted error: which kinds of error are found how well. */
  String operators() {
    StringBuilder text = new StringBuilder();
    Tally.byOperator(trials)
        .forEach(
            (name, tally) ->
                text.append(
                    "%-32s planted %4d  found %4d  superfluous %3d%n"
                        .formatted(name, tally.planted(), tally.found(), tally.superfluous())));
    return text.toString();
  }
}
