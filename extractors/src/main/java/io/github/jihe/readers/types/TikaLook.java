package io.github.jihe.readers.types;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Asks Tika's list of signatures about binary data that our own do not know. The list takes a fifth
 * of a second to load, so it is only touched for files that cannot be read anyway, to name them.
 */
final class TikaLook {
  private TikaLook() {}

  static FileType look(byte[] bytes) {
    MediaType type;
    try {
      type =
          MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), new Metadata());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    String name = type.getBaseType().toString().toLowerCase(Locale.ROOT);
    if (type.getType().equals("image")) {
      return KnownTypes.picture(type.getSubtype());
    }
    if (type.getType().equals("video") || type.getType().equals("audio")) {
      return FileType.of(name, type.getSubtype(), "音视频");
    }
    if (type.getType().equals("text") || name.equals(KnownTypes.BINARY.mediaType())) {
      return KnownTypes.BINARY;
    }
    return FileType.of(name, "unknown", "其他类型的文件（" + name + "）");
  }
}
