package io.github.jihe.review;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.checks.Finding;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Review;
import io.github.jihe.run.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An earlier result to compare with. A file is found again by its path, else by its name where only
 * one file had it; a finding by its fingerprint.
 */
public final class Baseline {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Findings between files are of none. */
  private static final String BETWEEN = "";

  private static final List<String> OF_FOLDER = List.of("results.jsonl", "run.json");

  private final Map<String, Map<String, Review.Gone>> byFile;
  private final Map<String, List<String>> byName;

  private Baseline(Map<String, Map<String, Review.Gone>> byFile) {
    this.byFile = byFile;
    this.byName = byFile.keySet().stream().collect(Collectors.groupingBy(Decisions::lastOf));
  }

  /**
   * What {@code check --format json} or {@code jsonl} wrote, or the folder of a run.
   *
   * @throws ReviewFileException if it is something else
   */
  public static Baseline load(Path file) throws ReviewFileException {
    Map<String, Map<String, Review.Gone>> byFile = new LinkedHashMap<>();
    boolean any = false;
    if (Files.isDirectory(file)) {
      for (String part : OF_FOLDER) {
        any |= load(file.resolve(part), byFile);
      }
    } else {
      any = load(file, byFile);
    }
    if (!any) {
      throw new ReviewFileException("上次结果 " + file + " 不是 check --format json 或 jsonl 的输出");
    }
    return new Baseline(byFile);
  }

  /** Whether there was a result in it. */
  private static boolean load(Path file, Map<String, Map<String, Review.Gone>> byFile)
      throws ReviewFileException {
    boolean any = false;
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = JSON.createParser(in)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        any |= root(parser, byFile);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new ReviewFileException("上次结果 %s 第 %d 行有误：不是有效的 JSON".formatted(file, line), e);
    } catch (IOException e) {
      throw ReviewFileException.unreadable("上次结果", file, e);
    }
    return any;
  }

  /** The whole of a run, or one file of it; whether it was one of them. */
  private static boolean root(JsonParser parser, Map<String, Map<String, Review.Gone>> byFile)
      throws IOException {
    boolean known = false;
    Optional<String> file = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("reports") && value == JsonToken.START_ARRAY) {
        known = true;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          JsonNode entry = JSON.readTree(parser);
          byFile.put(entry.path("file").asText(), findings(entry.path("findings")));
        }
      } else if (name.equals("crossDocument")) {
        byFile.put(BETWEEN, findings(JSON.readTree(parser)));
      } else if (name.equals("file")) {
        file = Optional.of(parser.getValueAsString(""));
      } else if (name.equals("findings") && file.isPresent()) {
        known = true;
        byFile.put(file.get(), findings(JSON.readTree(parser)));
      } else {
        parser.skipChildren();
      }
    }
    return known;
  }

  private static Map<String, Review.Gone> findings(JsonNode findings) {
    Map<String, Review.Gone> byId = new LinkedHashMap<>();
    for (JsonNode finding : findings) {
      Review.Gone read =
          new Review.Gone(
              finding.path("id").asText(),
              finding.path("rule").asText(),
              finding.path("severity").asText(),
              finding.path("title").asText(),
              finding.path("message").asText());
      byId.put(read.id(), read);
    }
    return byId;
  }

  /** The result with what is new in it and what is gone; a file not read now has nothing gone. */
  public FileResult beside(FileResult result) {
    if (result.file().equals(BETWEEN) && !byFile.containsKey(BETWEEN)) {
      return result; // Lines of single files do not tell what stood between them.
    }
    Map<String, Review.Gone> before = before(result.file());
    Set<String> now = result.findings().stream().map(Finding::id).collect(Collectors.toSet());
    Set<String> fresh =
        now.stream().filter(id -> !before.containsKey(id)).collect(Collectors.toSet());
    List<Review.Gone> gone =
        result.status() == Status.UNREADABLE
            ? List.of()
            : before.values().stream().filter(old -> !now.contains(old.id())).toList();
    return result.reviewed(result.findings(), result.review().comparing(fresh, gone));
  }

  private Map<String, Review.Gone> before(String file) {
    Map<String, Review.Gone> same = byFile.get(file);
    if (same != null) {
      return same;
    }
    List<String> named = byName.getOrDefault(Decisions.lastOf(file), List.of());
    return named.size() == 1 ? byFile.get(named.get(0)) : Map.of();
  }
}
