package io.github.jihe.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Loads scoring policies: those that come with the program by name, a bureau's own by file. */
public final class Profiles {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Profiles() {}

  /**
   * The profile of this name, or in this file.
   *
   * @throws ProfileException if there is none, or if a key is unknown, missing or of the wrong kind
   */
  public static Profile load(String nameOrFile) throws ProfileException {
    String resource = "profiles/" + nameOrFile.toLowerCase(Locale.ROOT) + ".yaml";
    boolean plain = nameOrFile.matches("[A-Za-z0-9-]+");
    try (InputStream in = plain ? Profiles.class.getResourceAsStream(resource) : null) {
      if (in != null) {
        return parse(in, nameOrFile);
      }
      Path file = Path.of(nameOrFile);
      if (!Files.isRegularFile(file)) {
        throw new ProfileException("没有名为“" + nameOrFile + "”的评分政策，也没有这个文件");
      }
      try (InputStream own = Files.newInputStream(file)) {
        return parse(own, nameOrFile);
      }
    } catch (IOException e) {
      throw new ProfileException("评分政策文件 " + nameOrFile + " 无法读取：" + e.getMessage(), e);
    }
  }

  /** The profile as text that {@link #parse(byte[])} reads, for another process. */
  public static byte[] write(Profile profile) {
    try {
      return YAML.writeValueAsBytes(profile);
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
    try {
      return parse(new ByteArrayInputStream(written), "");
    } catch (IOException e) {
      throw new ProfileException("评分政策无法读取：" + e.getMessage(), e);
    }
  }

  private static Profile parse(InputStream in, String name) throws IOException, ProfileException {
    try {
      return YAML.readValue(in, Profile.class);
    } catch (JsonProcessingException e) {
      throw new ProfileException(ProfileFault.describe(name, e), e);
    }
  }
}
