package io.github.jihe.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Loads scoring policies: those that come with the program by name, a bureau's own by file. A
 * profile may name another as its {@code base} and say only what differs.
 */
public final class Profiles {
  private static final ObjectMapper WRITER =
      new ObjectMapper(
              YAMLFactory.builder()
                  .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                  .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                  .disable(YAMLGenerator.Feature.SPLIT_LINES)
                  .build())
          // The same profile is the same text, whichever process writes it.
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  /** Those that come with the program, the default first. */
  private static final List<String> NAMES =
      List.of("national", "guangxi", "hubei", "sichuan", "zhongyang");

  private Profiles() {}

  /** Names of the profiles that come with the program, the default first. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The profile of this name, or in this file.
   *
   * @throws ProfileException if there is none, or if a key is unknown, missing or of the wrong kind
   */
  public static Profile load(String nameOrFile) throws ProfileException {
    return bind(ProfileLayers.load(nameOrFile));
  }

  /**
   * All keys of a profile as YAML, with a comment before each that tells which file it is from.
   *
   * @throws ProfileException as {@link #load}
   */
  public static String show(String nameOrFile) throws ProfileException {
    ProfileLayers layers = ProfileLayers.load(nameOrFile);
    Profile unused = bind(layers);
    YamlTree tree = layers.tree();
    StringBuilder shown = new StringBuilder("# " + String.join(" ← ", layers.chain()) + "\n");
    try {
      for (String key : (Iterable<String>) tree.root()::fieldNames) {
        ObjectNode alone = WRITER.createObjectNode();
        alone.set(key, tree.root().get(key));
        shown.append("\n# 取自 ").append(String.join("、", files(tree, key))).append('\n');
        shown.append(WRITER.writeValueAsString(alone));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that was read can be written", e);
    }
    return shown.toString();
  }

  private static Set<String> files(YamlTree tree, String key) {
    return tree.places().entrySet().stream()
        .filter(entry -> entry.getKey().size() > 1 || isValue(tree, key))
        .filter(entry -> !entry.getKey().isEmpty() && entry.getKey().get(0).equals(key))
        .map(entry -> entry.getValue().file())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isValue(YamlTree tree, String key) {
    JsonNode value = tree.root().get(key);
    return value.isEmpty();
  }

  /** The profile as text that {@link #parse(byte[])} reads, for another process. */
  public static byte[] write(Profile profile) {
    try {
      return WRITER.writeValueAsBytes(profile);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The profile that {@link #write} wrote.
   *
   * @throws ProfileException if it is none
   */
  public static Profile parse(byte[] written) throws ProfileException {
    return bind(ProfileLayers.of("", UserText.decode(written)));
  }

  private static Profile bind(ProfileLayers layers) throws ProfileException {
    YamlTree tree = layers.tree();
    try {
      Profile profile = YamlBinding.bind(ProfileLayers.KIND, tree, Profile.class);
      Set<String> known = Catalogue.ids();
      for (String id : profile.checks().keySet()) {
        if (!known.contains(id)) {
          throw new YamlException(
              ProfileLayers.KIND,
              tree.place(List.of("checks", id)),
              "没有“%s”这条规则，jihe rules 列出全部".formatted(id));
        }
      }
      return profile;
    } catch (YamlException e) {
      throw new ProfileException(e.getMessage(), e);
    }
  }
}
