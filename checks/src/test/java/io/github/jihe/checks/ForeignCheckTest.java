package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.foreign.YearInTitle;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau's jar beside the program adds checks; only this thread sees it here. */
class ForeignCheckTest {
  @TempDir private Path jar;

  @Test
  void checkOfAnotherJarIsListedWithTheOwnOnes() throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.writeString(services.resolve(Check.class.getName()), YearInTitle.class.getName());
    List<String> own = ids();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader with = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
      thread.setContextClassLoader(with);
      assertThat(ids()).contains("linxi-year").containsAll(own).hasSize(own.size() + 1).isSorted();
    } finally {
      thread.setContextClassLoader(before);
    }
    assertThat(ids()).as("without the jar").isEqualTo(own);
  }

  private static List<String> ids() {
    return Catalogue.checks().stream().map(check -> check.info().id()).toList();
  }
}
