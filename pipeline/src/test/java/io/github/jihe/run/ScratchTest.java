package io.github.jihe.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  @TempDir private Path temporary;

  private Path left(String name) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name).resolve("facts"));
    Files.writeString(folder.resolve("facts.mv.db"), "x");
    return folder.getParent();
  }

  @Test
  void whatTheDeadLeftGoes() throws IOException {
    Path dead = left("jihe-scratch-1");
    Files.writeString(dead.resolve("lock"), "");
    Path living = left("jihe-scratch-2");
    Files.writeString(living.resolve("lock"), "");
    Path young = left("jihe-scratch-3");
    Path others = left("somebody");
    Files.writeString(others.resolve("lock"), "");
    try (FileChannel channel = FileChannel.open(living.resolve("lock"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      Scratch.sweep(temporary);
    }
    assertThat(dead).doesNotExist();
    assertThat(living.resolve("facts/facts.mv.db")).exists();
    assertThat(young.resolve("facts/facts.mv.db")).as("not locked yet").exists();
    assertThat(others.resolve("facts/facts.mv.db")).exists();
    try (var all = Files.list(temporary)) {
      assertThat(all).as("no probe is left").hasSize(3);
    }
  }

  @Test
  void filesAreOurOwn() throws IOException {
    Path file = Scratch.file(".spool");
    Path folder = Scratch.folder("facts");
    assertThat(file).exists();
    assertThat(folder).isDirectory().hasParent(file.getParent());
    Files.delete(file);
    Files.delete(folder);
  }
}
