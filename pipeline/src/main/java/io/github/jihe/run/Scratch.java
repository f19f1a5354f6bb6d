package io.github.jihe.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * This process's folder for temporary files. It goes when the process ends; if that was killed, the
 * next one to make such a folder removes it. A lock tells whether a process lives, so that neither
 * a process number given twice nor one of another machine or container misleads.
 */
public final class Scratch {
  private static final String PREFIX = "jihe-scratch-";
  private static final String LOCK = "lock";

  /** A folder, and what tells that its process lives. */
  private record Own(Path folder, FileLock lock) {}

  /** Made when the first file is asked for. */
  private static final class Mine {
    private static final Own OWN = make(Path.of(System.getProperty("java.io.tmpdir")));
  }

  private Scratch() {}

  /** A new empty file, for its user to delete. */
  public static Path file(String ending) throws IOException {
    return Files.createTempFile(Mine.OWN.folder(), "jihe", ending);
  }

  /** A new empty folder, for its user to delete. */
  public static Path folder(String name) throws IOException {
    return Files.createTempDirectory(Mine.OWN.folder(), name);
  }

  private static Own make(Path temporary) {
    try {
      sweep(temporary);
      Path folder = Files.createTempDirectory(temporary, PREFIX);
      return new Own(folder, lock(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Held as long as the process lives: its channel is closed by nobody else. */
  private static FileLock lock(Path folder) throws IOException {
    return FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
        .lock();
  }

  /**
   * Removes the folder, as the last thing that the process does. Not left to a shutdown hook: after
   * Ctrl-C the lists are still written from it.
   */
  public static void end() {
    Own own = Mine.OWN;
    try {
      own.lock().acquiredBy().close(); // Releases it; Windows deletes no file that is open.
    } catch (IOException e) {
      return; // The next process will find it.
    }
    remove(own.folder());
  }

  /** Removes what processes of the same user left that are no more. */
  static void sweep(Path temporary) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path folder : folders) {
        if (isLeft(folder)) {
          remove(folder);
        }
      }
    }
  }

  /** One without a lock file is just being made. */
  private static boolean isLeft(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      String owner = Files.getOwner(folder).getName();
      Path lock = folder.resolve(LOCK);
      if (!owner.equals(Files.getOwner(lock).getName()) || !owner.equals(user(folder))) {
        return false;
      }
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
          FileLock taken = channel.tryLock()) {
        return taken != null;
      }
    } catch (IOException | OverlappingFileLockException e) {
      return false; // Somebody else's, or just gone, or our own.
    }
  }

  /** Who owns what this process makes beside it. */
  private static String user(Path folder) throws IOException {
    Path probe = Files.createTempFile(folder.toAbsolutePath().getParent(), "jihe", ".who");
    try {
      return Files.getOwner(probe).getName();
    } finally {
      Files.delete(probe);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      return; // Another process is removing it too, or will.
    }
  }
}
