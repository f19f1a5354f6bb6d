package io.github.jihe.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A profile's own keys upon those of the profiles that it builds upon ({@code base}).
 *
 * @param tree all keys together; {@code base} is gone
 * @param chain the profiles from the asked one to the one without a base, as messages name them
 */
record ProfileLayers(YamlTree tree, List<String> chain) {
  static final String KIND = "评分政策文件";

  private static final String BASE = "base";

  /** Whoever differs has a name of its own. */
  private static final List<String> OWN = List.of("name", "title");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

  ProfileLayers {
    chain = List.copyOf(chain);
  }

  /** A profile that is there, and what tells it from any other. */
  private record Found(String shown, String identity, String text, Optional<Path> folder) {}

  /**
   * The profile of this name, or in this file, with its bases.
   *
   * @throws ProfileException if one of them does not exist, is no YAML or is its own base
   */
  static ProfileLayers load(String nameOrFile) throws ProfileException {
    Found found =
        find(nameOrFile, Optional.empty())
            .orElseThrow(() -> new ProfileException("没有名为“" + nameOrFile + "”的评分政策，也没有这个文件"));
    return build(found, new ArrayList<>(), new ArrayList<>());
  }

  /** A text that says everything itself. */
  static ProfileLayers of(String file, String text) throws ProfileException {
    return build(
        new Found(file, file, text, Optional.empty()), new ArrayList<>(), new ArrayList<>());
  }

  private static ProfileLayers build(Found found, List<String> identities, List<String> chain)
      throws ProfileException {
    identities.add(found.identity());
    chain.add(found.shown());
    try {
      YamlTree own = YamlTree.read(KIND, found.shown(), found.text());
      if (!own.root().has(BASE)) {
        return new ProfileLayers(own, chain);
      }
      YamlTree.Place place = own.place(List.of(BASE));
      if (!own.root().get(BASE).isTextual()) {
        throw new YamlException(KIND, place, "键“base”的值应为文字");
      }
      String named = own.root().get(BASE).asText();
      Found base = find(named, found.folder()).orElse(null);
      if (base == null) {
        throw new YamlException(KIND, place, "base 所指的“" + named + "”既不是评分政策的名称，也不是文件");
      }
      if (identities.contains(base.identity())) {
        chain.add(base.shown());
        throw new YamlException(KIND, place, "base 首尾相接：" + String.join(" → ", chain));
      }
      for (String key : OWN) {
        if (!own.root().has(key)) {
          throw new YamlException(KIND, own.place(List.of()), "缺少键“" + key + "”");
        }
      }
      YamlTree below = build(base, identities, chain).tree();
      return new ProfileLayers(below.with(own.without(BASE)), chain);
    } catch (YamlException e) {
      throw new ProfileException(e.getMessage(), e);
    }
  }

  /** A profile of the program goes before a file of the same name. */
  private static Optional<Found> find(String nameOrFile, Optional<Path> folder)
      throws ProfileException {
    try {
      if (NAME.matcher(nameOrFile).matches()) {
        String resource = "profiles/" + nameOrFile.toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
          if (in != null) {
            return Optional.of(
                new Found(
                    nameOrFile, resource, UserText.decode(in.readAllBytes()), Optional.empty()));
          }
        }
      }
      Path file = folder.map(beside -> beside.resolve(nameOrFile)).orElse(Path.of(nameOrFile));
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      return Optional.of(
          new Found(
              nameOrFile,
              real.toString(),
              UserText.decode(Files.readAllBytes(file)),
              Optional.ofNullable(real.getParent())));
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ProfileException("评分政策文件 " + nameOrFile + " 无法读取：" + e.getMessage(), e);
    }
  }
}
