package io.github.jihe.readers.archive;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.mail.Mail;
import io.github.jihe.readers.types.FileType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.PasswordRequiredException;

/**
 * The door to archives, and to mails with attachments. A docx, xlsx, odt or ofd is a document, not
 * an archive; {@link FileType#isArchive()} tells.
 */
public final class Archive {
  /** Archives inside of one another that are opened, the outermost included. */
  static final int MAX_DEPTH = 4;

  private static final int MAX_MEMBERS = 100_000;

  private final Deque<Level> levels = new ArrayDeque<>();
  private final Budget budget;
  private final String rootName;
  private int members;

  private Archive(String rootName, Limits limits) {
    this.rootName = rootName;
    this.budget = new Budget(limits);
  }

  /** One archive that is being read. */
  private static final class Level {
    final String name;
    final Source source;
    final boolean isSalvaged;
    final boolean isMail;
    final Map<String, Integer> names = new HashMap<>();

    Level(String name, Sources.Opened opened) {
      this.name = name;
      this.source = opened.source();
      this.isSalvaged = opened.isSalvaged();
      this.isMail = false;
    }

    Level(String name, Mail mail) {
      this.name = name;
      this.source = new MailSource(mail.attachments());
      this.isSalvaged = false;
      this.isMail = true;
    }

    /** Harmless names may coincide; then they are counted. */
    String displayed(String path) {
      int count = names.merge(path, 1, Integer::sum);
      return name + "!/" + path + (count > 1 ? " (" + count + ")" : "");
    }
  }

  /**
   * The files in an archive and in the archives inside of it, in stored order, unpacked one by one
   * as they are asked for. Hidden and temporary files are left out. An archive that cannot be
   * opened or is damaged gives a {@link Member.Failed} with its own name; all other members are
   * still given. A mail gives itself, for its text, before its attachments, unless it has no text.
   * Never throws because of what the bytes are.
   *
   * @param name of the archive, the first part of its members' names
   * @param limits the size of a member and of all of them together
   */
  public static Stream<Member> members(String name, byte[] bytes, Limits limits) {
    Archive archive = new Archive(name, limits);
    Optional<Member> first = archive.open(name, bytes, FileType.of(bytes));
    Iterator<Member> rest = archive.iterator();
    Stream<Member> members =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rest, Spliterator.ORDERED | Spliterator.NONNULL),
            false);
    return Stream.concat(first.stream(), members).onClose(archive::closeAll);
  }

  private Iterator<Member> iterator() {
    return new Iterator<>() {
      private Optional<Member> ahead = Optional.empty();

      @Override
      public boolean hasNext() {
        while (ahead.isEmpty() && !levels.isEmpty()) {
          ahead = step();
        }
        return ahead.isPresent();
      }

      @Override
      public Member next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Member member = ahead.orElseThrow();
        ahead = Optional.empty();
        return member;
      }
    };
  }

  /** Gives a member at once if the archive cannot be opened, or is a mail. */
  private Optional<Member> open(String name, byte[] bytes, FileType type) {
    if (Mail.is(type)) {
      return openMail(name, bytes, type);
    }
    if (levels.size() >= MAX_DEPTH) {
      return failed(name, Problem.Code.TOO_LARGE, "压缩包嵌套超过 " + MAX_DEPTH + " 层，请解压后重新打包报送");
    }
    try {
      levels.push(new Level(name, Sources.open(name, bytes, type, budget)));
      return Optional.empty();
    } catch (UnreadableFileException e) {
      return Optional.of(new Member.Failed(name, e.problem()));
    } catch (OutOfMemoryError e) {
      return outOfMemory(name);
    }
  }

  private Optional<Member> openMail(String name, byte[] bytes, FileType type) {
    Mail mail;
    try {
      mail = Mail.of(bytes, type);
    } catch (OutOfMemoryError e) {
      return outOfMemory(name);
    }
    if (mail.attachments().isEmpty()) {
      return Optional.of(new Member.Content(name, bytes));
    }
    if (levels.size() >= MAX_DEPTH) {
      return failed(name, Problem.Code.TOO_LARGE, "邮件和压缩包嵌套超过 " + MAX_DEPTH + " 层，请将附件另存后报送");
    }
    levels.push(new Level(name, mail));
    return mail.hasText() ? Optional.of(new Member.Content(name, bytes)) : Optional.empty();
  }

  /** Goes on by one entry, which may give a member or nothing to show. */
  private Optional<Member> step() {
    Level level = levels.peek();
    if (budget.isSpent() || members >= MAX_MEMBERS) {
      closeAll();
      return failed(rootName, Problem.Code.TOO_LARGE, "压缩包内容过多，超过上限的部分没有读取，请分批打包报送");
    }
    members++;
    Optional<Source.Entry> entry;
    try {
      entry = level.source.next();
    } catch (IOException | RuntimeException e) {
      close(levels.pop());
      return broken(level.name);
    } catch (OutOfMemoryError e) {
      close(levels.pop());
      return outOfMemory(level.name);
    }
    return entry.isEmpty() ? end(levels.pop()) : member(level, entry.get());
  }

  private static Optional<Member> end(Level level) {
    close(level);
    if (level.isSalvaged) {
      return broken(level.name);
    }
    return level.names.isEmpty() && !level.isMail
        ? failed(level.name, Problem.Code.EMPTY, "压缩包里没有文件，请核实后重新打包报送")
        : Optional.empty();
  }

  private Optional<Member> member(Level level, Source.Entry entry) {
    String path = MemberNames.harmless(entry.name());
    boolean isClutter = MemberNames.isClutter(path);
    if (isClutter && level.source.canSkip()) {
      return Optional.empty();
    }
    String name = isClutter ? level.name : level.displayed(path);
    if (entry.isEncrypted()) {
      return isClutter ? Optional.empty() : encrypted(name);
    }
    byte[] bytes;
    try {
      bytes = budget.read(entry.content().open(), entry.packedBytes());
    } catch (Budget.ExceededException e) {
      if (!level.source.canSkip()) {
        levels.remove(level);
        close(level);
      }
      return failed(name, Problem.Code.TOO_LARGE, e.getMessage());
    } catch (Source.EncryptedException | PasswordRequiredException e) {
      return encrypted(name);
    } catch (Source.RefusedException e) {
      return isClutter ? Optional.empty() : failed(name, Problem.Code.UNSUPPORTED, e.getMessage());
    } catch (IOException | RuntimeException e) {
      return failed(name, Problem.Code.CORRUPT, "压缩包中的这个文件已损坏，请重新打包报送");
    } catch (OutOfMemoryError e) {
      return outOfMemory(name);
    }
    if (isClutter) {
      return Optional.empty();
    }
    FileType type = FileType.of(bytes);
    return type.isArchive()
        ? open(name, bytes, type)
        : Optional.of(new Member.Content(name, bytes));
  }

  private static Optional<Member> failed(String name, Problem.Code code, String message) {
    return Optional.of(new Member.Failed(name, new Problem(code, message)));
  }

  private static Optional<Member> broken(String name) {
    return failed(name, Problem.Code.CORRUPT, "压缩包已损坏，或者只是分卷中的一卷，其中的文件没有全部读出，请重新打包成一个文件报送");
  }

  private static Optional<Member> encrypted(String name) {
    return failed(name, Problem.Code.ENCRYPTED, "压缩包中的这个文件已加密，请去掉密码重新打包报送");
  }

  private static Optional<Member> outOfMemory(String name) {
    return failed(name, Problem.Code.OUT_OF_MEMORY, "解压所需内存超过上限，请分批打包或调大 --max-memory 后重试");
  }

  private void closeAll() {
    while (!levels.isEmpty()) {
      close(levels.pop());
    }
  }

  private static void close(Level level) {
    try {
      level.source.close();
    } catch (IOException | RuntimeException e) {
      // All is in memory: nothing is left open, and the members were given already.
    }
  }
}
