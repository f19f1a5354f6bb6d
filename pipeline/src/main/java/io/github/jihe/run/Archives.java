package io.github.jihe.run;

import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.archive.Archive;
import io.github.jihe.readers.archive.Member;
import io.github.jihe.readers.types.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Opens archives and mails with attachments as if they were folders; a document that is packed
 * inside, as docx is, is none.
 */
final class Archives {
  /** Where the mark of a tape archive stands. */
  private static final int MARK_OF_TAR = 257;

  private static final int LONGEST_START = MARK_OF_TAR + 5;

  /** The first line of a mail, perhaps behind a byte order mark. */
  private static final Pattern HEADER =
      Pattern.compile("(\u00ef\u00bb\u00bf)?\\s*[A-Za-z][A-Za-z0-9-]{1,40}:");

  private final Limits limits;

  Archives(Limits limits) {
    this.limits = limits;
  }

  /**
   * Hands on the members of the archive that {@code path} is.
   *
   * @return whether it is one; if not, nothing was handed on
   */
  boolean each(String name, Path path, Items.Receiver receiver) throws InterruptedException {
    Optional<byte[]> archive = bytesOf(path);
    if (archive.isEmpty()) {
      return false;
    }
    try (Stream<Member> members = Archive.members(name, archive.get(), limits)) {
      Iterator<Member> all = members.iterator();
      while (all.hasNext()) {
        receiver.accept(item(all.next()));
      }
    }
    return true;
  }

  /** About how many items a file is, found out without unpacking it; by its name. */
  static long estimate(Path path) {
    if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".zip") || !Files.isRegularFile(path)) {
      return 1;
    }
    // Every name can be read as this; the right one does not matter here.
    try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
      return Math.max(1, zip.stream().filter(entry -> !entry.isDirectory()).count());
    } catch (IOException | IllegalArgumentException e) {
      return 1;
    }
  }

  private static Item item(Member member) {
    if (member instanceof Member.Content content) {
      return new Item(member.name(), limits -> content.bytes());
    }
    Member.Failed failed = (Member.Failed) member;
    return new Item(
        member.name(),
        limits -> {
          throw new UnreadableFileException(failed.problem().code(), failed.problem().message());
        });
  }

  /** The whole archive; empty if the file is none, or if it is for a worker to say why not. */
  private Optional<byte[]> bytesOf(Path path) {
    try {
      if (!Files.isRegularFile(path) || !mayBeArchive(path)) {
        return Optional.empty();
      }
      byte[] bytes = new FileContent(path).read(limits);
      return FileType.of(bytes).isArchive() ? Optional.of(bytes) : Optional.empty();
    } catch (IOException | UnreadableFileException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** By its first bytes, so that of a folder of documents few are read twice. */
  private static boolean mayBeArchive(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(LONGEST_START);
    }
    return startsWith(start, 0, 'P', 'K')
        || startsWith(start, 0, 'R', 'a', 'r', '!')
        || startsWith(start, 0, '7', 'z', 0xBC, 0xAF)
        || startsWith(start, 0, 0x1F, 0x8B)
        || startsWith(start, 0, 'B', 'Z', 'h')
        || startsWith(start, 0, 0xFD, '7', 'z', 'X', 'Z')
        || startsWith(start, MARK_OF_TAR, 'u', 's', 't', 'a', 'r')
        // Outlook's mails look like old Word and Excel files from outside.
        || startsWith(start, 0, 0xD0, 0xCF, 0x11, 0xE0)
        || HEADER.matcher(new String(start, StandardCharsets.ISO_8859_1)).lookingAt();
  }

  private static boolean startsWith(byte[] bytes, int offset, int... mark) {
    if (bytes.length < offset + mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[offset + i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
