package io.github.jihe.corpus.facts;

import io.github.jihe.corpus.rewrite.Rewrite;
import io.github.jihe.corpus.rewrite.Rewrites;
import io.github.jihe.document.Document;
import io.github.jihe.facts.Report;
import io.github.jihe.review.Share;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Labelled reports read as they are and rewritten. Not thread safe. */
final class FactTrials {
  /** Types in the order of the table, by where they stand. */
  private static final List<String> TABLES =
      List.of("head", "fund", "goal", "level", "indicator", "group", "total", "score-item");

  private static final List<String> PROSE =
      List.of("number", "number and measure", "statement", "relation", "completeness", "link");

  private final Extracted extracted = new Extracted();
  private final List<Rewrite> rewrites = Rewrites.all();
  private final Map<String, Match> plain = new LinkedHashMap<>();
  private final Map<String, Map<String, Match>> rewritten = new LinkedHashMap<>();

  void run(LabelledReport labelled, boolean withRewrites) throws IOException {
    Extracted.Both both = extracted.read(labelled.report());
    String name = String.valueOf(labelled.report().getFileName());
    Match match = Match.of(labelled.facts(), read(both.report()));
    plain.put(name, match);
    for (Rewrite rewrite : withRewrites ? rewrites : List.<Rewrite>of()) {
      Optional<Document> other = rewrite.of(both.document(), both.report());
      if (other.isPresent()) {
        Match again = Match.of(match.found(), read(extracted.of(other.get())));
        List<Fact> unheard = new ArrayList<>(again.wrong());
        match.wrong().forEach(unheard::remove);
        match.missed().forEach(unheard::remove);
        rewritten
            .computeIfAbsent(rewrite.name(), key -> new LinkedHashMap<>())
            .put(name, new Match(again.found(), again.missed(), unheard));
      }
    }
  }

  private static List<Fact> read(Report report) {
    return FactList.of(FactTree.of(report));
  }

  boolean isEmpty() {
    return plain.isEmpty();
  }

  Map<String, Match> plain() {
    return plain;
  }

  Map<String, Map<String, Match>> rewritten() {
    return rewritten;
  }

  /** What went wrong, one fact a line. */
  String each() {
    StringBuilder text = new StringBuilder();
    each("", plain, text);
    rewritten.forEach((rewrite, matches) -> each(rewrite + ": ", matches, text));
    return text.toString();
  }

  private static void each(String before, Map<String, Match> matches, StringBuilder text) {
    matches.forEach(
        (name, match) -> {
          match.missed().forEach(fact -> line(before + name, "missed", fact, text));
          match.wrong().forEach(fact -> line(before + name, "wrong", fact, text));
        });
  }

  private static void line(String where, String how, Fact fact, StringBuilder text) {
    text.append(where).append(' ').append(how).append(' ').append(fact.type()).append(": ");
    text.append(fact.exact()).append(' ').append(fact.loose()).append('\n');
  }

  String tables() {
    StringBuilder text = new StringBuilder();
    text.append(plain.size()).append(" labelled reports.\n\n");
    text.append("| fact | labelled | found | wrong | precision (95%) | recall (95%) |\n");
    text.append("| --- | ---: | ---: | ---: | --- | --- |\n");
    for (String type : types()) {
      row(type, type::equals, text);
    }
    row("all of tables", TABLES::contains, text);
    if (!rewritten.isEmpty()) {
      text.append("\n| rewritten as | reports | facts | survive (95%) | relations and links | ");
      text.append("survive (95%) | new and wrong |\n");
      text.append("| --- | ---: | ---: | --- | ---: | --- | ---: |\n");
      rewritten.forEach((rewrite, matches) -> survivors(rewrite, matches, text));
    }
    return text.toString().stripTrailing();
  }

  private Set<String> types() {
    Set<String> types = new LinkedHashSet<>(TABLES);
    types.add("grading");
    types.addAll(PROSE);
    return types;
  }

  private void row(String name, Predicate<String> type, StringBuilder text) {
    int found = count(plain, match -> match.found().stream(), type);
    int missed = count(plain, match -> match.missed().stream(), type);
    int wrong = count(plain, match -> match.wrong().stream(), type);
    if (found + missed + wrong > 0) {
      text.append(
          "| %s | %d | %d | %d | %s | %s |%n"
              .formatted(
                  name,
                  found + missed,
                  found,
                  wrong,
                  Share.of(found, found + wrong),
                  Share.of(found, found + missed)));
    }
  }

  private static int count(
      Map<String, Match> matches,
      java.util.function.Function<Match, Stream<Fact>> which,
      Predicate<String> type) {
    return (int)
        matches.values().stream().flatMap(which).filter(fact -> type.test(fact.type())).count();
  }

  private static void survivors(String name, Map<String, Match> matches, StringBuilder text) {
    Predicate<String> related = type -> type.equals("relation") || type.equals("link");
    // The number and its measure are parts of its statement.
    Predicate<String> others =
        related.negate().and(type -> !type.startsWith("number") && !type.equals("completeness"));
    int facts = count(matches, match -> match.found().stream(), others);
    int factsLost = count(matches, match -> match.missed().stream(), others);
    int links = count(matches, match -> match.found().stream(), related);
    int linksLost = count(matches, match -> match.missed().stream(), related);
    int wrong = count(matches, match -> match.wrong().stream(), others.or(related));
    text.append(
        "| %s | %d | %d | %s | %d | %s | %d |%n"
            .formatted(
                name,
                matches.size(),
                facts + factsLost,
                Share.of(facts, facts + factsLost),
                links + linksLost,
                Share.of(links, links + linksLost),
                wrong));
  }
}
