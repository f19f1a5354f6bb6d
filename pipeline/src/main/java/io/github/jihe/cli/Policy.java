package io.github.jihe.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Check;
import io.github.jihe.checks.CustomRules;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import io.github.jihe.reports.LexiconException;
import io.github.jihe.reports.LexiconFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a run checks by.
 *
 * @param own rules of the user, beside those of the program
 * @param words labels of forms that the user adds to those that the program knows
 */
record Policy(Profile profile, List<CustomRules> own, List<LexiconFile> words) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Policy {
    own = List.copyOf(own);
    words = List.copyOf(words);
  }

  /** All checks, sorted by id. */
  List<Check> checks() {
    List<Check> all = new ArrayList<>(Catalogue.checks());
    own.forEach(rules -> rules.rules().forEach(rule -> all.add(rule.check())));
    all.sort(Comparator.comparing(check -> check.info().id()));
    return List.copyOf(all);
  }

  /** The profile as a file. */
  byte[] profileText() throws IOException {
    return Profiles.write(profile);
  }

  private record Message(String profile, List<UserFile> own, List<UserFile> words) {}

  private record UserFile(String file, String text) {}

  /** For another process. */
  byte[] write() {
    try {
      return JSON.writeValueAsBytes(
          new Message(
              new String(Profiles.write(profile), StandardCharsets.UTF_8),
              own.stream().map(rules -> new UserFile(rules.file(), rules.text())).toList(),
              words.stream().map(file -> new UserFile(file.file(), file.text())).toList()));
    } catch (IOException e) {
      throw new IllegalStateException("text can be written", e);
    }
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static Policy read(byte[] written) throws IOException {
    Message message = JSON.readValue(written, Message.class);
    try {
      List<CustomRules> own = new ArrayList<>();
      for (UserFile rules : message.own()) {
        own.add(CustomRules.parse(rules.file(), rules.text()));
      }
      List<LexiconFile> words = new ArrayList<>();
      for (UserFile file : message.words()) {
        words.add(LexiconFile.parse(file.file(), file.text()));
      }
      return new Policy(
          Profiles.parse(message.profile().getBytes(StandardCharsets.UTF_8)), own, words);
    } catch (ProfileException | LexiconException e) {
      throw new IOException(e);
    }
  }
}
